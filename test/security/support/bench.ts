import type { HostProfileName } from '../../../host/kibana/host_profile';

/** What runs for all the files, as far as it travels to them: through the environment. */
export interface Bench {
  hosts: Record<HostProfileName, { url: string; logFile: string }>;
  elasticsearch: { url: string; username: string; password: string };
  /** A source that is there, switched off. */
  sourceId: string;
  /** Texts that no answer and no line of a log may hold. */
  secrets: string[];
}

const VARIABLE = 'CLAUDE_ACTIVITY_SECURITY_BENCH';

export const publishBench = (bench: Bench): void => {
  process.env[VARIABLE] = JSON.stringify(bench);
};

export const readBench = (): Bench => {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('Run these tests with jest.security.config.js, which starts what they need.');
  return JSON.parse(text) as Bench;
};

export const PROFILES: readonly HostProfileName[] = ['kibana_8_12', 'kibana_9_5'];
