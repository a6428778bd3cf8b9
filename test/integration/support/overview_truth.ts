import activityGroups from '../../../common/catalogue/activity_groups.json';
import activityTypes from '../../../common/catalogue/activity_types.json';
import moreActivityTypes from '../../../common/catalogue/activity_types_extra.json';
import type { OverviewFilters } from '../../../common/api/overview';

/**
 * The overview's panels counted straight from the records of the Compliance API, by the definitions in
 * `common/api/overview.ts`. It shares no code with the product: it reads neither documents nor queries, so that a
 * mistake in the mapping or in a query can't hide in both.
 */
export interface TrueEvent {
  id: string;
  timeMs: number;
  action: string;
  categories: readonly string[];
  isFailure: boolean;
  isSuccess: boolean;
  actorKind: string | null;
  address: string | null;
  organization: string | null;
  project: string | null;
  actor: string | null;
  person: string | null;
  server: string | null;
  serverName: string | null;
  skill: string | null;
  skillName: string | null;
}

type ApiRecord = Readonly<Record<string, unknown>>;

interface CatalogueEntry {
  type: string;
  ecs: {
    category: readonly string[];
    outcome: string;
    outcome_from?: { field: string; map: Readonly<Record<string, string>>; otherwise: string };
  };
}

const CATALOGUE = new Map(
  ([...activityTypes, ...moreActivityTypes] as unknown as readonly CatalogueEntry[]).map(
    (entry) => [entry.type, entry] as const,
  ),
);

const NOBODY = 'unknown@invalid.internal';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const valueAt = (record: ApiRecord, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as ApiRecord)[key] : undefined),
      record,
    );

const matchesOutcomeKey = (key: string, value: string): boolean => {
  const range = /^(\d+)-(\d+)$/.exec(key);
  if (range !== null) return Number(value) >= Number(range[1]) && Number(value) <= Number(range[2]);
  return key.endsWith('*') ? value.startsWith(key.slice(0, -1)) : value === key;
};

const outcomeOf = ({ ecs }: CatalogueEntry, record: ApiRecord): string => {
  if (ecs.outcome_from === undefined) return ecs.outcome;
  const { field, map, otherwise } = ecs.outcome_from;
  const value = valueAt(record, field);
  if (value === undefined || value === null) return otherwise;
  return Object.entries(map).find(([key]) => matchesOutcomeKey(key, String(value)))?.[1] ?? otherwise;
};

/** E-mail address, else id, of a person; what identifies any other kind of actor. */
const actorOf = (actor: ApiRecord): string | null => {
  const email =
    actor['type'] === 'unauthenticated_user_actor' ? actor['unauthenticated_email_address'] : actor['email_address'];
  const isPersonal = ['user_actor', 'unauthenticated_user_actor', 'anthropic_actor'].includes(String(actor['type']));
  const candidates = [
    isPersonal && email !== NOBODY ? email : null,
    actor['type'] === 'user_actor' ? actor['user_id'] : null,
    actor['api_key_id'],
    actor['admin_api_key_id'],
    actor['service_account_id'],
    actor['subject'],
    actor['external_client_id'],
    actor['directory_id'],
    actor['service'],
    actor['type'],
  ];
  return candidates.map(text).find((candidate) => candidate !== null) ?? null;
};

const personOf = (actor: ApiRecord): string | null => {
  if (actor['type'] !== 'user_actor') return null;
  return text(actor['user_id']) ?? (actor['email_address'] === NOBODY ? null : text(actor['email_address']));
};

