import { allOf } from '../activities/conditions';
import type { Sheet } from '../text/sheet';
import { GRANTED, REVOKED, take } from './role_parts';
import type { RoleReading } from './role_parts';

/** "Project editor granted", "a project gets a new owner": roles on a project are assignments of their own. */
export const projectRoles = (sheet: Sheet, from: number, to: number): RoleReading | undefined => {
  const values: string[] = [];
  const places: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index) || !/^(?:owner|editor|viewer)$/u.test(sheet.lemma(index))) continue;
    values.push(`chat_project:${sheet.lemma(index)}`);
    places.push(index);
  }
  const first = places[0];
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const project = sheet.tokens
    .slice(Math.max(from, first - 6), Math.min(to, last + 6))
    .some(({ lemma }) => lemma === 'project');
  const grant = sheet.tokens
    .slice(from, to)
    .find(({ lemma }) =>
      /^(?:grant|give|get|become|make|add|assign|assignment|receive|promote|appoint|gain|new)$/u.test(lemma),
    );
  const revoke = sheet.tokens.slice(from, to).find(({ lemma }) => /^(?:revoke|lose|remove|strip|take)$/u.test(lemma));
  const design = sheet.tokens.slice(from, to).some(({ lemma }) => lemma === 'design');
  if (!project || design || (grant === undefined && revoke === undefined)) return undefined;
  const editors = values.some((value) => !value.endsWith('owner'));
  // "Organization owner … project deleted": an owner alone must stand beside the project.
  const near = sheet.tokens
    .slice(Math.max(from, first - 3), Math.min(to, last + 4))
    .some(({ lemma }) => lemma === 'project');
  if (!editors && !near) return undefined;
  take(sheet, Math.min(first, grant?.index ?? first), last + 1);
  sheet.take(
    sheet
      .freeIndices(from, to)
      .filter((index) => /^(?:project|role|grant|assignment|right)$/u.test(sheet.lemma(index))),
    'activity',
  );
  return {
    where: allOf(
      { kind: 'activity', types: [grant === undefined ? REVOKED : GRANTED] },
      { kind: 'equals', field: 'user.target.roles', values: [...new Set(values)] },
    ),
    from: first,
    to: last + 1,
  };
};
