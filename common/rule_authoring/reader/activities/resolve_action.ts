import type { VerbMention } from './find_verbs';
import type { ThingObject } from './object_table';
import type { Effect } from './parse_effects';

/** Actions that leave a thing as it is; "changes" doesn't mean them. */
const HARMLESS = new Set([
  'view',
  'open',
  'list',
  'download',
  'fail',
  'refuse',
  'succeed',
  'attempt',
  'use',
  'call',
  '*',
  'comment',
  'accept',
]);

/** Actions that come to the same where a thing doesn't tell them apart. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  add: ['create'],
  install: ['create'],
  enroll: ['create'],
  register: ['create'],
  deploy: ['create'],
  provision: ['create'],
  revoke: ['delete'],
  terminate: ['revoke', 'delete'],
  reject: ['deny'],
  unshare: ['revoke', 'delete'],
  unpublish: ['delete'],
  wipe: ['delete'],
  redirect: ['change'],
  replace: ['change'],
  rotate: ['change'],
  disconnect: ['delete', 'disable'],
};

/** The action of a thing that a verb means, or undefined if the thing doesn't know it. */
export const resolveAction = (object: ThingObject, verb: VerbMention): string | undefined => {
  for (const meaning of [verb, ...verb.shorter]) {
    const action = resolveMeaning(object, meaning);
    if (action !== undefined) return action;
  }
  return undefined;
};

const resolveMeaning = (object: ThingObject, verb: Pick<VerbMention, 'phrase' | 'actions'>): string | undefined => {
  const exact = verb.actions.find((action) => action === verb.phrase && object.actions.has(action));
  if (exact !== undefined) return exact;
  for (const action of object.actions.keys()) if (verb.actions.includes(action)) return action;
  for (const action of verb.actions) {
    const other = NEAR[action]?.find((name) => object.actions.has(name));
    if (other !== undefined) return other;
  }
  if (!verb.actions.includes('change')) return undefined;
  return verb.phrase === 'change' || verb.actions[0] === 'change' ? 'any change' : undefined;
};

/** What an action of a thing means; "any change" is everything that alters it. */
export const effectsOf = (object: ThingObject, action: string): Effect[] => {
  const effect = object.actions.get(action);
  if (effect !== undefined) return [effect];
  return [...object.actions].filter(([name]) => !HARMLESS.has(name)).map(([, value]) => value);
};
