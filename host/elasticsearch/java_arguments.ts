import { join } from 'node:path';

export interface Heap {
  /** As in `-Xms`: `512m`. */
  min: string;
  /** As in `-Xmx`: `1g`. */
  max: string;
}

/** Classes that Java has prepared in an earlier run, or the wish to prepare them in this one. */
export type ClassArchive = { use: string } | 'record' | 'none';

/** The command line of the node's Java process. */
export const javaArguments = ({
  home,
  runFolder,
  heap,
  majorVersion,
  classArchive,
  programArguments,
}: {
  home: string;
  runFolder: string;
  heap: Heap;
  majorVersion: number;
  classArchive: ClassArchive;
  programArguments: readonly string[];
}): string[] => [
  `-Xms${heap.min}`,
  `-Xmx${heap.max}`,
  `-Djava.io.tmpdir=${join(runFolder, 'tmp')}`,
  // A node of tests and try-outs lives for minutes. Measured on two cores: the optimizing compiler costs more processor
  // time than it saves up to half a million documents, and doubles the time to start.
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  ...(classArchive === 'record' ? ['-XX:+RecordDynamicDumpInfo'] : []),
  ...(typeof classArchive === 'object' ? [`-XX:SharedArchiveFile=${classArchive.use}`] : []),
  // Standard output is for the launcher's one line.
  '-Xlog:disable',
  '-Xlog:all=warning:stderr',
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
