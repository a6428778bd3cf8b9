import type { Actor } from '../../common/compliance_api/activity';
import type { ActivityDefinition } from '../catalogue/activity_definitions';
import { activityDefinitions } from '../catalogue/activity_definitions';
import type { FictionalOrganization, MemberOrganization, Person } from '../organization/fictional_organization';
import type { RandomSource } from '../random/random_source';
import type { Micros } from '../time/instant';
import type { Draft } from './draft';
import { EntityPicks } from './entity_picks';
import type { KnownIds } from './known_ids';
import type { ValueContext } from './make_value';
import { makeValue } from './make_value';
import { organizationOf } from './organization_of';
import settingUpdates from './setting_updates.json';
import { valueSpec } from './value_spec';

/** How often an optional field that does not name the activity's object is null. */
const NULL_SHARE = 0.15;

const CREATION = /_(created|uploaded|minted|published|added|enrolled|generated|started|sent|accessed|authentication)$/;
const TOGGLE = /_(enabled|disabled)$/;
/** Optional fields that are always there: what a reader of the feed counts and groups by. */
const ALWAYS_PRESENT = /_(id|name|email|uuid)$|^(role|outcome|decision|auth_method|updates|status)$/;

const kindsByType = settingUpdates as unknown as Record<string, Record<string, unknown[]> | undefined>;

export interface DraftInput {
  type: string;
  actor: Actor;
  /** The person behind the actor, if there is one. */
  person?: Person | null;
  /** Where it happens; by default what fits the type and the person. */
  organization?: MemberOrganization | null;
  /** Values that are known already; the others are made up. */
  given?: Record<string, unknown>;
  gapSeconds?: number;
}

/** Makes drafts of activities whose fields are those of the catalogue. */
export class DraftMaker {
  constructor(
    private readonly dependencies: {
      organization: FictionalOrganization;
      random: RandomSource;
      knownIds: KnownIds;
      /** Rough time of what is drafted, for dates inside activities. */
      at: Micros;
    },
  ) {}

  /** @throws Error for a type that the catalogue does not know */
  draft({ type, actor, person = null, organization, given = {}, gapSeconds = 0 }: DraftInput): Draft {
    const definition = activityDefinitions.get(type);
    if (!definition) throw new Error(`The catalogue has no activity type "${type}".`);
    const { organization: world, random, knownIds, at } = this.dependencies;
    const context: ValueContext = {
      random,
      at,
      picks: new EntityPicks({ organization: world, random, self: person }),
      knownIds,
      isCreation: CREATION.test(type),
    };
    const fields: Record<string, unknown> = {};
    for (const field of Object.keys(definition.fields)) {
      fields[field] = field in given ? given[field] : this.fieldValue(definition, field, context);
    }
    return {
      type,
      actor,
      organization: organization === undefined ? organizationOf({ definition, world, person }) : organization,
      fields: alignToggle(type, fields, given),
      gapSeconds,
    };
  }

  private fieldValue(definition: ActivityDefinition, field: string, context: ValueContext): unknown {
    const { random } = context;
    const fieldType = definition.fields[field] ?? 'string';
    const mayBeNull = fieldType.endsWith('?') && !ALWAYS_PRESENT.test(field);
    if (mayBeNull && random.chance(NULL_SHARE)) return null;
    const values = definition.enums[field]?.filter((value) => value !== 'unspecified');
    if (values && values.length > 0) return random.pick(values);
    if (field === 'updates') return makeUpdates(definition.type, random);
    const spec = valueSpec(definition.type, field);
    return spec ? makeValue(spec, context) : null;
  }
}

/** One to three settings that changed, each from one value to another. */
const makeUpdates = (type: string, random: RandomSource): Record<string, unknown>[] => {
  const kinds = Object.entries(kindsByType[type] ?? {});
  return random.pickSome(kinds, random.chance(0.75) ? 1 : random.integer(2, 3)).map(([kind, values]) => {
    if (values.length === 0) return { type: kind };
    const previous = random.pick(values);
    return {
      type: kind,
      previous_value: previous,
      current_value: random.pick(values.filter((value) => value !== previous)),
    };
  });
};

/** `…_enabled` says that the value is true now; a random one would contradict the name. */
const alignToggle = (
  type: string,
  fields: Record<string, unknown>,
  given: Record<string, unknown>,
): Record<string, unknown> => {
  const match = TOGGLE.exec(type);
  if (!match || 'current_value' in given || !('current_value' in fields)) return fields;
  const isEnabled = match[1] === 'enabled';
  return { ...fields, current_value: isEnabled, previous_value: !isEnabled };
};
