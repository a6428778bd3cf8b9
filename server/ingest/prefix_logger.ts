import type { Logger } from '../kibana/contracts';

/** A logger whose lines begin with the source's name, so that several sources can be told apart. */
export const prefixLogger = (log: Logger, name: string): Logger => ({
  debug: (message, meta) => log.debug(`[${name}] ${message}`, meta),
  info: (message, meta) => log.info(`[${name}] ${message}`, meta),
  warn: (message, meta) => log.warn(`[${name}] ${message}`, meta),
  error: (message, meta) => log.error(`[${name}] ${message}`, meta),
  get: (...context) => prefixLogger(log.get(...context), name),
});
