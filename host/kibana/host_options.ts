import type { ElasticsearchCredentials } from '../elasticsearch/elasticsearch_handle';
import type { FeatureLevel } from './features/features';
import type { HostProfileName } from './host_profile';
import type { LogLevel } from './logging/logger';

/** What a host is started with; must survive JSON, since it travels to another process. */
export interface HostOptions {
  profile: HostProfileName;
  /** 0 lets the system pick a free one. */
  port?: number;
  elasticsearch: {
    url: string;
    /** Kibana's own user: give it the role `kibana_system`, so that the plugin may no more than in production. */
    internalUser: ElasticsearchCredentials;
  };
  /** Built plugins: folders with a `kibana.json`. */
  pluginDirs: string[];
  /** As `kibana.yml`, nested: `{ claude_activity: { … }, 'xpack.encryptedSavedObjects': … }` is not needed for the host's own. */
  config?: Record<string, unknown>;
  /** At least 32 characters; without it nothing can be encrypted. */
  encryptionKey?: string;
  /** Role of Elasticsearch → what its users may do with every Kibana feature. Superusers may do all. */
  featureRoles?: Record<string, FeatureLevel>;
  /** Logs everybody in who opens a page. */
  autoLogin?: { username: string; password: string };
  uiSettings?: Record<string, unknown>;
  taskManager?: { pollIntervalMs?: number; maxWorkers?: number; maxAttempts?: number };
  /** Kibana plugins to leave out, such as `security`. */
  absentPlugins?: string[];
  logLevel?: LogLevel;
  /** Lines go there as well as to standard output. */
  logFile?: string;
  /** Where the app's front page is; the root address leads there. */
  homePath?: string;
  /** The built shared browser libraries of the profile; without them there are no pages, only routes. */
  browserDir?: string;
}