/** @throws if the activity's type is not in the catalogue: its category would be a guess */
export const trueEvent = (record: ApiRecord): TrueEvent => {
  const entry = CATALOGUE.get(String(record['type']));
  if (entry === undefined) throw new Error(`${String(record['type'])} is not in the catalogue.`);
  const actor = (record['actor'] ?? {}) as ApiRecord;
  const serverName = text(record['mcp_server_name']) ?? text(record['mcp_directory_server_name']);
  const skillName = text(record['skill_name']);
  return {
    id: String(record['id']),
    timeMs: Math.floor(Date.parse(String(record['created_at']))),
    action: entry.type,
    categories: entry.ecs.category,
    isFailure: outcomeOf(entry, record) === 'failure',
    isSuccess: outcomeOf(entry, record) === 'success',
    actorKind: text(actor['type']),
    address: text(actor['ip_address']),
    organization: text(record['organization_id']),
    project: text(record['claude_project_id']),
    actor: actorOf(actor),
    person: personOf(actor),
    server: text(record['mcp_server_id']) ?? text(record['mcp_directory_server_id']) ?? serverName,
    serverName,
    skill: text(record['skill_id']) ?? skillName,
    skillName,
  };
};

const isIn = (values: readonly string[], value: string | null): boolean =>
  values.length === 0 || (value !== null && values.includes(value));

export const matches = (event: TrueEvent, filters: OverviewFilters): boolean =>
  event.timeMs >= Date.parse(filters.from) &&
  event.timeMs < Date.parse(filters.to) &&
  isIn(filters.actions, event.action) &&
  (filters.categories.length === 0 || event.categories.some((category) => filters.categories.includes(category))) &&
  (event.organization === null || isIn(filters.organizations, event.organization)) &&
  isIn(filters.projects, event.project) &&
  isIn(filters.users, event.actor);

export interface TrueRow {
  key: string | null;
  count: number;
  label?: string;
}

/** Events by key, as a map, with the key's most used name where there is one. */
const countBy = (
  events: readonly TrueEvent[],
  keysOf: (event: TrueEvent) => readonly (string | null)[],
  nameOf: (event: TrueEvent) => string | null = () => null,
): TrueRow[] => {
  const counts = new Map<string | null, number>();
  const names = new Map<string | null, Map<string, number>>();
  for (const event of events) {
    for (const key of keysOf(event)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const name = nameOf(event);
      if (name === null) continue;
      const ofKey = names.get(key) ?? new Map<string, number>();
      names.set(key, ofKey.set(name, (ofKey.get(name) ?? 0) + 1));
    }
  }
  const bytes = (value: string | null): Buffer => Buffer.from(value ?? '', 'utf8');
  return [...counts]
    .map(([key, count]) => {
      const [best] = [...(names.get(key) ?? [])].sort(
        (a, b) => b[1] - a[1] || Buffer.compare(bytes(a[0]), bytes(b[0])),
      );
      return { key, count, ...(best !== undefined && best[0] !== key && { label: best[0] }) };
    })
    .sort((a, b) => {
      if (a.count !== b.count) return b.count - a.count;
      if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
      return Buffer.compare(bytes(a.key), bytes(b.key));
    });
};

const different = (values: readonly (string | null)[]): number =>
  new Set(values.filter((value) => value !== null)).size;

export interface Truth {
  total_events: number;
  unique_users: number;
  errors: number;
  unique_mcp_servers: number;
  /** Times of the events, to be put into whatever buckets the answer has. */
  times: readonly number[];
  events_by_type: TrueRow[];
  top_categories: TrueRow[];
  top_mcp_servers: TrueRow[];
  top_skills: TrueRow[];
  top_users: TrueRow[];
  admin_changes: TrueRow[];
  sharing_and_exports: TrueRow[];
  actor_kinds: TrueRow[];
  top_addresses: TrueRow[];
  top_countries: TrueRow[];
  /** Times of sign-ins. */
  signedIn: readonly number[];
  notSignedIn: readonly number[];
  new_mcp_servers: TrueNew[];
  new_skills: TrueNew[];
  /** Ids, newest first, ties by id. */
  latest: readonly string[];
}

export interface TrueNew {
  key: string;
  time: number;
  count: number;
}

const SEEN_MS = 90 * 86_400_000;

