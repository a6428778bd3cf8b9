import type { Activity } from '../../common/compliance_api/activity';
import { toEcsDocument } from '../../common/ecs';
import type { EvalCase, Scenario, ScenarioEvent, Source } from './eval_case';
import { durationToSeconds } from './duration';
import { flattenedFields } from './judging_mapping';
import { parseMoment } from './rule_window';

/** One document, still without its time. */
export interface ScenarioRecord {
  source: Source;
  /** Seconds from the moment of the run. */
  offset: number;
  /** Field names with dots; objects only in flattened fields. */
  document: Record<string, unknown>;
}

/** A scenario of a case, ready to be indexed. */
export interface PreparedScenario {
  kind: 'fires' | 'silent';
  /** Tells its documents from those of others. */
  key: string;
  /** For messages. */
  label: string;
  scenario: Scenario;
  /** Milliseconds; undefined where the rule runs at the present time. */
  now: number | undefined;
  records: ScenarioRecord[];
  /** E-mail address → user id: a rule may return either. */
  aliases: ReadonlyMap<string, string>;
}

/** Field names with dots; nulls and empty lists are left out, objects in `whole` fields stay as they are. */
export const flatten = (
  value: Record<string, unknown>,
  whole: ReadonlySet<string>,
  path = '',
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, item]): Array<[string, unknown]> => {
      const full = `${path}${name}`;
      if (typeof item === 'object' && item !== null && !Array.isArray(item) && !whole.has(full)) {
        return Object.entries(flatten(item as Record<string, unknown>, whole, `${full}.`));
      }
      return item === null || item === undefined || (Array.isArray(item) && item.length === 0) ? [] : [[full, item]];
    }),
  );

/** The record of the API that a scenario's event stands for. */
const toActivity = (event: ScenarioEvent, { id, createdAt }: { id: string; createdAt: string }): Activity => {
  const { t: _t, n: _n, every: _every, ecs: _ecs, index: _index, doc: _doc, ...activity } = event;
  return {
    ...activity,
    id: event.id ?? id,
    created_at: createdAt,
    organization_id: activity.organization_id as string,
  };
};

const offsetsOf = ({ t, n = 1, every = '1s' }: ScenarioEvent): number[] => {
  const start = durationToSeconds(t);
  const step = durationToSeconds(every);
  return Array.from({ length: n }, (_, copy) => start + copy * step);
};

const FLATTENED = flattenedFields();
const NOTHING: ReadonlySet<string> = new Set();

const aliasesOf = (events: readonly ScenarioEvent[]): Map<string, string> =>
  new Map(
    events.flatMap(({ actor }): Array<[string, string]> =>
      actor?.email_address && actor.user_id ? [[actor.email_address, actor.user_id]] : [],
    ),
  );

/**
 * Expands the scenarios of a case and maps their activities as the product does.
 *
 * @param now - milliseconds
 */
export const prepareScenarios = (evalCase: EvalCase, now: number): PreparedScenario[] =>
  (['fires', 'silent'] as const).flatMap((kind) =>
    (evalCase[kind] ?? []).map((scenario, position) => {
      const key = `${evalCase.id}/${kind}/${position}`;
      const ownNow = scenario.now === undefined ? undefined : parseMoment(scenario.now);
      let serial = 0;
      const toRecord = (event: ScenarioEvent, offset: number): ScenarioRecord => {
        serial += 1;
        if (event.index !== undefined) {
          return { source: event.index, offset, document: flatten(event.doc ?? {}, NOTHING) };
        }
        const createdAt = new Date((ownNow ?? now) + offset * 1000).toISOString();
        const activity = toActivity(event, { id: `activity_${key}/${serial}`, createdAt });
        const { document } = toEcsDocument(activity, { namespace: 'default' });
        return { source: 'audit', offset, document: { ...flatten({ ...document }, FLATTENED), ...event.ecs } };
      };
      return {
        kind,
        key,
        label: `${kind} #${position + 1} (${scenario.note ?? ''})`,
        scenario,
        now: ownNow,
        records: scenario.events.flatMap((event) => offsetsOf(event).map((offset) => toRecord(event, offset))),
        aliases: aliasesOf(scenario.events),
      };
    }),
  );
