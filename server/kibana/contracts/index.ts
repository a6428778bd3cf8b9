export type { ActionsClient, ActionsPluginStart, Connector, ConnectorResult } from './actions';
export type { CoreSetup, CoreStart, ElasticsearchServiceStart, PluginInitializerContext } from './core';
export type { FeaturePrivilege, FeaturesSetup, KibanaFeature } from './features';
export type {
  FakeRequest,
  KibanaRequest,
  KibanaResponse,
  KibanaResponseFactory,
  RouteConfig,
  RouteHandler,
  RouteRegistrar,
  Router,
  Subscribable,
  ValidationFunction,
} from './http';
export type { ChatCompleteOptions, InferenceClient, InferenceConnector, InferencePluginStart } from './inference';
export type { Licence, LicensingPluginStart } from './licensing';
export type { Logger } from './logger';
export type {
  EncryptedSavedObjectsClient,
  EncryptedSavedObjectsSetup,
  EncryptedSavedObjectsStart,
  EncryptedTypeRegistration,
  SavedObject,
  SavedObjectsRepository,
  SavedObjectsType,
} from './saved_objects';
export type {
  ApiKeys,
  AuditService,
  Authentication,
  ElasticsearchRole,
  GrantApiKeyParams,
  GrantedApiKey,
  KibanaAuditEvent,
  SecurityPluginSetup,
  SecurityPluginStart,
  SpacesPluginStart,
} from './security';
export type {
  BulkUpdateResult,
  TaskDefinition,
  TaskInstance,
  TaskManagerSetup,
  TaskManagerStart,
  TaskRunner,
  TaskRunResult,
} from './task_manager';
