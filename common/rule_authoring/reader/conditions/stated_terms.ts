import type { Condition } from '../../intent';
import { allOf } from '../activities/conditions';
import { fieldTypeOf, isFigure } from '../activities/field_names';
import { getLexicon } from '../activities/lexicon';
import type { Sheet } from '../text/sheet';
import type { Token } from '../text/token';
import { ownFieldOf } from '../own/own_field';
import { readOwnDate } from '../own/own_date';
import { readOwnNumber } from '../own/own_number';
import { readOther, readTransition } from '../own/own_text';
import { fieldAliases } from './field_aliases';
import { dayOf } from './time_words';
import { operatorBehindOwner, readOperator } from './field_operators';
import { SETTING_NAMES } from '../data/objects/settings';
import { readCountry } from '../values/read_countries';
import { readDuration } from '../values/durations';
import { readNumber } from '../values/numbers';
import { scalar } from './field_values';
import { stateCondition } from './state_condition';
import { statedField } from './stated_names';

interface Name {
  field: string;
  /** Behind the name. */
  to: number;
  /** Written as a field is (with "_" or "."), not in words. */
  verbatim: boolean;
  /** In words in the middle of a sentence: what follows must be typed verbatim, or clearly compared. */
  strict?: boolean;
  keep?: number;
  /** In brackets with its value, so that any word may be one. */
  aside?: boolean;
}

const isThing = (words: readonly string[]): boolean =>
  (getLexicon().namesByLemma.get(words[0] ?? '') ?? []).some(({ lemmas }) => lemmas.join(' ') === words.join(' '));

const SIGN = /^(?:=|==|!=|<>|≠|>|>=|≥|<|<=|≤|=~|!~|∈|∉)$/u;
const LEADS = /^(?:where|whose|having|field|wenn|donde)$/u;

