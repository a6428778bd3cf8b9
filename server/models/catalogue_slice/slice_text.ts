import { ACTIVITY_CATEGORIES } from '../../../common/catalogue';
import type { ActivityType } from '../../../common/catalogue';
import { fieldType, isMultiValued } from '../../../common/rule_authoring/compile';
import { RUNTIME_ACTIONS } from '../../../common/rule_authoring/intent';
import type { Field } from '../../../common/rule_authoring/intent';
import { knownValues } from './known_values';
import type { CatalogueSlice } from './slice_catalogue';

const MAX_SYNONYMS = 4;
const MAX_VALUES = 16;

const typeLine = ({ type, verb_phrase: phrase, synonyms, category, risk, fields }: ActivityType): string =>
  [
    `- ${type}: someone ${phrase}.`,
    `Category ${category}, risk ${risk}.`,
    ...(synonyms.length > 0 ? [`Also: ${synonyms.slice(0, MAX_SYNONYMS).join('; ')}.`] : []),
    ...(Object.keys(fields).length > 0 ? [`Has: ${Object.keys(fields).join(', ')}.`] : []),
  ].join(' ');

const fieldLine = (field: Field): string => {
  // Every type is a value of it; they stand in their own list.
  const values = field === 'event.action' ? [] : [...knownValues(field)].slice(0, MAX_VALUES);
  const kind = `${fieldType(field)}${isMultiValued(field) ? ', several values' : ''}`;
  return `- ${field} (${kind})${values.length > 0 ? `: ${values.join(', ')}` : ''}`;
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, ...lines, ''];

/** A slice of the catalogue in words for a model. */
export const sliceText = ({ types, fields, settings, otherTypes }: CatalogueSlice): string =>
  [
    ...section('Activity types that may fit', types.map(typeLine)),
    ...section('Other activity types, by name', otherTypes.length > 0 ? [otherTypes.join(', ')] : []),
    ...section('Categories', [ACTIVITY_CATEGORIES.join('; ')]),
    ...section('Activities of Claude Code and Cowork (source "runtime")', [RUNTIME_ACTIONS.join(', ')]),
    ...section('Organization settings by name (condition "setting")', settings.length > 0 ? [settings.join(', ')] : []),
    ...section('Fields', fields.map(fieldLine)),
  ].join('\n');
