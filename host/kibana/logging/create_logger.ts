import { LOG_LEVELS } from './logger';
import type { LogLevel, Logger } from './logger';

/** Only messages and stacks are written: an Elasticsearch error, say, also holds the request's headers. */
const textOf = (message: string | Error): string =>
  message instanceof Error ? (message.stack ?? message.message) : message;

/**
 * A logger that writes lines as Kibana's pattern layout does: `[time][LEVEL][context] message`.
 *
 * @param write - takes one line, without the line end
 * @param level - nothing below it is written
 */
export const createLogger = ({
  write,
  level,
  context = [],
}: {
  write: (line: string) => void;
  level: LogLevel;
  context?: readonly string[];
}): Logger => {
  const isLevelEnabled = (asked: LogLevel): boolean => LOG_LEVELS.indexOf(asked) >= LOG_LEVELS.indexOf(level);
  const writer = (of: LogLevel) => (message: string | Error) => {
    if (!isLevelEnabled(of)) return;
    write(
      `[${new Date().toISOString()}][${of.toUpperCase().padEnd(5)}][${context.join('.') || 'root'}] ${textOf(message)}`,
    );
  };
  return {
    trace: writer('trace'),
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    fatal: writer('fatal'),
    log: (record) => writer('info')(JSON.stringify(record)),
    isLevelEnabled,
    get: (...path) => createLogger({ write, level, context: [...context, ...path] }),
  };
};
