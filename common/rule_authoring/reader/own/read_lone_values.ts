import { getLexicon } from '../activities/lexicon';
import type { Exclusion } from '../reading/extraction';
import type { Sheet } from '../text/sheet';
import type { OwnField } from './own_field';
import { sideOf } from './own_field';
import { readTransition } from './own_text';
import type { OwnReading } from './own_text';
import { knownValueAt, ownEquals } from './own_value';
import { isDenied } from './read_flags';
import type { OwnFound } from './read_named';

const JOIN = /^(?:or|,|\/|nor|and|as|well|oder|o|ou|a|an|the|either)$/u;
/** Words in front of a value: where it goes to, what it is like, what it comes with. */
const LEADS =
  /^(?:to|as|into|with|via|through|from|=|:|is|are|be|becomes|become|became|on|by|of|in|at|for|using|than|not|type|kind|because|due|except|but|was|set|called|without|now|made|gets|goes|turned|visible|says|only|being|chez|per|onto|mode|"|\()$/u;
const ALTERNATIVE = /^(?:than|but|except|excluding)$/u;

/** Another than these: "other than", "anything but", "any reason except". */
const isOther = (sheet: Sheet, at: number, lowest: number): boolean => {
  let index = at - 1;
  while (/^(?:a|an|the|for|to|of|an|"|either)$/u.test(sheet.lower(index)) && index > at - 4) index -= 1;
  return (
    index >= lowest &&
    ALTERNATIVE.test(sheet.lower(index)) &&
    !/^(?:more|less|fewer|longer|later|higher|rather)$/u.test(sheet.lower(index - 1))
  );
};

interface Hit {
  value: string;
  from: number;
  to: number;
}

/** A word that also names a thing or an action says by itself nothing about a field. */
const isEveryday = (sheet: Sheet, { from, to }: Hit): boolean =>
  to - from === 1 && sheet.at(from)?.kind === 'word' && getLexicon().vocabulary.has(sheet.lemma(from));

const hitsOf = (sheet: Sheet, field: OwnField, isExcluded: (at: number) => boolean): Hit[][] => {
  const runs: Hit[][] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (sheet.use(index) !== undefined && sheet.use(index) !== 'exclusion') continue;
    const named = knownValueAt(sheet, index, field);
    if (named === undefined) continue;
    const hit: Hit = { value: named.value, from: index, to: named.to };
    const last = runs[runs.length - 1];
    const previous = last?.[last.length - 1];
    const joined =
      previous !== undefined &&
      index > previous.to &&
      index - previous.to <= 3 &&
      sheet.tokens.slice(previous.to, index).every(({ lower }) => JOIN.test(lower));
    if (joined && last !== undefined) last.push(hit);
    else {
      // "The organization" is ours; "the workbench" is a choice.
      const article = /^(?:org|organization|workspace|group|user|account|project)$/u.test(hit.value)
        ? /^(?:a|an)$/u
        : /^(?:a|an|the)$/u;
      const lead = article.test(sheet.lower(index - 1)) ? index - 2 : index - 1;
      if (isEveryday(sheet, hit) && !LEADS.test(sheet.lower(lead)) && !isExcluded(index)) continue;
      runs.push([hit]);
    }
    index = named.to - 1;
  }
  return runs;
};

/** "Upgraded from team to enterprise": both sides of a change, without the field. */
const changeOf = (sheet: Sheet, field: OwnField): (OwnReading & { from: number }) | undefined => {
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (sheet.lower(index) !== 'from' || !sheet.free(index + 1)) continue;
    const read = readTransition(sheet, index, field);
    if (read?.known === true) return { ...read, from: index };
  }
  return undefined;
};

/** Reads values of the activities' own fields that stand without the field: "via apple", "to anyone with the link", "pushed as required". */
export const readLoneValues = (
  sheet: Sheet,
  fields: readonly OwnField[],
  sure: (field: OwnField) => boolean,
  { words, exclusions = [] }: { words: ReadonlySet<number>; exclusions?: readonly Exclusion[] },
): OwnFound[] => {
  const found: OwnFound[] = [];
  const excludes = (at: number): Exclusion | undefined => exclusions.find(({ from, to }) => at >= from && at < to);
  for (const field of fields) {
    if (field.alone !== true || !sure(field)) continue;
    if (field.side === 'before') continue;
    const change = changeOf(sheet, field);
    if (change !== undefined) {
      for (const condition of change.conditions)
        found.push({ condition, from: change.from, to: change.to, fields: [field], name: [change.from, change.from] });
      sheet.takeRange(change.from, change.to, 'condition');
      continue;
    }
    const all = hitsOf(sheet, field, (at) => excludes(at) !== undefined).map((run) => {
      const from = run[0]?.from ?? 0;
      const excluded = excludes(from);
      const lowest = excluded?.inner ?? 0;
      return { run, from, excluded, denied: isOther(sheet, from, lowest) || isDenied(sheet, from, lowest) };
    });
    // "Grants to a workspace (roles are fine)": what doesn't count stands for itself.
    for (const { run, from, denied } of all.filter(({ excluded }) => excluded !== undefined)) {
      const equals = ownEquals(field, [...new Set(run.map(({ value }) => value))]);
      const to = Math.max(...run.map((hit) => hit.to));
      found.push({
        condition: denied ? { kind: 'not', of: equals } : equals,
        from,
        to,
        fields: [field],
        name: [from, from],
      });
      for (let index = from; index < to; index += 1) if (!words.has(index)) sheet.take([index], 'condition');
    }
    const runs = all.filter(({ excluded }) => excluded === undefined);
    // "Not the conversations, the workbench": what is denied beside what is meant says nothing more.
    const meant = runs.filter(({ denied }) => !denied);
    const chosen = meant.length > 0 ? meant : runs;
    const [first] = chosen;
    const values = [...new Set(chosen.flatMap(({ run }) => run.map(({ value }) => value)))];
    if (first === undefined || (values.length > 1 && values.length === field.values.length)) continue;
    const past = /^(?:was|previously|formerly|from|leave|leaves|leaving|left|exits|exiting|quits)$/u.test(
      sheet.lower(first.from - 1),
    );
    const target = (past ? sideOf(field, 'before') : undefined) ?? field;
    const equals = ownEquals(target, values);
    const to = Math.max(...chosen.flatMap(({ run }) => run.map((hit) => hit.to)));
    found.push({
      condition: first.denied ? { kind: 'not', of: equals } : equals,
      from: first.from,
      to,
      fields: [field],
      name: [first.from, first.from],
    });
    // "Conversation data or audit log": a word that names the activity too is still needed for that.
    for (const { run } of runs) {
      for (const hit of run)
        for (let index = hit.from; index < hit.to; index += 1) if (!words.has(index)) sheet.take([index], 'condition');
    }
  }
  return found;
};
