import { randomUUID } from 'node:crypto';
import { Client } from '@elastic/elasticsearch';
import { renderRule, ruleNeeds, toStack } from '../../../common/detection_rules';
import type { DetectionRule } from '../../../common/detection_rules';
import type { PreviewRequest } from '../../../common/api/rules';
import type { AuthoringSettings } from '../../../common/rule_authoring/intent';
import type { ElasticsearchHandle } from '../../../host/elasticsearch/elasticsearch_handle';
import { systemClock } from '../../../server/ingest/clock';
import type { ElasticsearchClient } from '../../../server/kibana/elasticsearch_client';
import { PreviewService } from '../../../server/rules/preview/preview_service';
import { QueryClient } from '../../../server/rules/query_client';
import { judgingIndex } from '../../eval_rules/judging_mapping';
import { benignHistory, MONTH_DAYS } from './benign_history';
import type { FlatDocument } from './benign_history';
import { benignSettings } from './benign_settings';

const END_MS = Date.parse('2026-11-02T12:00:00.000Z');
const BULK_SIZE = 2000;
const LOAD_TIMEOUT_MS = 120_000;
/** A person waits ten seconds for a preview; here all of the month is to be seen. */
const PATIENCE = 60;

/** What one rule raised in the month. */
export interface MonthOfRule {
  rule: DetectionRule;
  alerts: number;
  /** Who or what most of them are about. */
  about: string[];
  /** false: the time was over before all of the month was looked at. */
  isComplete: boolean;
}

export interface BenignMonth {
  documents: number;
  days: number;
  months: MonthOfRule[];
}

export interface BenignMonthOptions {
  rules: readonly DetectionRule[];
  elasticsearch: Pick<ElasticsearchHandle, 'url' | 'credentials'>;
  stack: string;
  seed?: string;
  onProgress?: (text: string) => void;
}

const load = async (client: Client, index: string, documents: readonly FlatDocument[]): Promise<void> => {
  await client.transport.request({ method: 'PUT', path: `/${index}`, body: judgingIndex('audit', documents) });
  for (let start = 0; start < documents.length; start += BULK_SIZE) {
    const operations = documents
      .slice(start, start + BULK_SIZE)
      .flatMap((document) => [{ create: { _index: index } }, document]);
    const { errors, items } = await client.bulk({ operations }, { requestTimeout: LOAD_TIMEOUT_MS });
    const rejected = errors ? items.find(({ create }) => create?.error !== undefined) : undefined;
    if (rejected) throw new Error(`Elasticsearch rejected a document: ${JSON.stringify(rejected.create?.error)}`);
  }
  await client.indices.refresh({ index });
};

const readsOnlyTheFeed = (rule: DetectionRule): boolean =>
  ruleNeeds(rule).sources.every((source) => source === 'audit');

/** Runs rules over a month of an organization in which nothing bad happens, at the moments at which they would run. */
export const runBenignMonth = async ({
  rules,
  elasticsearch: { url, credentials },
  stack,
  seed = 'benign',
  onProgress = () => undefined,
}: BenignMonthOptions): Promise<BenignMonth> => {
  const client = new Client({ node: url, auth: credentials });
  const index = `tmp-benign-month-${randomUUID()}`;
  const { world, documents } = benignHistory({ seed, endMs: END_MS });
  const settings: AuthoringSettings = { ...benignSettings(world), indices: [index] };
  const queries = new QueryClient({
    elasticsearch: client as unknown as ElasticsearchClient,
    timeoutMs: LOAD_TIMEOUT_MS,
  });
  const service = new PreviewService({
    client: queries,
    stackVersion: toStack(stack),
    settings: async () => settings,
    clock: {
      ...systemClock,
      // It stands still, so that queries ask for as many runs as they may: nobody waits for a part of the answer here, and
      // each query reads the whole look-back before its runs again.
      now: () => END_MS,
      sleep: (ms, signal) => systemClock.sleep(ms * PATIENCE, signal),
    },
  });
  const lookAt = async (rule: DetectionRule): Promise<MonthOfRule> => {
    const { rule: body, reason } = renderRule(rule, { stack: toStack(stack), settings });
    if (body === null) throw new Error(`The rule ${rule.id} can't be written: ${reason ?? 'settings are missing'}`);
    const request = { rule: body as unknown as PreviewRequest['rule'], days: MONTH_DAYS };
    const { alerts, entities, covered } = await service.preview(request);
    return {
      rule,
      alerts,
      about: entities.rows.slice(0, 3).map(({ values, count }) => `${values.join(' ')} (${count})`),
      isComplete: covered.isComplete,
    };
  };
  try {
    await load(client, index, documents);
    const months: MonthOfRule[] = [];
    for (const rule of rules.filter(readsOnlyTheFeed)) {
      const began = systemClock.now();
      months.push(await lookAt(rule));
      onProgress(`${rule.id}: ${months[months.length - 1]?.alerts} alerts (${systemClock.now() - began} ms)`);
    }
    return { documents: documents.length, days: MONTH_DAYS, months };
  } finally {
    await client.indices.delete({ index, ignore_unavailable: true });
    await client.close();
  }
};
