import type { Logger } from '../kibana/contracts';

export interface RecordingLogger extends Logger {
  /** `level: message` of everything logged, children included. */
  readonly lines: string[];
}

export const recordingLogger = (lines: string[] = []): RecordingLogger => ({
  lines,
  debug: (message) => void lines.push(`debug: ${message}`),
  info: (message) => void lines.push(`info: ${message}`),
  warn: (message) => void lines.push(`warn: ${message}`),
  error: (message) => void lines.push(`error: ${message}`),
  get: () => recordingLogger(lines),
});
