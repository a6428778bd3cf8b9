import type { Condition } from '../../intent';
import { fieldsOf, typesOf } from '../activities/conditions';
import type { FoundCondition } from '../conditions/found_condition';
import type { Exclusion } from '../reading/extraction';
import { readEvents } from '../reading/read_events';
import type { Sheet } from '../text/sheet';
import type { OwnField } from './own_field';
import { ownFields } from './own_field';
import { readCounts } from './read_counts';
import { readFlags } from './read_flags';
import { readLoneValues } from './read_lone_values';
import { readMemberships } from './read_memberships';
import { readNamed } from './read_named';
import type { OwnFound } from './read_named';
import { toUpdates } from './updates';
import { readOwnIds } from './read_own_ids';
import { readOwnNames } from './read_own_names';

/** Longer texts are no description of one kind of event. */
const MOST_TOKENS = 600;
/** More activities than this are no description of what is meant. */
const MOST_TYPES = 40;

/** What the request seems to be about before its conditions are read, and the words that name it. */
const likelyTypes = (
  sheet: Sheet,
  exclusions: readonly Exclusion[],
): { types: ReadonlySet<string>; words: ReadonlySet<number> } => {
  const meant = sheet.clone();
  for (const { from, to, soft } of exclusions) if (soft) meant.takeRange(from, to, 'exclusion');
  const { activities, source, happenings } = readEvents(meant, 0, sheet.tokens.length);
  const types = activities === undefined || source !== 'audit' ? [] : typesOf(activities);
  return {
    types: new Set(types.length > MOST_TYPES ? [] : types),
    words: new Set(happenings.flatMap(({ thing }) => thing.indices)),
  };
};

interface Joined extends FoundCondition {
  /** Activities that have the fields; undefined for what was read without knowing them. */
  types: readonly string[] | undefined;
}

const both = (
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined => (one === undefined ? other : other === undefined ? one : [...one, ...other]);

/** Conditions side by side with "or" between them are alternatives. */
const joinAlternatives = (sheet: Sheet, found: readonly Joined[], exclusions: readonly Exclusion[]): Joined[] => {
  const excludes = (at: number): Exclusion | undefined => exclusions.find(({ from, to }) => at >= from && at < to);
  const sorted = [...found].sort((one, other) => one.from - other.from);
  const result: Joined[] = [];
  for (const entry of sorted) {
    const last = result[result.length - 1];
    const between = last === undefined ? [] : sheet.tokens.slice(last.to, entry.from).map(({ lower }) => lower);
    const either =
      last !== undefined &&
      entry.from >= last.to &&
      excludes(last.from) === excludes(entry.from) &&
      between.length <= 6 &&
      between.includes('or') &&
      (last.types !== undefined || entry.types !== undefined) &&
      !between.some((word) => /^[.;!?\n]$/u.test(word));
    if (either && last !== undefined) {
      const before: Condition[] = last.condition.kind === 'any' ? last.condition.of : [last.condition];
      result[result.length - 1] = {
        ...last,
        condition: { kind: 'any', of: [...before, entry.condition] },
        to: entry.to,
        types: both(last.types, entry.types),
      };
    } else result.push(entry);
  }
  return result;
};

/**
 * Reads conditions on the fields that the activities of the request have, as the catalogue lists them: what people leave
 * unsaid ("pushed as required", "for more than 100 people", "with write access") is clear once it is known what it is
 * about. Comes before everything that reads numbers and names without knowing the activities.
 */
export const readOwnFields = (
  sheet: Sheet,
  stated: readonly FoundCondition[],
  exclusions: readonly Exclusion[] = [],
): FoundCondition[] => {
  if (sheet.tokens.length > MOST_TOKENS) return [...stated];
  const fields = ownFields();
  // A field that is only mentioned, "(look at from_date)", says what it is about.
  const mentioned = fields.filter(
    ({ name }) => name.includes('_') && sheet.tokens.some(({ kind, lower }) => kind === 'identifier' && lower === name),
  );
  const { types: likely, words } = likelyTypes(sheet, exclusions);
  const fitting = mentioned.flatMap((field) => [...field.types]).filter((type) => likely.has(type));
  const types =
    mentioned.length === 0 || fitting.length > 0
      ? likely
      : new Set([...likely, ...mentioned.flatMap((field) => [...field.types])]);
  const has = (field: OwnField): boolean => [...types].some((type) => field.types.has(type));
  const sureFields = fields.filter(has);
  const sure = (field: OwnField): boolean => sureFields.includes(field);
  const free = (): OwnField[] => {
    const taken = takenBy([...stated, ...found]);
    return sureFields.filter(({ field }) => !taken.has(field));
  };
  const found: OwnFound[] = [];
  found.push(...readMemberships(sheet, sureFields));
  found.push(...readOwnIds(sheet, sureFields, sure));
  found.push(...readNamed(sheet, fields, sure));
  found.push(...readOwnNames(sheet, free(), sure));
  // A figure that was stated too is only repeated: "killed ten sessions (sessions_revoked_count >= 10)".
  const before = takenBy([...stated, ...found]);
  found.push(
    ...readCounts(sheet, sureFields, sure).filter(
      ({ condition }) => !fieldsOf(condition).some((field) => before.has(field)),
    ),
  );
  found.push(...readFlags(sheet, free(), sure, exclusions));
  found.push(...readLoneValues(sheet, free(), sure, { words, exclusions }));
  for (const { index, lower, kind } of sheet.tokens)
    if (
      kind === 'identifier' &&
      /^(?:\(|at|see|field|via)$/u.test(sheet.lower(index - 1)) &&
      mentioned.some(({ name }) => name === lower)
    )
      sheet.take([index], 'condition');
  const asOwn = stated.map((entry): Joined => ({ ...entry, types: undefined }));
  const own = found.map(({ condition, from, to, fields: about }): Joined => {
    const all = about.flatMap((field) => [...field.types]);
    const some = all.filter((type) => types.has(type));
    return { condition: toUpdates(condition), from, to, types: some.length > 0 ? some : all };
  });
  return joinAlternatives(sheet, [...asOwn, ...own], exclusions).map(({ types: about, ...entry }) =>
    about === undefined ? entry : { ...entry, own: [...new Set(about)] },
  );
};

const takenBy = (found: readonly { condition: Condition }[]): ReadonlySet<string> =>
  new Set(found.flatMap(({ condition }) => fieldsOf(condition)));
