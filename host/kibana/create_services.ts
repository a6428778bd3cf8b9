import { createClusterClient } from './elasticsearch_service/cluster_client';
import type { ScopeableRequest } from './elasticsearch_service/cluster_client';
import { EncryptedSavedObjects } from './encrypted_saved_objects/encrypted_saved_objects';
import { Features } from './features/features';
import type { UserPrivileges } from './features/features';
import type { Route } from './http/route';
import type { HostOptions } from './host_options';
import type { HostProfile } from './host_profile';
import type { Logger } from './logging/logger';
import type { HostServices } from './plugins/host_services';
import { DEFAULT_UI_SETTINGS } from './rendering/default_ui_settings';
import { ObjectIndices } from './saved_objects/object_indices';
import { ScopedObjects } from './saved_objects/scoped_objects';
import { TypeRegistry } from './saved_objects/type_registry';
import { Authenticator } from './security/authenticator';
import type { Authentication } from './security/authenticator';
import { TASK_OBJECT_TYPE } from './task_manager/task_document';
import { TaskDefinitions } from './task_manager/task_definitions';
import { DEFAULT_TASK_MANAGER_CONFIG, TaskPoller } from './task_manager/task_poller';
import { TaskScheduling } from './task_manager/task_scheduling';
import { TaskStateValidator } from './task_manager/task_state_validator';
import { TaskStore } from './task_manager/task_store';

export interface Services extends HostServices {
  authenticator: Authenticator;
  indices: ObjectIndices;
  poller: TaskPoller;
  routes: Route[];
  /** Remembers whose request it is, for the clients that are made for it later. */
  remember: (request: ScopeableRequest, authentication: Authentication) => void;
  close: () => Promise<void>;
}

/** Puts the host's parts together. Nothing runs yet. */
export const createServices = ({
  options,
  profile,
  logger,
  serverUrl,
}: {
  options: HostOptions;
  profile: HostProfile;
  logger: Logger;
  serverUrl: () => string;
}): Services => {
  const authentications = new WeakMap<ScopeableRequest, Authentication>();
  const authenticationOf = (request: ScopeableRequest) => authentications.get(request);
  const authorizationOf = (request: ScopeableRequest) => authenticationOf(request)?.authorization;
  const elasticsearch = createClusterClient({ ...options.elasticsearch, authorizationOf });
  const authenticator = new Authenticator({ client: elasticsearch });
  const features = new Features({ levels: options.featureRoles ?? {} });
  const encryption = new EncryptedSavedObjects({ profile, encryptionKey: options.encryptionKey });
  if (!encryption.canEncrypt) {
    logger
      .get('plugins', 'encryptedSavedObjects')
      .warn('Saved objects encryption key is not set. This will severely limit Kibana functionality.');
  }

  const types = new TypeRegistry();
  types.register(TASK_OBJECT_TYPE);
  const indices = new ObjectIndices({ types });
  const privilegesOf = async (request: ScopeableRequest): Promise<UserPrivileges> => {
    const { authorization } = request.headers;
    const known = authenticationOf(request);
    const user =
      known ?? (typeof authorization === 'string' ? await authenticator.authenticate(authorization) : undefined);
    return features.privilegesOf(user?.user.roles ?? []);
  };
  const client = elasticsearch.asInternalUser;
  const savedObjects = new ScopedObjects({ client, types, indices, encryption, privilegesOf });

  const taskLogger = logger.get('plugins', 'taskManager');
  const taskDefinitions = new TaskDefinitions({ profile, logger: taskLogger });
  const validator = new TaskStateValidator({ definitions: taskDefinitions, logger: taskLogger });
  const repository = savedObjects.createInternalRepository([TASK_OBJECT_TYPE.name]);
  const store = new TaskStore({ client, repository, validator });
  const config = { ...DEFAULT_TASK_MANAGER_CONFIG, ...options.taskManager };
  const routes: Route[] = [];

  return {
    profile,
    logger,
    elasticsearch,
    authenticator,
    features,
    types,
    indices,
    savedObjects,
    encryption,
    taskDefinitions,
    taskScheduling: new TaskScheduling({ store, definitions: taskDefinitions, profile }),
    poller: new TaskPoller({ store, definitions: taskDefinitions, logger: taskLogger, config }),
    authenticationOf,
    authorizationOf,
    privilegesOf,
    remember: (request, authentication) => authentications.set(request, authentication),
    routes,
    addRoute: (route) => routes.push(route),
    contextProviders: new Map(),
    uiSettings: { ...DEFAULT_UI_SETTINGS, ...options.uiSettings },
    serverUrl,
    close: () => elasticsearch.close(),
  };
};
