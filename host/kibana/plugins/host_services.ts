import type { EncryptedSavedObjects } from '../encrypted_saved_objects/encrypted_saved_objects';
import type { ClusterClient, ScopeableRequest } from '../elasticsearch_service/cluster_client';
import type { Features, UserPrivileges } from '../features/features';
import type { KibanaRequest } from '../http/kibana_request';
import type { Route } from '../http/route';
import type { HostProfile } from '../host_profile';
import type { Logger } from '../logging/logger';
import type { ScopedObjects } from '../saved_objects/scoped_objects';
import type { TypeRegistry } from '../saved_objects/type_registry';
import type { Authentication } from '../security/authenticator';
import type { TaskDefinitions } from '../task_manager/task_definitions';
import type { TaskScheduling } from '../task_manager/task_scheduling';

/** Everything behind the contracts that plugins get. */
export interface HostServices {
  profile: HostProfile;
  logger: Logger;
  elasticsearch: ClusterClient;
  features: Features;
  types: TypeRegistry;
  savedObjects: ScopedObjects;
  encryption: EncryptedSavedObjects;
  taskDefinitions: TaskDefinitions;
  taskScheduling: TaskScheduling;
  /** Whose request it is; undefined for a stand-in request. */
  authenticationOf: (request: ScopeableRequest) => Authentication | undefined;
  authorizationOf: (request: ScopeableRequest) => string | undefined;
  privilegesOf: (request: ScopeableRequest) => Promise<UserPrivileges>;
  addRoute: (route: Route) => void;
  /** Makers of further parts of a handler's context, by name. */
  contextProviders: Map<string, (context: object, request: KibanaRequest) => unknown>;
  uiSettings: Record<string, unknown>;
  serverUrl: () => string;
}
