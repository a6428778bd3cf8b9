import { isLeft } from 'fp-ts/lib/Either';
import { authoringSettingsCodec } from '../common/rule_authoring/intent';
import type { AuthoringSettings } from '../common/rule_authoring/intent';

/** One request of `draft-rules`. */
export interface DraftInput {
  id: string | number | null;
  prompt: string;
  settings: AuthoringSettings;
  stack?: string;
}

/** A line that is no request; the message says what is missing. */
export class MalformedRequestError extends Error {}

/**
 * Settings as the app keeps them.
 *
 * @throws MalformedRequestError naming the key that has the wrong type
 */
export const toSettings = (value: unknown): AuthoringSettings => {
  if (value === undefined || value === null) return {};
  const decoded = authoringSettingsCodec.decode(value);
  if (isLeft(decoded)) {
    const keys = decoded.left.map(
      ({ context }) => context.map(({ key }) => key).find((key) => key !== '') ?? 'settings',
    );
    throw new MalformedRequestError(`Wrong settings: ${[...new Set(keys)].join(', ')}.`);
  }
  return decoded.right;
};

/**
 * Reads one line `{id, prompt, settings?, stack?}`.
 *
 * @throws MalformedRequestError if it is no JSON object with a prompt
 */
export const parseDraftInput = (line: string): DraftInput => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new MalformedRequestError('No JSON.');
  }
  if (typeof value !== 'object' || value === null || !('prompt' in value) || typeof value.prompt !== 'string') {
    throw new MalformedRequestError('No object with a text "prompt".');
  }
  const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : null;
  const stack = 'stack' in value && typeof value.stack === 'string' ? value.stack : undefined;
  return {
    id,
    prompt: value.prompt,
    settings: toSettings('settings' in value ? value.settings : undefined),
    ...(stack !== undefined && { stack }),
  };
};
