import { anyOf, typesOf, allOf } from '../activities/conditions';
import { effectsOf, resolveAction } from '../activities/resolve_action';
import { findVerbs } from '../activities/find_verbs';
import { getLexicon } from '../activities/lexicon';
import type { ThingObject } from '../activities/object_table';
import type { Sheet } from '../text/sheet';
import type { Segment } from './read_segment';

/** What "it" is on the other side of the feed: a server seen at runtime is one that somebody added. */
const AUDIT_TWINS: Readonly<Record<string, string>> = {
  runtime_mcp: 'mcp_server',
  runtime_skill: 'skill',
  runtime_plugin: 'plugin',
};

const twin = (object: ThingObject): ThingObject => {
  const id = AUDIT_TWINS[object.id];
  return id === undefined ? object : (getLexicon().objects.find((entry) => entry.id === id) ?? object);
};

/**
 * Completes a part that says only what happens ("… and then deleted again", "nobody created it") with the things of
 * another part.
 *
 * @returns the part with activities, or undefined if no thing of the other part can have that happen to it
 */
export const leanOn = (sheet: Sheet, segment: Segment, other: Segment): Segment | undefined => {
  const verbs = findVerbs(sheet, segment.from, segment.to).filter(
    (verb) => !verb.negated || segment.reading.happenings.length === 0,
  );
  const things = other.reading.happenings
    .map(({ thing }) => thing.object)
    .map((object) => (other.reading.source === 'runtime' ? twin(object) : object));
  const heavy = verbs.filter((verb) => !verb.light);
  for (const candidates of [heavy, verbs]) {
    for (const object of things) {
      const actions = [
        ...new Set(
          candidates
            .map((verb) => resolveAction(object, verb))
            .filter((action): action is string => action !== undefined && action !== 'any change'),
        ),
      ];
      const [action] = actions;
      if (action === undefined) continue;
      const effects = actions.slice(0, 2).flatMap((name) => effectsOf(object, name));
      const used = candidates.filter((verb) => resolveAction(object, verb) !== undefined);
      for (const verb of used) sheet.take(verb.indices, 'activity');
      const activities = anyOf(effects.map(({ where }) => where));
      const where = allOf(activities, ...segment.reading.conditions);
      const source = effects[0]?.source ?? 'audit';
      return {
        ...segment,
        known: true,
        types: typesOf(where),
        filter: { where, ...(source !== 'audit' && { source }) },
        reading: {
          ...segment.reading,
          activities,
          source,
          happenings: other.reading.happenings
            .filter(({ thing }) => thing.object === object || twin(thing.object) === object)
            .map((entry) => ({ ...entry, thing: { ...entry.thing, object } })),
        },
      };
    }
  }
  return undefined;
};

/** "A server that the organization does not know": nobody created it. */
export const twinCreated = (segment: Segment, other: Segment): Segment | undefined => {
  const effects = other.reading.happenings.flatMap(({ thing }) => {
    const object = twin(thing.object);
    return ['create', 'enable'].map((action) => object.actions.get(action)).filter((effect) => effect !== undefined);
  });
  if (effects.length === 0) return undefined;
  const where = anyOf(effects.map((effect) => effect.where));
  return {
    ...segment,
    known: true,
    types: typesOf(where),
    filter: { where },
    reading: { ...segment.reading, activities: where, source: 'audit' },
  };
};
