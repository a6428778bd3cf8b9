import { of } from 'rxjs';
import { EncryptionError } from '../encrypted_saved_objects/encrypted_saved_objects';
import type { EncryptedTypeRegistration } from '../encrypted_saved_objects/encrypted_type';
import type { ScopeableRequest } from '../elasticsearch_service/cluster_client';
import { createApiKeys } from '../security/api_keys';
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

export const createSecurityContract = ({ elasticsearch, authenticationOf, authorizationOf, logger }: HostServices) => {
  const audit = logger.get('plugins', 'security', 'audit', 'ecs');
  return {
    authc: {
      getCurrentUser: (request: ScopeableRequest) => authenticationOf(request)?.user ?? null,
      apiKeys: createApiKeys({ client: elasticsearch, authorizationOf }),
    },
    audit: {
      asScoped: () => ({
        enabled: true,
        log: (event: object | undefined) => event && audit.info(JSON.stringify(event)),
      }),
    },
  };
};

const bindMethods = (target: object): object =>
  Object.fromEntries(
    Object.getOwnPropertyNames(Object.getPrototypeOf(target))
      .filter((name) => name !== 'constructor')
      .map((name) => [name, (Reflect.get(target, name) as (...parameters: unknown[]) => unknown).bind(target)]),
  );

/** Kibana's own plugins that a third-party plugin may ask for, by id. */
export const createKibanaContracts = (services: HostServices): Map<string, KibanaPluginContract> => {
  const { encryption, features, savedObjects, taskDefinitions, taskScheduling } = services;
  const security = createSecurityContract(services);
  const spaces = { spacesService: { getSpaceId: () => 'default', spaceIdToNamespace: () => undefined } };
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
    ['security', { setup: security, start: security }],
    ['spaces', { setup: spaces, start: spaces }],
    ['licensing', { setup: licensing, start: licensing }],
  ]);
};
