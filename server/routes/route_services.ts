import type { ActivityExports } from '../activity/activity_export';
import type { ActivityReader } from '../activity/activity_reader';
import type { OverviewReader } from '../activity/overview_reader';
import type { AuditTrail } from '../audit';
import type { DeadLetterReader } from '../dead_letters/dead_letter_reader';
import type { DeadLetterReplay } from '../dead_letters/dead_letter_replay';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import type { RetentionService } from '../retention/retention_service';
import type { RuleServices } from '../rules/create_rule_services';
import type { SourceDeletion } from '../sources/deletion/source_deletion';
import type { SourceService } from '../sources/source_service';
import type { StatusReader } from '../status/status_reader';

/** What a handler may use; made for each request, with the rights of the user who asks. */
export interface RouteServices extends RuleServices {
  /** Elasticsearch as the current user. */
  elasticsearch: ElasticsearchClient;
  auditTrail: AuditTrail;
  overviewReader: OverviewReader;
  activityReader: ActivityReader;
  activityExports: ActivityExports;
  sourceService: SourceService;
  sourceDeletion: SourceDeletion;
  retentionService: RetentionService;
  deadLetterReader: DeadLetterReader;
  deadLetterReplay: DeadLetterReplay;
  statusReader: Pick<StatusReader, 'read'>;
}
