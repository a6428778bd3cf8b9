import type { ApiKeys, CoreStart, SecurityPluginStart } from './contracts';

/** Where this Kibana offers Elasticsearch API keys; undefined without the security plugin. */
export const findApiKeys = ({
  core,
  security,
}: {
  core: CoreStart;
  security: SecurityPluginStart | undefined;
}): ApiKeys | undefined => security?.authc?.apiKeys ?? core.security?.authc?.apiKeys;
