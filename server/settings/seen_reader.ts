import type { OrganizationSettings, SeenAnswer, SeenValue, SettingsList } from '../../common/api/settings';
import { renderQuery } from '../../common/esql';
import type { StackVersion } from '../../common/esql';
import { sourcePatterns } from '../../common/rule_authoring/compile';
import type { QueryClient } from '../rules/query_client';
import { isListed } from './is_listed';
import { MAX_SEEN, SEEN_COLUMNS, seenFields, seenQuery } from './seen_queries';
import { toAuthoringSettings } from './to_authoring_settings';

const DAY_MS = 86_400_000;

type Seen = Omit<SeenValue, 'isListed'>;

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

/** Domains are the same in any case; rows of the same value become one. */
const fold = (values: readonly Seen[]): Seen[] => {
  const folded = new Map<string, Seen>();
  for (const seen of values) {
    const before = folded.get(seen.value);
    folded.set(
      seen.value,
      before === undefined
        ? seen
        : {
            value: seen.value,
            count: before.count + seen.count,
            firstSeen: earlier(before.firstSeen, seen.firstSeen),
            lastSeen: later(before.lastSeen, seen.lastSeen),
          },
    );
  }
  return [...folded.values()].sort((one, other) => other.count - one.count);
};

/** Shows what the feed has, so that a list needn't be typed. As the current user. */
export class SeenReader {
  constructor(private readonly options: { client: QueryClient; stackVersion: StackVersion; now: () => number }) {}

  /** @throws ElasticsearchForbiddenError | ElasticsearchUnavailableError */
  async read(
    { list, days, settings }: { list: SettingsList; days: number; settings: OrganizationSettings },
    signal?: AbortSignal,
  ): Promise<SeenAnswer> {
    const { client, stackVersion, now } = this.options;
    const indexPattern = sourcePatterns('audit', toAuthoringSettings(settings, false)).join(',');
    const nothing: SeenAnswer = { list, days, values: [], isCut: false, esql: null };
    const { types } = await client.fields(indexPattern, seenFields(list), signal);
    const query = seenQuery(list, { indexPattern, columns: new Set(types.keys()) });
    if (query === undefined) return nothing;
    const esql = renderQuery(query, stackVersion);
    const [fromMs, toMs] = [now() - days * DAY_MS, now()];
    const filter = {
      range: { '@timestamp': { gte: new Date(fromMs).toISOString(), lte: new Date(toMs).toISOString() } },
    };
    const answer = await client.run(esql, { indexPattern, filter, signal });
    if (answer === undefined) return nothing;
    const place = (name: string): number => answer.columns.findIndex((column) => column.name === name);
    const seen = answer.rows.map((row) => ({
      value: String(row[place(SEEN_COLUMNS.value)]),
      count: Number(row[place(SEEN_COLUMNS.count)]),
      firstSeen: String(row[place(SEEN_COLUMNS.first)]),
      lastSeen: String(row[place(SEEN_COLUMNS.last)]),
    }));
    const values = list === 'approved_domains' ? seen.map((one) => ({ ...one, value: one.value.toLowerCase() })) : seen;
    return {
      list,
      days,
      values: fold(values)
        .slice(0, MAX_SEEN)
        .map((one) => ({ ...one, isListed: isListed(list, settings[list], one.value) })),
      isCut: answer.rows.length > MAX_SEEN,
      esql,
    };
  }
}
