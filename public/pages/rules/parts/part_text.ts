import { durationWords, fieldWord, listWords } from '../../../../common/rule_authoring/explain/words';
import type { Field } from '../../../../common/rule_authoring/intent';
import { severityStrings } from '../../../components/severity_badge/strings';
import type { IntentPart } from './intent_part';
import { strings } from './strings';

export const entityText = (fields: readonly Field[]): string =>
  fields.length === 0 ? strings.everybody : listWords(fields.map(fieldWord), 'and');

/** A part's value as people say it. */
export const partText = (part: IntentPart): string => {
  switch (part.kind) {
    case 'duration':
      return durationWords(part.value);
    case 'number':
      return String(part.value);
    case 'entity':
      return entityText(part.value);
    case 'severity':
      return severityStrings[part.value];
    case 'time_zone':
      return part.value;
  }
};
