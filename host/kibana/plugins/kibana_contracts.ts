import { of } from 'rxjs';
import { EncryptionError } from '../encrypted_saved_objects/encrypted_saved_objects';
import type { EncryptedTypeRegistration } from '../encrypted_saved_objects/encrypted_type';
import type { ScopeableRequest } from '../elasticsearch_service/cluster_client';
import { createApiKeys } from '../security/api_keys';
import { createAudit } from '../security/audit';
import { TASK_OBJECT_TYPE } from '../task_manager/task_document';
import type { HostServices } from './host_services';

/** What one of Kibana's own plugins gives to the plugins that name it. */
export interface KibanaPluginContract {
  setup: object;
  start: object;
}

const LICENSE = {
  type: 'basic',
  mode: 'basic',
  status: 'active',
  isActive: true,
  isAvailable: true,
  hasAtLeast: (type: string) => type === 'basic',
  getFeature: () => ({ isAvailable: true, isEnabled: true }),
};

const DEFAULT_SPACE = 'default';

/** What core offers as `core.security` on newer Kibanas; on older ones the security plugin spreads it over its contracts. */
export const createSecurityContract = ({ elasticsearch, authenticationOf, authorizationOf, logger }: HostServices) => ({
  authc: {
    getCurrentUser: (request: ScopeableRequest) => authenticationOf(request)?.user ?? null,
    apiKeys: createApiKeys({ client: elasticsearch, authorizationOf }),
  },
  audit: createAudit({
    userOf: (request) => authenticationOf(request)?.user,
    spaceOf: () => DEFAULT_SPACE,
    logger: logger.get('plugins', 'security', 'audit', 'ecs'),
  }),
});

const bindMethods = (target: object): object =>
  Object.fromEntries(
    Object.getOwnPropertyNames(Object.getPrototypeOf(target))
      .filter((name) => name !== 'constructor')
      .map((name) => [name, (Reflect.get(target, name) as (...parameters: unknown[]) => unknown).bind(target)]),
  );

/** Kibana's own plugins that a third-party plugin may ask for, by id. */
export const createKibanaContracts = (services: HostServices): Map<string, KibanaPluginContract> => {
  const { encryption, features, savedObjects, taskDefinitions, taskScheduling } = services;
  const { authc, audit } = createSecurityContract(services);
  const spaces = { spacesService: { getSpaceId: () => DEFAULT_SPACE, spaceIdToNamespace: () => undefined } };
  const licensing = { license$: of(LICENSE), refresh: async () => LICENSE };
  return new Map<string, KibanaPluginContract>([
    ['features', { setup: { registerKibanaFeature: (feature: unknown) => features.register(feature) }, start: {} }],
    [
      'taskManager',
      {
        setup: {
          index: TASK_OBJECT_TYPE.indexPattern,
          addMiddleware: () => undefined,
          registerTaskDefinitions: (definitions: Record<string, object>) => taskDefinitions.register(definitions),
        },
        start: { ...bindMethods(taskScheduling), getRegisteredTypes: () => taskDefinitions.types() },
      },
    ],
    [
      'encryptedSavedObjects',
      {
        setup: {
          canEncrypt: encryption.canEncrypt,
          registerType: (registration: EncryptedTypeRegistration) => encryption.register(registration),
          createMigration: () => (document: object) => document,
        },
        start: {
          isEncryptionError: (error: unknown) => error instanceof EncryptionError,
          getClient: ({ includedHiddenTypes = [] }: { includedHiddenTypes?: string[] } = {}) => ({
            getDecryptedAsInternalUser: async (type: string, id: string) => {
              const object = await savedObjects.createInternalRepository(includedHiddenTypes).get(type, id);
              return { ...object, attributes: await encryption.decrypt({ type, id, attributes: object.attributes }) };
            },
          }),
        },
      },
    ],
    ['data', { setup: { search: {}, query: {} }, start: { search: {}, indexPatterns: {} } }],
    // The audit log is part of what setup gives, and of that only.
    ['security', { setup: { authc: { getCurrentUser: authc.getCurrentUser }, audit }, start: { authc } }],
    ['spaces', { setup: spaces, start: spaces }],
    ['licensing', { setup: licensing, start: licensing }],
  ]);
};
