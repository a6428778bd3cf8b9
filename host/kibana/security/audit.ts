import type { ScopeableRequest } from '../elasticsearch_service/cluster_client';
import type { Logger } from '../logging/logger';
import type { User } from './user';

/** An entry as plugins write it; what they leave out is added here. */
interface AuditEvent {
  message: string;
  event?: object;
  kibana?: object;
  user?: object;
}

/** `audit`: entries of the audit log, one JSON line each, with who, from where and in which space, as Kibana adds them. */
export const createAudit = ({
  userOf,
  spaceOf,
  logger,
}: {
  userOf: (request: ScopeableRequest) => User | undefined;
  spaceOf: (request: ScopeableRequest) => string;
  logger: Logger;
}) => ({
  asScoped: (request: ScopeableRequest) => ({
    enabled: true,
    log: (entry: AuditEvent | undefined) => {
      if (!entry) return;
      const user = userOf(request);
      logger.info(
        JSON.stringify({
          ...entry,
          user: user ? { name: user.username, roles: user.roles } : entry.user,
          kibana: { space_id: spaceOf(request), ...entry.kibana },
        }),
      );
    },
  }),
});
