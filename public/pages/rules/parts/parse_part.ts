import { durationCodec } from '../../../../common/rule_authoring/intent';
import type { Severity } from '../../../../common/rule_authoring/intent';
import type { IntentPart } from './intent_part';
import { strings } from './strings';

/** A part's value as it stands in its field. */
export const partInput = (part: IntentPart): string =>
  part.kind === 'entity' ? JSON.stringify(part.value) : String(part.value);

type Parsed = { part: IntentPart } | { problem: string };

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** The part with what was entered, or what is wrong with it. */
export const parsePart = (part: IntentPart, entered: string): Parsed => {
  const text = entered.trim();
  const { name, index, isAssumed } = part;
  const common = { name, index, isAssumed };
  switch (part.kind) {
    case 'duration': {
      const written = text.replace(/\s+/g, '').toLowerCase();
      return durationCodec.is(written)
        ? { part: { ...common, kind: 'duration', value: written } }
        : { problem: strings.notADuration };
    }
    case 'number': {
      const value = Number(text.replace(',', '.'));
      return text !== '' && Number.isFinite(value) && value >= 0
        ? { part: { ...common, kind: 'number', value } }
        : { problem: strings.notANumber };
    }
    case 'entity':
      return { part: { ...common, kind: 'entity', value: JSON.parse(entered) as string[] } };
    case 'severity':
      return { part: { ...common, kind: 'severity', value: entered as Severity } };
    case 'time_zone':
      return isTimeZone(text)
        ? { part: { ...common, kind: 'time_zone', value: text } }
        : { problem: strings.notATimeZone };
  }
};
