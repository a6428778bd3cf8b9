import { findActivityType } from '../../common/catalogue';
import { actionLiterals, isKnownLiteral } from './action_literals';
import type { EvalCase, ScenarioEvent } from './eval_case';
import { knownActions } from './known_actions';

const CASE_KEYS = new Set(['t', 'n', 'every', 'id', 'type', 'actor', 'ecs', 'organization_id', 'organization_uuid']);
/** Other words for one request show nothing below this many. */
const SMALLEST_GROUP = 4;

const eventFaults = (event: ScenarioEvent): string[] => {
  if (event.index !== undefined) return [];
  const entry = findActivityType(event.type ?? '');
  if (entry === undefined) return [`unknown type ${event.type}`];
  const { type, fields, fields_complete: isComplete, enums, actor_types: actorTypes } = entry;
  const extra = Object.keys(event).filter((name) => !CASE_KEYS.has(name) && !(name in fields));
  const actor = event.actor?.type ?? '';
  const isActorKnown =
    actorTypes.length === 0 || actorTypes.includes('any') || actorTypes.includes(actor) || actor.startsWith('+');
  return [
    ...(isComplete && extra.length > 0 ? [`${type} has no field ${extra.join(', ')}`] : []),
    ...(isActorKnown ? [] : [`${type} by ${actor}`]),
    ...Object.entries(enums)
      .filter(([field, values]) => field in event && !values.includes(String(event[field])))
      .map(([field]) => `${type}.${field}=${JSON.stringify(event[field])} is no documented value`),
  ];
};

const ownFaults = (evalCase: EvalCase): string[] => {
  if (evalCase.expect !== 'rule') return evalCase.why ? [] : ['no why'];
  const { reference = '', settings } = evalCase;
  const known = knownActions(reference, settings);
  const scenarios = [...(evalCase.fires ?? []), ...(evalCase.silent ?? [])];
  return [
    ...(evalCase.fires?.length ? [] : ['nothing that must fire']),
    ...(evalCase.silent?.length ? [] : ['nothing that must stay silent']),
    ...actionLiterals(reference)
      .filter((literal) => !isKnownLiteral(literal, known))
      .map(({ text }) => `unknown event.action ${text} in reference`),
    ...scenarios.flatMap(({ events }) => events.flatMap(eventFaults)),
  ];
};

/** Faults of the cases themselves: what would make a verdict on them worthless. */
export const caseFaults = (cases: readonly EvalCase[]): string[] => {
  const seen = new Set<string>();
  const groups = new Map<string, number>();
  const faults = cases.flatMap((evalCase) => {
    const repeated = seen.has(evalCase.id) ? ['id used twice'] : [];
    seen.add(evalCase.id);
    if (evalCase.group) groups.set(evalCase.group, (groups.get(evalCase.group) ?? 0) + 1);
    return [...repeated, ...new Set(ownFaults(evalCase))].map((fault) => `${evalCase.id}: ${fault}`);
  });
  const small = [...groups].filter(([, size]) => size < SMALLEST_GROUP);
  return [...faults, ...small.map(([group, size]) => `group ${group} has ${size} members`)];
};
