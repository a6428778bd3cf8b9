import type { ChatCompleteOptions, KibanaRequest } from '../../kibana/contracts';
import { ANSWER_SCHEMA } from '../schema/answer_schema';
import { fakeInference, inferenceFailure } from '../testing/fake_inference';
import { InferenceModel } from './inference_model';

const connector = { connectorId: 'c1', name: 'Our model', type: '.gen-ai' };

const ask = (
  complete: (options: ChatCompleteOptions) => Promise<{ content: string }>,
  { timeoutMs = 30_000, signal = new AbortController().signal } = {},
) => {
  const inference = fakeInference({ connectors: [connector], complete });
  const client = inference.getClient({ request: {} as KibanaRequest });
  const model = new InferenceModel({ client, connector, timeoutMs });
  const messages = [{ role: 'user', content: 'Request' } as const];
  return { inference, text: model.complete({ system: 'Be brief.', messages, schema: ANSWER_SCHEMA, signal }) };
};

describe('InferenceModel', () => {
  it('asks the connector and gives the text', async () => {
    const { inference, text } = ask(async () => ({ content: ' {"a":1}\n' }));
    expect(await text).toBe('{"a":1}');
    expect(inference.asked).toEqual([
      {
        connectorId: 'c1',
        system: 'Be brief.',
        messages: [{ role: 'user', content: 'Request' }],
        abortSignal: expect.any(AbortSignal) as unknown,
      },
    ]);
  });

  it.each([
    ['a key that is refused', inferenceFailure('providerError', 'no', { status: 401 }), 'model_unauthorized'],
    ['too many requests', inferenceFailure('providerError', 'slow down', { status: 429 }), 'model_rate_limited'],
    ['words instead of a status', inferenceFailure('providerError', 'Rate limit reached'), 'model_rate_limited'],
    ['a filter', inferenceFailure('providerError', 'blocked by content filter'), 'model_declined'],
    ['a wrong connector', inferenceFailure('requestError', 'No connector', { status: 400 }), 'model_answer_unusable'],
    ['trouble', inferenceFailure('providerError', 'oops', { status: 502 }), 'model_unreachable'],
    ['an error inside', inferenceFailure('internalError', 'An internal error occurred'), 'model_unreachable'],
    ['a request that is too long', inferenceFailure('tokenLimitReachedError', 'limit'), 'model_answer_unusable'],
  ])('tells %s', async (_what, thrown, code) => {
    const { text } = ask(() => Promise.reject(thrown));
    await expect(text).rejects.toMatchObject({ code });
  });

  it('tells an empty answer', async () => {
    await expect(ask(async () => ({ content: ' ' })).text).rejects.toMatchObject({ code: 'model_answer_unusable' });
  });

  it('does not take a fault of the program for one of the model', async () => {
    const fault = new TypeError('x is not a function');
    await expect(ask(() => Promise.reject(fault)).text).rejects.toBe(fault);
  });

  it('passes on that the time is over', async () => {
    let given: AbortSignal | undefined;
    const { text } = ask(
      ({ abortSignal }) => {
        given = abortSignal;
        return new Promise(() => undefined);
      },
      { timeoutMs: 20 },
    );
    await expect(text).rejects.toMatchObject({ code: 'model_unreachable' });
    expect(given?.aborted).toBe(true);
  });
});
