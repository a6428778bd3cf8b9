import type { ReplayAnswer } from '../../common/api/dead_letters';
import type { DeleteSourceQuery, SourceDeletionAnswer } from '../../common/api/source_deletion';
import type {
  BackfillInput,
  Source,
  SourceInput,
  TestConnectionAnswer,
  TestConnectionInput,
} from '../../common/api/sources';
import { SOURCE_SAVED_OBJECT } from '../../common/names';
import { parseSourceUrl } from '../sources/parse_source_url';
import type { AuditActionName, AuditedAction } from './audited_action';
import type { RouteAudit } from './route_audit';

/** What describing an action on a stored source takes. */
interface OnSource {
  params: { id: string };
  services: { sourceService: { get(id: string): Promise<Source> } };
}

/** Not a stored one, so it is named without id. */
const entered = (name?: string): AuditedAction['object'] => ({
  type: SOURCE_SAVED_OBJECT,
  ...(name !== undefined && { name }),
});

/** The address as it is stored; one that is refused may hold a password and stays out. */
const address = (url: string): Readonly<Record<string, string>> => {
  try {
    return { address: parseSourceUrl(url) };
  } catch {
    return {};
  }
};

/** Undefined when it can't be read: what the person does then fails by itself, and that is logged. */
const stored = async ({ params: { id }, services }: OnSource): Promise<Source | undefined> =>
  services.sourceService.get(id).catch(() => undefined);

const on = (name: AuditActionName, id: string, source: Source | undefined): AuditedAction => ({
  name,
  object: { type: SOURCE_SAVED_OBJECT, id, ...(source && { name: source.name }) },
});

const COMPARED = ['name', 'url', 'interval', 'lookback', 'namespace', 'enabled'] as const;
const OPTIONAL = [
  'activityTypes',
  'proxyUrl',
  'certificateAuthorities',
  'preserveOriginal',
  'noDataAfter',
  'parentOrganization',
] as const;

/** Names of the fields that change; never their values, as one of them is the key. */
const changedFields = (before: Source, { apiKey, ...after }: SourceInput): string[] => [
  ...COMPARED.filter((field) => before[field] !== after[field]),
  // Absent: as it was.
  ...OPTIONAL.filter((field) => after[field] !== undefined && String(before[field]) !== String(after[field])),
  ...(apiKey === undefined ? [] : ['apiKey']),
];

export const auditSourceCreation: RouteAudit<{ body: SourceInput }, Source> = {
  describe: ({ body }) => ({ name: 'source_create', object: entered(body.name), facts: address(body.url) }),
  conclude: (action, { id, name }) => ({ action: { ...action, object: { ...action.object, id, name } } }),
};

/** Switching on or off alone is told apart from other changes: it is what an auditor looks for when events are missing. */
export const auditSourceUpdate: RouteAudit<OnSource & { body: SourceInput }, Source> = {
  describe: async (input) => {
    const { id } = input.params;
    const before = await stored(input);
    if (!before) return on('source_update', id, before);
    const changed = changedFields(before, input.body);
    if (changed.join() === 'enabled') return on(input.body.enabled ? 'source_resume' : 'source_pause', id, before);
    return {
      ...on('source_update', id, before),
      facts: { changed: changed.join(', '), ...(changed.includes('url') && address(input.body.url)) },
    };
  },
};

export const auditSourceRun: RouteAudit<OnSource, Source> = {
  describe: async (input) => on('source_run', input.params.id, await stored(input)),
};

export const auditBackfillStart: RouteAudit<OnSource & { body: BackfillInput }, Source> = {
  describe: async (input) => ({
    ...on('source_backfill_start', input.params.id, await stored(input)),
    facts: { from: input.body.from },
  }),
};

export const auditBackfillCancellation: RouteAudit<OnSource, Source> = {
  describe: async (input) => on('source_backfill_cancel', input.params.id, await stored(input)),
};

/** Whether events went with the source is what an auditor asks first. */
export const auditSourceDeletion: RouteAudit<OnSource & { query: DeleteSourceQuery }, SourceDeletionAnswer> = {
  describe: async (input) => ({
    ...on('source_delete', input.params.id, await stored(input)),
    facts: { data: input.query.data ?? 'keep' },
  }),
  conclude: (action, { deletedEvents, deletedDeadLetters, isComplete }) => ({
    action: {
      ...action,
      facts:
        action.facts?.['data'] === 'delete'
          ? { data: 'delete', events: String(deletedEvents), dead_letters: String(deletedDeadLetters) }
          : { data: 'keep' },
    },
    ...(!isComplete && { failure: { code: 'incomplete', message: 'The time was up before everything was deleted.' } }),
  }),
};

export const auditDeadLetterReplay: RouteAudit<OnSource, ReplayAnswer> = {
  describe: async (input) => on('dead_letters_replay', input.params.id, await stored(input)),
  conclude: (action, { stored: storedNow, alreadyStored, refused }) => ({
    action: {
      ...action,
      facts: { stored: String(storedNow), stored_before: String(alreadyStored), refused: String(refused) },
    },
  }),
};

export const auditConnectionTest: RouteAudit<{ body: TestConnectionInput }, TestConnectionAnswer> = {
  describe: ({ body: { id, url } }) => ({
    name: 'source_test_connection',
    object: { ...entered(), ...(id !== undefined && { id }) },
    facts: address(url),
  }),
  conclude: (action, { ok, message }) => ({
    action,
    ...(!ok && { failure: { code: 'connection_failed', message } }),
  }),
};
