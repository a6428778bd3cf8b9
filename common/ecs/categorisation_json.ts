import { ACTIVITY_TYPES, ECS_FALLBACK } from '../catalogue';
import type { ActivityType, EventOutcome } from '../catalogue';
import type { EcsEvent } from './ecs_document';
import { quoteJson } from './quote_json';
import { flat } from './json_writer';

type CategorisedEvent = Pick<EcsEvent, 'action' | 'category' | 'type' | 'outcome' | 'severity'>;

const writeCategorisation = ({ action, category, type, outcome, severity }: CategorisedEvent): string => {
  let json = '';
  if (action !== undefined) json += `"action":${quoteJson(action)},`;
  if (category !== undefined) json += `"category":${JSON.stringify(category)},`;
  return `${json}"type":${JSON.stringify(type)},"outcome":${quoteJson(outcome)},"severity":${severity}`;
};

interface KnownType {
  category: readonly string[];
  type: readonly string[];
  severity: number;
  jsonByOutcome: Readonly<Record<EventOutcome, string>>;
}

const knownType = ({ type: action, risk, ecs: { category, type } }: ActivityType): KnownType => {
  const severity = ECS_FALLBACK.severity[risk];
  const json = (outcome: EventOutcome): string => flat(writeCategorisation({ action, category, type, outcome, severity }));
  const jsonByOutcome = { success: json('success'), failure: json('failure'), unknown: json('unknown') };
  return { category, type, severity, jsonByOutcome };
};

const KNOWN_TYPES: ReadonlyMap<string, KnownType> = new Map(
  ACTIVITY_TYPES.map((entry) => [entry.type, knownType(entry)]),
);

/** `"action":…,"category":…,"type":…,"outcome":…,"severity":…`: for what the catalogue says it is made only once. */
export const categorisationJson = (event: CategorisedEvent): string => {
  const known = event.action === undefined ? undefined : KNOWN_TYPES.get(event.action);
  const isAsCatalogued =
    known !== undefined &&
    event.category === known.category &&
    event.type === known.type &&
    event.severity === known.severity;
  return isAsCatalogued ? known.jsonByOutcome[event.outcome] : writeCategorisation(event);
};
