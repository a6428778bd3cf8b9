import { ACTIVITY_TYPES, findActivityType } from '../../../catalogue';
import { RUNTIME_ACTIONS } from '../data/runtime';
import { NAMED_SETS } from '../data/sets';
import { typesIn } from '../testing/types_in';
import { buildObjects } from './object_table';
import { parseEffects } from './parse_effects';

const objects = buildObjects();

const known = (type: string): boolean =>
  type.includes('*') || findActivityType(type) !== undefined || RUNTIME_ACTIONS.has(type);

describe('the things that the reader knows', () => {
  it('have one id each', () => {
    const ids = objects.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('mean activities that exist', () => {
    const settings = objects.filter(({ id }) => !id.startsWith('setting'));
    const unknown = settings.flatMap(({ id, actions }) =>
      [...actions.values()]
        .flatMap(({ where }) => typesIn(where))
        .filter((type) => !known(type) && !/_enabled$|_required$|^[a-z_]+$/u.test(type))
        .map((type) => `${id}: ${type}`),
    );
    expect(unknown).toEqual([]);
  });

  it('have names', () => {
    expect(objects.filter(({ names }) => names.length === 0)).toEqual([]);
  });

  it('reach nearly every activity of the catalogue', () => {
    const reached = new Set(
      objects.flatMap(({ actions }) => [...actions.values()].flatMap(({ where }) => typesIn(where))),
    );
    for (const set of Object.values(NAMED_SETS)) for (const type of typesIn(parseEffects(set).where)) reached.add(type);
    const missing = ACTIVITY_TYPES.filter(({ type }) => !reached.has(type));
    expect(missing.length).toBeLessThan(ACTIVITY_TYPES.length / 5);
  });
});
