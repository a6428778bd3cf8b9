/** As plugins get it from their initializer context. */
export interface Logger {
  trace(message: string | Error, meta?: object): void;
  debug(message: string | Error, meta?: object): void;
  info(message: string | Error, meta?: object): void;
  warn(message: string | Error, meta?: object): void;
  error(message: string | Error, meta?: object): void;
  fatal(message: string | Error, meta?: object): void;
  log(record: object): void;
  isLevelEnabled(level: LogLevel): boolean;
  get(...context: string[]): Logger;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
