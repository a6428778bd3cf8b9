import { join, resolve } from 'node:path';

/** Where the embedded Elasticsearch's sources stand, and where what is made of them goes (ignored by git). */
export const ELASTICSEARCH_PATHS = {
  pom: join(__dirname, 'pom.xml'),
  jarList: join(__dirname, 'jars.sha256'),
  javaSources: join(__dirname, 'java'),
  cache: resolve(__dirname, '..', '..', '.cache', 'elasticsearch'),
};
