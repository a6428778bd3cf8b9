import type { Writable } from 'node:stream';
import { performance } from 'node:perf_hooks';
import { draftRule } from '../common/rule_authoring/draft_rule';
import type { AuthoringSettings, Draft } from '../common/rule_authoring/intent';
import { MalformedActivityError } from '../common/ecs';
import type { CheckDraft } from './check_draft';
import { decodeLine } from './decode_line';
import { MalformedRequestError, parseDraftInput } from './draft_input';
import type { DraftInput } from './draft_input';
import { splitLines } from './split_lines';
import { writeText } from './write_text';

export interface DraftDefaults {
  settings: AuthoringSettings;
  stack?: string | undefined;
  check?: CheckDraft | undefined;
}

/** A draft as the command line gives it: with its id and the milliseconds it took. */
export const draftOne = async (
  { id, prompt, settings, stack }: DraftInput,
  { settings: general, stack: version, check }: DraftDefaults,
): Promise<Draft & { id: DraftInput['id']; ms: number }> => {
  const began = performance.now();
  const drafted = draftRule(prompt, { settings: { ...general, ...settings }, stack: stack ?? version });
  const draft = check === undefined ? drafted : await check(drafted);
  return { id, ...draft, ms: Math.round((performance.now() - began) * 100) / 100 };
};

const refusedLine = (reason: string): string =>
  `${JSON.stringify({ id: null, status: 'refused', esql: null, rule: null, explanation: '', assumptions: [], not_understood: [], questions: [], reason, ms: 0 })}\n`;

/** Drafts one rule for each line of the input, in the same order; a line that is no request gives a refusal. */
export const draftStream = async ({
  input,
  output,
  defaults,
  onMalformed,
}: {
  input: AsyncIterable<Buffer>;
  output: Writable;
  defaults: DraftDefaults;
  onMalformed: (problem: { lineNumber: number; message: string }) => void;
}): Promise<void> => {
  let lineNumber = 0;
  const draftLine = async (bytes: Buffer): Promise<string> => {
    lineNumber += 1;
    try {
      const line = decodeLine(bytes);
      if (line.trim() === '') return '';
      return `${JSON.stringify(await draftOne(parseDraftInput(line), defaults))}\n`;
    } catch (error) {
      const known =
        error instanceof MalformedActivityError ||
        error instanceof MalformedRequestError ||
        error instanceof RangeError;
      if (!known) throw error;
      onMalformed({ lineNumber, message: error.message });
      return refusedLine(error.message);
    }
  };
  for await (const lines of splitLines(input)) {
    for (const line of lines) {
      const text = await draftLine(line);
      if (text !== '') await writeText(output, text);
    }
  }
};