/** What the events of the range name and none of the 90 days before does, newest first. */
const newOnes = (
  all: readonly TrueEvent[],
  filters: OverviewFilters,
  nameOf: (event: TrueEvent) => string | null,
): TrueNew[] => {
  const fromMs = Date.parse(filters.from);
  const from = new Date(Math.max(0, fromMs - SEEN_MS)).toISOString();
  const news = new Map<string, TrueNew>();
  for (const event of all.filter((each) => matches(each, { ...filters, from }))) {
    const key = nameOf(event);
    if (key === null) continue;
    const known = news.get(key);
    news.set(key, { key, time: Math.min(event.timeMs, known?.time ?? event.timeMs), count: (known?.count ?? 0) + 1 });
  }
  return [...news.values()]
    .filter(({ time }) => time >= fromMs)
    .sort((a, b) => b.time - a.time || Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
};

export const countTruth = (all: readonly TrueEvent[], filters: OverviewFilters): Truth => {
  const events = all.filter((event) => matches(event, filters));
  const signIns = events.filter(({ action }) => activityGroups.sign_ins.includes(action));
  return {
    total_events: events.length,
    unique_users: different(events.map(({ person }) => person)),
    errors: events.filter(({ isFailure }) => isFailure).length,
    unique_mcp_servers: different(events.map(({ server }) => server)),
    times: events.map(({ timeMs }) => timeMs),
    events_by_type: countBy(events, ({ action }) => [action]),
    top_categories: countBy(events, ({ categories }) => (categories.length === 0 ? [null] : categories)),
    top_mcp_servers: countBy(
      events.filter(({ server }) => server !== null),
      ({ server }) => [server],
      ({ serverName }) => serverName,
    ),
    top_skills: countBy(
      events.filter(({ skill }) => skill !== null),
      ({ skill }) => [skill],
      ({ skillName }) => skillName,
    ),
    top_users: countBy(events, ({ actor }) => [actor]),
    admin_changes: countBy(
      events.filter(({ action }) => activityGroups.admin_changes.includes(action)),
      ({ action }) => [action],
    ),
    sharing_and_exports: countBy(
      events.filter(({ action }) => activityGroups.sharing_and_exports.includes(action)),
      ({ action }) => [action],
    ),
    actor_kinds: countBy(events, ({ actorKind }) => [actorKind]),
    top_addresses: countBy(events, ({ address }) => [address]),
    top_countries: countBy(events, () => [null]),
    signedIn: signIns.filter(({ isSuccess }) => isSuccess).map(({ timeMs }) => timeMs),
    notSignedIn: signIns.filter(({ isFailure }) => isFailure).map(({ timeMs }) => timeMs),
    new_mcp_servers: newOnes(all, filters, ({ server }) => server),
    new_skills: newOnes(all, filters, ({ skill }) => skill),
    latest: [...events]
      .sort((a, b) => b.timeMs - a.timeMs || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)))
      .map(({ id }) => id),
  };
};

/** Values that each filter should offer, with their counts, under all other filters. */
export const countOptions = (
  all: readonly TrueEvent[],
  filters: OverviewFilters,
): Record<'actions' | 'categories' | 'organizations' | 'projects' | 'users', TrueRow[]> => {
  const option = (
    name: 'actions' | 'categories' | 'organizations' | 'projects' | 'users',
    keysOf: (event: TrueEvent) => readonly (string | null)[],
  ): TrueRow[] =>
    countBy(
      all.filter((event) => matches(event, { ...filters, [name]: [] })),
      keysOf,
    ).filter(({ key }) => key !== null);
  return {
    actions: option('actions', ({ action }) => [action]),
    categories: option('categories', ({ categories }) => categories),
    organizations: option('organizations', ({ organization }) => [organization]),
    projects: option('projects', ({ project }) => [project]),
    users: option('users', ({ actor }) => [actor]),
  };
};
