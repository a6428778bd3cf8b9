import type { OverviewReader } from '../activity/overview_reader';
import type { AuditTrail } from '../audit';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import type { SourceService } from '../sources/source_service';
import type { StatusReader } from '../status/status_reader';

/** What a handler may use; made for each request, with the rights of the user who asks. */
export interface RouteServices {
  /** Elasticsearch as the current user. */
  elasticsearch: ElasticsearchClient;
  auditTrail: AuditTrail;
  overviewReader: OverviewReader;
  sourceService: SourceService;
  statusReader: Pick<StatusReader, 'read'>;
}
