import { VENDOR_FIELDS } from '../../../catalogue';
import { FIELD_NAMES } from '../data/fields';
import { documentField } from '../activities/field_names';
import { lemmatise } from '../text/lemmatise';

export interface FieldAlias {
  words: string[];
  field: string;
}

let aliases: Map<string, FieldAlias[]> | undefined;

const build = (): Map<string, FieldAlias[]> => {
  const list: FieldAlias[] = [];
  for (const line of FIELD_NAMES.split('\n')) {
    const [name = '', names = ''] = line.split(' | ');
    if (name.trim() === '') continue;
    for (const alias of names.split(';'))
      list.push({ words: alias.trim().split(/\s+/u).map(lemmatise), field: documentField(name.trim()) });
  }
  for (const [name, { type }] of VENDOR_FIELDS) {
    if (type === 'flattened' || name.startsWith('actor.')) continue;
    list.push({ words: name.split(/[_.]/u).map(lemmatise), field: documentField(name) });
    list.push({ words: [name], field: documentField(name) });
    list.push({ words: [`anthropic.audit.${name}`], field: documentField(name) });
  }
  for (const name of [
    'user.email',
    'user.id',
    'source.ip',
    'event.action',
    'event.outcome',
    'user_agent.original',
    'user.target.email',
    'user.target.id',
    'organization.id',
    'http.request.method',
    'http.response.status_code',
    'url.path',
    'event.category',
    'source.geo.country_iso_code',
    'anthropic.audit.actor.type',
    'source.as.organization.name',
    'event.reason',
    'user_agent.name',
    'url.original',
    'group.name',
    'user.target.roles',
  ]) {
    list.push({ words: [name], field: name });
  }
  const map = new Map<string, FieldAlias[]>();
  for (const alias of list) {
    const first = alias.words[0] ?? '';
    const known = map.get(first);
    if (known === undefined) map.set(first, [alias]);
    else known.push(alias);
  }
  for (const group of map.values()) group.sort((one, other) => other.words.length - one.words.length);
  return map;
};

/** Aliases by their first word, longest first. */
export const fieldAliases = (): ReadonlyMap<string, readonly FieldAlias[]> => {
  aliases ??= build();
  return aliases;
};
