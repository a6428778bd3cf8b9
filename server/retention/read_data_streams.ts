import { AUDIT_INDEX_PATTERN, REJECTED_INDEX_PATTERN } from '../../common/names';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { isMissingEndpoint } from '../sources/deletion/is_missing_endpoint';
import { parseDays } from './parse_days';

/** What of a data stream its retention depends on. */
export interface DataStream {
  name: string;
  /** null: for ever. */
  days: number | null;
  isLimitedByCluster: boolean;
  /** Its index lifecycle policy, if one is what decides. */
  ilmPolicy: string | undefined;
}

interface ReadDataStream {
  name: string;
  ilm_policy?: string;
  next_generation_managed_by?: string;
  lifecycle?: {
    enabled?: boolean;
    data_retention?: string;
    effective_retention?: string;
    retention_determined_by?: string;
  };
}

const MANAGED_BY_ILM = 'Index Lifecycle Management';

/**
 * The data streams of this product.
 *
 * @returns undefined where the cluster has no data stream lifecycle: before 8.11, or a distribution without it
 * @throws ElasticsearchUnavailableError, ElasticsearchForbiddenError
 */
export const readDataStreams = async (elasticsearch: ElasticsearchClient): Promise<DataStream[] | undefined> => {
  const pattern = `${AUDIT_INDEX_PATTERN},${REJECTED_INDEX_PATTERN}`;
  const path = `/_data_stream/${encodeURIComponent(pattern)}`;
  try {
    const [{ data_streams: found = [] }] = await Promise.all([
      elasticsearch.transport.request<{ data_streams?: ReadDataStream[] }>({ method: 'GET', path }),
      // Only to see whether it is there: the first call is older than the lifecycle.
      elasticsearch.transport.request({ method: 'GET', path: `${path}/_lifecycle` }),
    ]);
    return found.map(toDataStream);
  } catch (thrown) {
    if (isMissingEndpoint(thrown)) return undefined;
    if (elasticsearchFailure(thrown)?.statusCode === 404) return [];
    throw toElasticsearchError(thrown, 'tell how long its data streams are kept');
  }
};

const toDataStream = ({
  name,
  ilm_policy: ilmPolicy,
  next_generation_managed_by: managedBy,
  lifecycle,
}: ReadDataStream): DataStream => {
  const isByIlm = managedBy === undefined ? ilmPolicy !== undefined : managedBy === MANAGED_BY_ILM;
  const { enabled = true, data_retention: own, effective_retention: effective = own } = lifecycle ?? {};
  return {
    name,
    days: enabled && effective !== undefined ? (parseDays(effective) ?? null) : null,
    isLimitedByCluster: effective !== own,
    ilmPolicy: isByIlm ? (ilmPolicy ?? 'unknown') : undefined,
  };
};
