import type { Logger } from '../kibana/contracts';
import { prefixLogger } from './prefix_logger';

/** The logger for a source that could not be read whole; its name can be, even where its secrets can't. */
export const sourceLogger = async (
  log: Logger,
  sources: { get(id: string): Promise<{ name: string }> },
  sourceId: string,
): Promise<Logger> => {
  try {
    return prefixLogger(log, (await sources.get(sourceId)).name);
  } catch {
    return log;
  }
};
