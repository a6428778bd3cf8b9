import type { Intent, AuthoringSettings } from '../../../common/rule_authoring/intent';
import type { EvalCase } from '../../../scripts/eval_rules';

type Scenario = NonNullable<EvalCase['fires']>[number];
export type ScenarioEvent = Scenario['events'][number];

/** An intent with events on which its rule must and must not fire. */
export interface EdgeCase {
  id: string;
  intent: Intent;
  settings?: AuthoringSettings;
  fires: Scenario[];
  silent: Scenario[];
}

const ORGANIZATION = 'org_01EDGEexample0000000001';

/** A person's activity: `act('-2m', 'claude_chat_deleted', 'eve')`. */
export const act = (t: string, type: string, who = 'eve', more: Record<string, unknown> = {}): ScenarioEvent => ({
  t,
  type,
  organization_id: ORGANIZATION,
  actor: {
    type: 'user_actor',
    email_address: who.includes('@') ? who : `${who}@example.com`,
    user_id: `user_01${who.toUpperCase()}`,
    ip_address: '198.51.100.20',
    user_agent: 'Mozilla/5.0',
  },
  ...more,
});

/** The same from another address. */
export const from = (ip: string | null, event: ScenarioEvent): ScenarioEvent => ({
  ...event,
  actor: { ...(event.actor ?? { type: 'user_actor' }), ip_address: ip },
});

/** The same, several times. */
export const times = (n: number, every: string, event: ScenarioEvent): ScenarioEvent => ({ ...event, n, every });

export const scenario = (note: string, ...events: ScenarioEvent[]): Scenario => ({ note, events });

export const toEvalCase = ({ id, settings, fires, silent }: EdgeCase): EvalCase => ({
  id,
  family: 'edge',
  prompt: id,
  expect: 'rule',
  ...(settings === undefined ? {} : { settings }),
  fires,
  silent,
});
