import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isBefore, parseStackVersion } from '../../../common/esql';
import { eventually } from '../../browser/support/eventually';
import type { KibanaClient } from './kibana_client';

const FOLDER = join(__dirname, '..', 'rules');
/** Until Kibana 8.13, the list of metadata fields stands in brackets. */
const PLAIN_METADATA = { major: 8, minor: 13, patch: 0 };
const ALERT_DEADLINE_MS = 150_000;

export interface RuleBody {
  name: string;
  query: string;
  [key: string]: unknown;
}

/** The rule bodies of `test/kibana/rules`, as this Kibana takes them. */
export const readRules = async (kibanaVersion: string): Promise<RuleBody[]> => {
  const version = parseStackVersion(kibanaVersion);
  const hasBrackets = version !== undefined && isBefore(version, PLAIN_METADATA);
  const files = (await readdir(FOLDER)).sort();
  const rules = files.map(async (file) => JSON.parse(await readFile(join(FOLDER, file), 'utf8')) as RuleBody);
  return (await Promise.all(rules)).map((rule) => ({
    ...rule,
    ...(hasBrackets && { query: rule.query.replace(/ METADATA ([\w, ]+)/, ' [METADATA $1]') }),
  }));
};

interface AlertsAnswer {
  hits: { hits: Array<{ _source: Record<string, unknown> }> };
}

/** Kibana's detection engine over its HTTP API. */
export class DetectionRules {
  constructor(private readonly kibana: KibanaClient) {}

  /** @returns the id of the rule as it is stored */
  async create(body: RuleBody): Promise<string> {
    // Makes the index of alerts; Kibana does it for whoever opens Security first.
    await this.kibana.expectOk('POST', '/api/detection_engine/index');
    const { id } = await this.kibana.expectOk<{ id: string }>('POST', '/api/detection_engine/rules', body);
    return id;
  }

  async enable(id: string): Promise<void> {
    await this.kibana.expectOk('PATCH', '/api/detection_engine/rules', { id, enabled: true });
  }

  async remove(id: string): Promise<void> {
    await this.kibana.expectOk('DELETE', `/api/detection_engine/rules?id=${id}`);
  }

  /** What its last run came to, with the reason where it failed. */
  async lastRun(id: string): Promise<string> {
    const rule = await this.kibana.expectOk<{
      execution_summary?: { last_execution?: { status: string; message: string } };
    }>('GET', `/api/detection_engine/rules?id=${id}`);
    const { status, message } = rule.execution_summary?.last_execution ?? {};
    return `${status ?? 'not run'}: ${message ?? ''}`;
  }

  /** Waits until the rule has made so many alerts. @returns the alerts' fields */
  async alerts(id: string, count: number): Promise<Array<Record<string, unknown>>> {
    return eventually(async () => {
      const { hits } = await this.kibana.expectOk<AlertsAnswer>('POST', '/api/detection_engine/signals/search', {
        size: 1000,
        query: { term: { 'kibana.alert.rule.uuid': id } },
      });
      if (hits.hits.length < count) {
        throw new Error(`${hits.hits.length} of ${count} alerts; the rule's last run: ${await this.lastRun(id)}`);
      }
      return hits.hits.map(({ _source: source }) => source);
    }, ALERT_DEADLINE_MS);
  }
}
