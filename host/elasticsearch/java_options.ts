import { join } from 'node:path';

export interface Heap {
  /** As in `-Xms`: `512m`. */
  min: string;
  /** As in `-Xmx`: `1g`. */
  max: string;
}

/** The command line of the node's Java process. */
export const javaArguments = ({
  home,
  runFolder,
  heap,
  majorVersion,
  programArguments,
}: {
  home: string;
  runFolder: string;
  heap: Heap;
  majorVersion: number;
  programArguments: readonly string[];
}): string[] => [
  `-Xms${heap.min}`,
  `-Xmx${heap.max}`,
  `-Djava.io.tmpdir=${join(runFolder, 'tmp')}`,
  // As in Elasticsearch's own start script.
  '-Djava.awt.headless=true',
  '-Dfile.encoding=UTF-8',
  '-Dio.netty.noUnsafe=true',
  '-Dio.netty.noKeySetOptimization=true',
  '-Dio.netty.recycler.maxCapacityPerThread=0',
  '-Dlog4j.shutdownHookEnabled=false',
  '-Dlog4j2.disable.jmx=true',
  `-Djava.locale.providers=${majorVersion >= 23 ? 'CLDR' : 'SPI,COMPAT'}`,
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '-XX:+ExitOnOutOfMemoryError',
  '-cp',
  [join(home, 'lib', '*'), join(home, 'launcher', 'launcher.jar')].join(':'),
  'EmbeddedElasticsearch',
  ...programArguments,
];
