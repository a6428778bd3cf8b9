import { activityDefinitions } from '../catalogue/activity_definitions';
import { buildOrganization } from '../organization/build_organization';
import { RandomSource } from '../random/random_source';
import { misfits } from '../test_support/misfits';
import { userActor } from './actor';
import { DraftMaker } from './draft_maker';
import { KnownIds } from './known_ids';
import { toTimedActivity } from './timed_activity';

const setUp = (seed: string) => {
  const random = new RandomSource(seed);
  const organization = buildOrganization({ random: random.fork('organization'), peopleCount: 20 });
  const at = Date.parse('2026-11-24T10:00:00Z') * 1000;
  const maker = new DraftMaker({ organization, random, knownIds: new KnownIds(random.fork('ids')), at });
  const [person] = organization.people;
  if (!person) throw new Error('Nobody is there.');
  return { organization, random, maker, person, at };
};

describe('DraftMaker', () => {
  it.each(['one', 'two', 'three', 'four', 'five'])(
    'fills every type of the catalogue as documented (seed %s)',
    (seed) => {
      const { maker, random, person, at } = setUp(seed);
      const found = [...activityDefinitions.values()].flatMap(({ type, actor_types: actorTypes }) => {
        const [first = 'user_actor'] = actorTypes;
        const actor = first === 'any' ? userActor({ person }) : { ...userActor({ person }), type: first };
        return misfits(toTimedActivity(maker.draft({ type, actor, person }), at, random).activity);
      });
      expect(found).toEqual([]);
    },
  );

  it('keeps id and name of one object together', () => {
    const { maker, organization, person } = setUp('pairs');
    for (let count = 0; count < 50; count += 1) {
      const { fields } = maker.draft({ type: 'mcp_server_created', actor: userActor({ person }), person });
      const server = organization.mcpServers.find(({ id }) => id === fields.mcp_server_id);
      expect(fields.mcp_server_name).toBe(server?.name);
    }
  });

  it('lets a switch say what its name says', () => {
    const { maker, person } = setUp('switches');
    for (let count = 0; count < 20; count += 1) {
      const { fields } = maker.draft({ type: 'org_cowork_disabled', actor: userActor({ person }), person });
      expect(fields).toEqual({ current_value: false, previous_value: true });
    }
  });

  it('says which type it does not know', () => {
    const { maker, person } = setUp('unknown');
    expect(() => maker.draft({ type: 'claude_hologram_projected', actor: userActor({ person }) })).toThrow(
      'claude_hologram_projected',
    );
  });
});