/** The field that is named at a token: verbatim, or in words where "where" or a sign tells that a field is meant. */
const nameAt = (sheet: Sheet, at: number, chained: boolean): Name | undefined => {
  const token = sheet.at(at);
  if (token === undefined || !sheet.free(at)) return undefined;
  if (token.kind === 'identifier' || token.kind === 'domain' || token.kind === 'quoted') {
    const field = /[_.]/u.test(token.text) || token.kind === 'quoted' ? statedField(token.text) : undefined;
    return field === undefined ? undefined : { field, to: at + 1, verbatim: true };
  }
  if (token.kind !== 'word') return undefined;
  const signed = SIGN.test(sheet.lower(at + 1)) ? statedField(token.lower) : undefined;
  if (signed !== undefined) return { field: signed, to: at + 1, verbatim: true };
  for (const { words, field } of fieldAliases().get(token.lemma) ?? []) {
    const to = at + words.length;
    if (!words.every((word, offset) => sheet.lemma(at + offset) === word && sheet.free(at + offset))) continue;
    let before = at - 1;
    while (/^(?:the|its|their|his|her|a|an|new|of|any|some)$/u.test(sheet.lower(before)) && at - before < 3)
      before -= 1;
    const lead = LEADS.test(sheet.lower(before));
    const opens = sheet.lower(to) === ':' && (at === 0 || /^[\n([]$/u.test(sheet.lower(at - 1)));
    const long = words.length > 1 && !isThing(words);
    // "(tool_decision, decision reject)"
    const aside =
      /^[,(]$/u.test(sheet.lower(at - 1)) &&
      /^[),]$/u.test(sheet.lower(to + 1)) &&
      sheet.at(to)?.kind === 'word' &&
      words.length === 1 &&
      !isThing(words);
    if (aside && sheet.lower(to + 1) === ')') return { field, to, verbatim: true, aside };
    const limited = isFigure(field) && /^(?:with|on|at|to|using|for|has)$/u.test(sheet.lower(before));
    if (!lead && !limited && !SIGN.test(sheet.lower(to)) && !opens && !long && !chained) continue;
    if ((chained || /^with$/u.test(sheet.lower(before))) && words.length === 1 && !lead && isThing(words)) continue;
    const keep =
      words.length === 2 && /^(?:name|id)$/u.test(words[1] ?? '') && isThing(words.slice(0, 1)) ? at : undefined;
    return { field, to, verbatim: false, strict: !lead && !chained, ...(keep !== undefined && { keep }) };
  }
  return undefined;
};

/** A condition on a field, as a part of a request states it. */
export interface Term {
  condition: Condition;
  from: number;
  to: number;
  /** What happens to it stands between, and is read by others too. */
  verbs?: boolean;
  /** A token of the name that also names a thing: the "group" of "group name". */
  keep?: number;
}

const figureFits = (field: string, value: Token | undefined): boolean => {
  if (value === undefined) return false;
  const type = fieldTypeOf(field);
  if (isFigure(field)) return value.kind === 'number' || value.kind === 'percent';
  if (type === 'ip') return value.kind === 'ip' || value.kind === 'cidr';
  return (field === 'url.path' || field === 'url.original') && value.kind === 'path';
};

/** "new_mode jit": a word right behind a name that is no verb and goes on with nothing else. */
const isPlainValue = (sheet: Sheet, at: number): boolean => {
  const { verbsByFirstWord } = getLexicon();
  const next = sheet.lower(at + 1);
  const closes = next === '' || /^(?:and|or|[,.;)\n]|on|in|for|by|at|from|with|&|when|if|within)$/u.test(next);
  return (
    closes &&
    !verbsByFirstWord.has(sheet.lemma(at)) &&
    !/^(?:in|on|at|by|for|from|with|to|the|a|an|and|or|within|of|over|per|is|then|when|that|which|it|there|field|value|flag|column)$/u.test(
      sheet.lower(at),
    )
  );
};

/** "A user agent that isn't a browser (doesn't contain Mozilla)": what is in brackets says it exactly. */
const inBrackets = (
  sheet: Sheet,
  field: string,
  at: number,
  limit: number,
): { condition: Condition; to: number } | undefined => {
  for (let index = at; index < Math.min(at + 5, limit); index += 1) {
    if (/^[.;\n]$/u.test(sheet.lower(index))) return undefined;
    if (sheet.lower(index) !== '(') continue;
    const operator = readOperator(sheet, index + 1);
    if (!operator.said || operator.weak) return undefined;
    const stated = stateCondition(sheet, field, operator, limit);
    if (stated === undefined) return undefined;
    const to = sheet.lower(stated.to) === ')' ? stated.to + 1 : stated.to;
    return { condition: operator.negated ? { kind: 'not', of: stated.condition } : stated.condition, to };
  }
  return undefined;
};

/** Dates, sums, figures against other figures, "is anything else": as the catalogue has the field. */
const ownTerm = (sheet: Sheet, { field, to }: Name): Omit<Term, 'from'> | undefined => {
  const own = ownFieldOf(field);
  if (own === undefined) return undefined;
  if (own.kind === 'date') return readOwnDate(sheet, to, field);
  if (own.kind === 'number') return readOwnNumber(sheet, to, own);
  if (own.kind === 'flag') return undefined;
  const moved = readTransition(sheet, to, own) ?? readOther(sheet, to, own);
  return moved === undefined ? undefined : { condition: allOf(...moved.conditions), to: moved.to };
};

const comparedAt = (sheet: Sheet, at: number, limit: number, chained: boolean): Term | undefined => {
  const name = nameAt(sheet, at, chained);
  if (name === undefined || name.field === '@address') return undefined;
  const change = changeAt(sheet, name, at);
  if (change !== undefined) return change;
  const own = name.verbatim ? ownTerm(sheet, name) : undefined;
  if (own !== undefined) return { ...own, from: at };
  if (name.verbatim) name.to = operatorBehindOwner(sheet, name.to) ?? name.to;
  const excepted = name.verbatim && /^(?:except|but|excluding|besides)$/u.test(sheet.lower(name.to));
  const read = readOperator(sheet, excepted ? name.to + 1 : name.to, name.verbatim);
  const operator = excepted ? { ...read, negated: true, said: true, weak: false } : read;
  // In words, prepositions may go on with the sentence.
  const value = sheet.at(operator.to);
  const literal =
    value !== undefined && (value.kind === 'quoted' || value.kind === 'identifier' || value.kind === 'action');
  const fits = figureFits(name.field, value);
  const plainWord =
    name.verbatim && value?.kind === 'word' && (name.aside === true || isPlainValue(sheet, operator.to));
  const flag =
    fieldTypeOf(name.field) === 'boolean' && /^(?:true|false|on|off|yes|no)$/u.test(sheet.lower(operator.to));
  if (
    !operator.said &&
    !(name.verbatim && (literal || fits || plainWord)) &&
    !(flag && (chained || name.verbatim || (name.strict === true && fieldTypeOf(name.field) === 'boolean')))
  )
    return undefined;
  const figure = value?.kind === 'number' || value?.kind === 'path' || value?.kind === 'ip' || value?.kind === 'cidr';
  if (operator.weak && !name.verbatim && !literal && !figure && !flag && !(chained && operator.negated))
    return undefined;
  if (
    name.strict === true &&
    value?.kind === 'word' &&
    /^(?:equals|missing|exists)$/u.test(operator.test) &&
    !operator.negated &&
    IS.test(sheet.lower(name.to))
  )
    return undefined;
  // Several clients in words ("curl, python-requests or a Go client") are known by more than their names.
  if (name.field === 'user_agent.original' && value?.kind === 'word' && sheet.lower(operator.to + 1) === ',')
    return undefined;
  const direct = stateCondition(sheet, name.field, operator, limit);
  const stated = direct ?? inBrackets(sheet, name.field, operator.to, limit);
  if (stated === undefined) return undefined;
  const denied = direct !== undefined && operator.negated;
  return {
    condition: denied ? { kind: 'not', of: stated.condition } : stated.condition,
    from: at,
    to: stated.to,
    ...(name.keep !== undefined && { keep: name.keep }),
    ...(!name.verbatim && { verbs: true }),
  };
};

const IS = /^(?:is|was|are|were|being|be|has|to|of|in)$/u;

/** Names of a field before and after a change, without what tells them apart. */
const baseOf = (field: string): string =>
  field.replace('anthropic.audit.', '').replace(/^(?:current|new|previous|old)_/u, '');

const firstField = (names: readonly string[]): string | undefined =>
  names.map((name) => `anthropic.audit.${name}`).find((field) => fieldTypeOf(field) !== undefined);

/** "The access level goes from read to write", "plan changed from team to free": both sides of a change. */
const changeAt = (sheet: Sheet, name: Name, at: number): Term | undefined => {
  let index = name.to;
  while (
    /^(?:is|was|gets?|got|being|goes|went|moves?|moved|changes?|changed|switched|switches|raised|lowered|set|upgraded|downgraded|updated|jumps?|turned)$/u.test(
      sheet.lower(index),
    ) &&
    index - name.to < 3
  )
    index += 1;
  if (sheet.lower(index) !== 'from') return undefined;
  const [before, join, after] = [sheet.at(index + 1), sheet.lower(index + 2), sheet.at(index + 3)];
  if (before === undefined || after === undefined || join !== 'to') return undefined;
  const base = baseOf(name.field);
  const previous = firstField([`previous_${base}`, `old_${base}`]);
  const current = firstField([`current_${base}`, `new_${base}`, base]);
  if (previous === undefined || current === undefined) return undefined;
  const sides: readonly [string, string][] = [
    [previous, before.text],
    [current, after.text],
  ];
  return {
    condition: allOf(
      ...sides.map(([field, text]): Condition => ({ kind: 'equals', field, values: [scalar(field, text) ?? text] })),
    ),
    from: at,
    to: index + 4,
  };
};

/** Things that have names of their own. */
const NAMED =
  /^(?:server|connector|integration|mcp|skill|plugin|extension|tool|command|group|role|marketplace|repository|repo|service|app)$/u;
const NONE_OF = /^(?:not|isn't|wasn't|aren't|neither|none|other|anything|nothing|except)$/u;

/** "That is not one of: GitHub, Linear, Notion": several names, whatever has a name here. */
const namesAt = (sheet: Sheet, at: number): Term | undefined => {
  if (!NONE_OF.test(sheet.lower(at)) || !sheet.free(at) || !sheet.tokens.some(({ lemma }) => NAMED.test(lemma)))
    return undefined;
  let index = at + 1;
  while (
    /^(?:than|but|one|any|of|in|among|amongst|called|named|the|following|these|:|other)$/u.test(sheet.lower(index)) &&
    index - at < 6
  )
    index += 1;
  const values: string[] = [];
  let to = index;
  for (let guard = 0; guard < 20; guard += 1) {
    const token = sheet.at(index);
    const proper = token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && dayOf(token.lower) === undefined;
    if (token === undefined || !(proper || token.kind === 'quoted')) break;
    // "Other than Germany and Austria"
    if (readCountry(sheet, index) !== undefined) return undefined;
    values.push(token.text);
    to = index + 1;
    index = to;
    if (!/^(?:,|and|or|nor|\/)$/u.test(sheet.lower(index))) break;
    while (/^(?:,|and|or|nor|\/)$/u.test(sheet.lower(index))) index += 1;
  }
  if (values.length < 2) return undefined;
  return { condition: { kind: 'not', of: { kind: 'text', field: '@name', how: 'pattern', values } }, from: at, to };
};

const ABSENT = /^(?:without|lacking|lacks|missing|no)$/u;

/** "Without expires_at", "no user_agent": the field is not there. */
const absentAt = (sheet: Sheet, at: number): Term | undefined => {
  if (!ABSENT.test(sheet.lower(at)) || !sheet.free(at)) return undefined;
  const next = /^(?:an?|any|the)$/u.test(sheet.lower(at + 1)) ? at + 2 : at + 1;
  const token = sheet.at(next);
  if (token?.kind !== 'identifier' && token?.kind !== 'quoted') return undefined;
  const field = statedField(token.text);
  return field === undefined
    ? undefined
    : { condition: { kind: 'not', of: { kind: 'exists', field } }, from: at, to: next + 1 };
};

/** "Anything ending in _deleted", "events that start with org_sso_": names of activities by a part of them. */
const affixAt = (sheet: Sheet, at: number): Term | undefined => {
  const ending = /^(?:ending|ends|end)$/u.test(sheet.lower(at)) && /^(?:in|with|on)$/u.test(sheet.lower(at + 1));
  const starting =
    /^(?:starting|starts|start|beginning|begins|begin)$/u.test(sheet.lower(at)) && sheet.lower(at + 1) === 'with';
  if (!sheet.free(at) || (!ending && !starting)) return undefined;
  const affixes: string[] = [];
  let index = at + 2;
  for (let guard = 0; guard < 5; guard += 1) {
    const token = sheet.at(index);
    const text = (token?.lower ?? '').replace(/[*]/gu, '');
    const fits = ending ? /^_[a-z_]+$/u.test(text) : /^[a-z_]+_$/u.test(text);
    if (!fits) break;
    affixes.push(ending ? `*${text}` : `${text}*`);
    index += 1;
    if (!/^(?:or|,|and)$/u.test(sheet.lower(index))) break;
    index += 1;
  }
  return affixes.length === 0
    ? undefined
    : {
        condition: { kind: 'activity', patterns: affixes },
        from: at,
        to: /^(?:or|,|and)$/u.test(sheet.lower(index - 1)) ? index - 1 : index,
      };
};

let settingNames: ReadonlySet<string> | undefined;

const isSetting = (name: string): boolean => {
  settingNames ??= new Set(
    SETTING_NAMES.split('\n')
      .map((line) => (line.split(' | ')[0] ?? '').trim().replace(/^-/u, ''))
      .filter((entry) => entry !== ''),
  );
  return settingNames.has(name);
};

/** "account_session_duration_seconds above 12 hours": a setting of the organization by its name. */
const settingAt = (sheet: Sheet, at: number): Term | undefined => {
  const token = sheet.at(at);
  if (
    token === undefined ||
    !sheet.free(at) ||
    (token.kind !== 'identifier' && token.kind !== 'quoted') ||
    !isSetting(token.lower)
  )
    return undefined;
  const operator = readOperator(sheet, at + 1, true);
  const setting = token.lower;
  const plain: Term = { condition: { kind: 'setting', setting }, from: at, to: at + 1 };
  const word = sheet.lower(operator.to);
  if (/^(?:true|on|enabled|yes|false|off|disabled|no)$/u.test(word)) {
    const value = /^(?:true|on|enabled|yes)$/u.test(word) !== operator.negated;
    return { condition: { kind: 'setting', setting, operator: '==', value }, from: at, to: operator.to + 1 };
  }
  const duration = /_seconds$/u.test(setting) ? readDuration(sheet, operator.to) : undefined;
  const number = duration === undefined ? readNumber(sheet, operator.to) : undefined;
  const value = duration === undefined ? number?.value : Math.round(duration.minutes * 60);
  const end = duration?.to ?? number?.to;
  if (value === undefined || end === undefined || !operator.said) return plain;
  const test =
    operator.test === '>' || operator.test === '>=' || operator.test === '<' || operator.test === '<='
      ? operator.test
      : '==';
  return {
    condition: { kind: 'setting', setting, operator: operator.negated && test === '==' ? '!=' : test, value },
    from: at,
    to: end,
  };
};

/** "With 'every' or 'all' in its name": what a name (a title, a path) holds, said the other way round. */
const nameHolds = (sheet: Sheet, at: number): Term | undefined => {
  if (sheet.at(at)?.kind !== 'quoted' || !sheet.free(at)) return undefined;
  const values = [sheet.at(at)?.text ?? ''];
  let index = at + 1;
  while (/^(?:or|and|,|\/)$/u.test(sheet.lower(index)) && sheet.at(index + 1)?.kind === 'quoted') {
    values.push(sheet.at(index + 1)?.text ?? '');
    index += 2;
  }
  if (sheet.lower(index) !== 'in') return undefined;
  if (!/^(?:its|the|their|his|her|a)$/u.test(sheet.lower(index + 1))) return undefined;
  const noun = index + 2;
  if (/^(?:name|title)$/u.test(sheet.lower(noun))) {
    // "a group with 'all' in its name": the name of the thing before
    for (const back of [1, 2, 3, 4]) {
      const own = (fieldAliases().get(sheet.lemma(at - back)) ?? []).find(
        ({ words }) => words.length === 2 && words[1] === 'name',
      );
      if (own !== undefined)
        return { condition: { kind: 'text', field: own.field, how: 'contains', values }, from: at, to: noun + 1 };
    }
  }
  if (/^(?:name|title)$/u.test(sheet.lower(noun)))
    return { condition: { kind: 'text', field: '@name', how: 'contains', values }, from: at, to: noun + 1 };
  const alias = (fieldAliases().get(sheet.lemma(noun)) ?? []).find(
    ({ words, field }) => !field.startsWith('@') && words.every((word, offset) => sheet.lemma(noun + offset) === word),
  );
  return alias === undefined
    ? undefined
    : {
        condition: { kind: 'text', field: alias.field, how: 'contains', values },
        from: at,
        to: noun + alias.words.length,
      };
};

/**
 * The condition on a field that begins at a token, however it is put.
 *
 * @param chained - it goes on with conditions on fields, so that a field may be named in plain words
 */
export const termAt = (sheet: Sheet, at: number, limit: number, chained: boolean): Term | undefined =>
  absentAt(sheet, at) ??
  affixAt(sheet, at) ??
  settingAt(sheet, at) ??
  nameHolds(sheet, at) ??
  namesAt(sheet, at) ??
  comparedAt(sheet, at, limit, chained);
