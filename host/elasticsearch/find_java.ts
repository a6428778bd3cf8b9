import { join } from 'node:path';
import { HostError } from '../errors/host_error';
import { runCommand } from './run_command';

const OLDEST_JAVA = 17;
/** One line for each system; both programs in one go, since who lacks one usually lacks the other. */
const HOW_TO_INSTALL =
  'install it with "apt-get install openjdk-17-jdk-headless maven" (Debian, Ubuntu) or "brew install openjdk@17 maven" (macOS)';

export interface Java {
  java: string;
  javac: string;
  jar: string;
  jcmd: string;
  /** 17, 21 … */
  majorVersion: number;
  /** All that it says of itself; differs between any two builds. */
  versionText: string;
}

/** @returns 17 for `openjdk version "17.0.15" 2025-04-15`, 8 for `java version "1.8.0_292"` */
export const readMajorVersion = (versionOutput: string): number | undefined => {
  const match = /version "(?:1\.)?(\d+)/.exec(versionOutput);
  return match?.[1] === undefined ? undefined : Number(match[1]);
};

/**
 * Finds a JDK: the one in `JAVA_HOME`, else the one on the path.
 *
 * @throws HostError `missing_java` where there is none or an older one than 17
 */
export const findJava = async ({ env = process.env }: { env?: NodeJS.ProcessEnv } = {}): Promise<Java> => {
  const tool = (name: string): string => (env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', name) : name);
  const output = await runCommand({ command: tool('java'), args: ['-version'] }).then(
    (result) => result.output,
    () => '',
  );
  const majorVersion = readMajorVersion(output);
  if (majorVersion === undefined) {
    const where = env.JAVA_HOME ? ` (JAVA_HOME is ${env.JAVA_HOME})` : '';
    throw new HostError(
      'missing_java',
      `The embedded Elasticsearch needs Java ${OLDEST_JAVA}${where}: ${HOW_TO_INSTALL}.`,
    );
  }
  if (majorVersion < OLDEST_JAVA) {
    throw new HostError(
      'missing_java',
      `The embedded Elasticsearch needs Java ${OLDEST_JAVA} and found Java ${majorVersion}: ${HOW_TO_INSTALL}.`,
    );
  }
  return {
    java: tool('java'),
    javac: tool('javac'),
    jar: tool('jar'),
    jcmd: tool('jcmd'),
    majorVersion,
    versionText: output,
  };
};

/** @throws HostError `missing_java` where only the part of Java is there that runs programs */
export const requireJavaCompiler = async ({ javac }: Java): Promise<void> => {
  const found = await runCommand({ command: javac, args: ['-version'] }).then(
    ({ exitCode }) => exitCode === 0,
    () => false,
  );
  if (!found) {
    throw new HostError(
      'missing_java',
      `The embedded Elasticsearch needs the whole JDK (javac), not only Java: ${HOW_TO_INSTALL}.`,
    );
  }
};

/** @throws HostError `missing_maven` */
export const requireMaven = async ({ mvn = 'mvn' }: { mvn?: string } = {}): Promise<void> => {
  const found = await runCommand({ command: mvn, args: ['--version'] }).then(
    ({ exitCode }) => exitCode === 0,
    () => false,
  );
  if (!found) {
    throw new HostError(
      'missing_maven',
      `The embedded Elasticsearch is put together by Maven, which isn't there: ${HOW_TO_INSTALL}.`,
    );
  }
};
