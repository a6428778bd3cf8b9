import { ModelUnreachableError } from '../../errors/model_unreachable_error';

const SECOND = 1000;

interface Limit {
  /** Aborts the work; its reason is thrown then. */
  signal: AbortSignal;
  limitMs: number;
  /** Of the model, for the message. */
  name: string;
}

/**
 * Runs something that may not end by itself. It is also left behind when it does not heed the signal that it is given.
 *
 * @throws ModelUnreachableError when the time is over; the signal's reason when that is aborted
 */
export const withTimeLimit = async <Result>(
  { signal, limitMs, name }: Limit,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  signal.throwIfAborted();
  // AbortSignal.any is newer than the oldest supported Node.
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let onAbort = (): void => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const end = (reason: unknown): void => {
      reject(reason as Error);
      abort.abort(reason);
    };
    onAbort = () => end(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    timer = setTimeout(
      () =>
        end(
          new ModelUnreachableError(
            `The model ${name} did not answer within ${Math.round(limitMs / SECOND)} seconds. Try again, or read the request without a model.`,
          ),
        ),
      limitMs,
    );
  });
  try {
    return await Promise.race([work(abort.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
};
