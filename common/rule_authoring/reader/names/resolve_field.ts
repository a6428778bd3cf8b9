import { FIELD_TABLE } from '../../../ecs/field_table';
import { VENDOR_FIELDS } from '../../../catalogue';
import { fieldSources } from '../../intent';
import { documentField } from '../activities/field_names';
import { fieldAliases } from '../conditions/field_aliases';
import { FOREIGN_FIELD_NAMES } from '../data/foreign_fields';
import { lemmatise } from '../text/lemmatise';
import { splitName } from './split_name';

/** Parents that other products put a record's fields under. */
const WRAPPERS =
  /^(?:data|event_data|eventdata|properties|details|payload|record|claude|claude_activity|audit|json|fields|attributes|_source|metadata)\./iu;

const isField = (name: string): boolean => fieldSources(name).some((field) => FIELD_TABLE.has(field));

const byWords = (words: readonly string[]): string | undefined => {
  const wanted = words.map(lemmatise).join(' ');
  return (fieldAliases().get(lemmatise(words[0] ?? '')) ?? []).find((alias) => alias.words.join(' ') === wanted)?.field;
};

/**
 * The field of a document that a name in a query means: its ECS name, the name in the API, the usual name elsewhere
 * (`src_ip`, `userAgent`), in any spelling.
 *
 * @returns undefined for a field that audit documents do not have
 */
export const resolveField = (name: string): string | undefined => {
  const full = name.replace(/\.(?:keyword|text|raw)$/u, '');
  if (isField(full)) return full;
  const bare = full.replace(/^anthropic\.audit\./u, '');
  const words = splitName(bare);
  const snake = words.join('_');
  const foreign = FOREIGN_FIELD_NAMES.get(snake);
  if (foreign !== undefined) return foreign;
  if (VENDOR_FIELDS.has(bare)) return documentField(bare);
  if (VENDOR_FIELDS.has(snake)) return documentField(snake);
  const moved = documentField(snake);
  if (moved !== snake && isField(moved)) return moved;
  const dotted = words.join('.');
  if (isField(dotted)) return dotted;
  if (WRAPPERS.test(bare)) return resolveField(bare.replace(WRAPPERS, ''));
  const alias = words.length === 0 ? undefined : byWords(words);
  return alias === undefined || alias.startsWith('@') ? undefined : alias;
};
