import { Agent } from 'undici';
import type { ClaudeActivityError } from '../../../../common/errors/claude_activity_error';
import { ANSWER_SCHEMA } from '../../schema/answer_schema';
import { MCP_SERVER_ANSWER } from '../../testing/answers';
import type { ModelServer, Reply } from '../../testing/start_model_server';
import { replies, startModelServer } from '../../testing/start_model_server';
import { EndpointModel } from './endpoint_model';

const API_KEY = 'sk-test-9f8e7d6c5b4a';
const NOW = Date.parse('2026-11-24T12:00:00Z');

describe('EndpointModel', () => {
  const dispatcher = new Agent();
  let server: ModelServer | undefined;

  afterEach(() => server?.close());
  afterAll(() => dispatcher.destroy());

  const model = async (script: readonly Reply[], change: { timeoutMs?: number; apiKey?: string | undefined } = {}) => {
    server = await startModelServer(script);
    const settings = {
      url: server.url,
      apiKey: API_KEY,
      model: 'gpt-test',
      timeoutMs: 30_000,
      maxTokens: 900,
      ...change,
    };
    return new EndpointModel({ settings, dispatcher, userAgent: 'claude-activity/1', now: () => NOW });
  };
  const ask = (endpoint: EndpointModel, signal = new AbortController().signal) =>
    endpoint.complete({
      system: 'Be brief.',
      messages: [{ role: 'user', content: 'Request' }],
      schema: ANSWER_SCHEMA,
      signal,
    });
  const failure = async (script: readonly Reply[], change?: { timeoutMs?: number }): Promise<ClaudeActivityError> => {
    const thrown = await ask(await model(script, change)).catch((error: unknown) => error);
    if (!(thrown instanceof Error)) throw new Error('It did not fail.');
    return thrown as ClaudeActivityError;
  };

  it('asks as the protocol has it and gives the text', async () => {
    expect(await ask(await model([replies.answer(MCP_SERVER_ANSWER)]))).toBe(JSON.stringify(MCP_SERVER_ANSWER));
    expect(server?.requests).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: `Bearer ${API_KEY}`, 'user-agent': 'claude-activity/1' },
        body: {
          model: 'gpt-test',
          messages: [
            { role: 'system', content: 'Be brief.' },
            { role: 'user', content: 'Request' },
          ],
          stream: false,
          max_tokens: 900,
          temperature: 0,
          response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: false } },
        },
      },
    ]);
  });

  it('sends no authorization where there is no key', async () => {
    await ask(await model([replies.text('{}')], { apiKey: undefined }));
    expect(server?.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('does without what the endpoint does not know, and remembers it', async () => {
    const endpoint = await model([
      replies.error(400, { message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead." }),
      replies.error(400, { message: "Unsupported value: 'temperature' does not support 0 with this model." }),
      replies.error(400, { message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported." }),
      replies.error(422, { message: 'response_format is not supported' }),
      replies.text('{"outcome":"refusal"}'),
    ]);
    expect(await ask(endpoint)).toBe('{"outcome":"refusal"}');
    await ask(endpoint);
    expect(server?.requests).toHaveLength(6);
    expect(server?.requests[5]?.body).toEqual({
      model: 'gpt-test',
      messages: expect.any(Array) as unknown,
      stream: false,
      max_completion_tokens: 900,
    });
  });

  it('puts a stream together that it did not ask for', async () => {
    expect(await ask(await model([replies.stream(['{"out', 'come":1}'], { isWhole: true })]))).toBe('{"outcome":1}');
  });

  it('joins texts that come in parts', async () => {
    const parts = [{ type: 'text', text: '{"a"' }, { type: 'image' }, { type: 'text', text: ':1}' }];
    const body = JSON.stringify({ choices: [{ message: { content: parts }, finish_reason: 'stop' }] });
    expect(await ask(await model([replies.raw(body)]))).toBe('{"a":1}');
  });

  it.each<[string, Reply, string, string]>([
    ['401', replies.error(401, { message: `Incorrect API key: ${API_KEY}.` }), 'model_unauthorized', 'keystore'],
    ['403', replies.error(403, { message: 'no' }), 'model_unauthorized', 'may not use gpt-test'],
    ['404', replies.error(404, { message: 'no model' }), 'model_answer_unusable', 'claude_activity.model.model'],
    ['500', replies.error(500, { message: 'oops' }), 'model_unreachable', 'trouble answering (500)'],
    ['503', replies.error(503, 'overloaded'), 'model_unreachable', 'trouble answering (503)'],
    ['another 400', replies.error(400, { message: 'context too long' }), 'model_answer_unusable', 'context too long'],
    [
      'a filter before the model',
      replies.error(400, { code: 'content_filter', message: 'filtered' }),
      'model_declined',
      'content filter',
    ],
    ['a filter behind it', replies.text('{"outc', 'content_filter'), 'model_declined', 'content filter'],
    ['a refusal', replies.refusal('I can’t help.\nSorry'), 'model_declined', '“I can’t help. Sorry”'],
    ['an answer that is too long', replies.text('{"outc', 'length'), 'model_answer_unusable', 'maxTokens'],
    ['an empty answer', replies.text(''), 'model_answer_unusable', 'is empty'],
    ['an answer without text', replies.text(null), 'model_answer_unusable', 'is empty'],
    ['no completion', replies.raw('{"result":"ok"}'), 'model_answer_unusable', 'no completion'],
    ['no choices', replies.raw('{"choices":[]}'), 'model_answer_unusable', 'no completion'],
    ['a web page', replies.raw('<html>Sign in</html>', 'text/html'), 'model_answer_unusable', 'web page'],
    ['half of an answer', replies.cut, 'model_unreachable', 'broke off'],
    ['half of a stream', replies.stream(['{"outc'], { isWhole: false }), 'model_unreachable', 'broke off'],
    ['an endless body', replies.endless, 'model_answer_unusable', 'more than 4 MB'],
  ])('says what to do about %s', async (_what, reply, code, words) => {
    const error = await failure([reply]);
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(words)]);
    expect(error.message).toMatch(/^[A-Z“].*[.”]$/s);
  });

  it.each([
    ['20', 20, 'in 20 seconds'],
    ['1.2', 2, 'in 2 seconds'],
    [new Date(NOW + 90_000).toUTCString(), 90, 'in 90 seconds'],
    ['soon', undefined, 'Try again later'],
    ['-5', undefined, 'Try again later'],
  ])('tells how long a 429 asks to wait (%s)', async (header, seconds, words) => {
    const error = await failure([replies.error(429, { message: 'slow down' }, { 'retry-after': header })]);
    expect(error).toMatchObject({ code: 'model_rate_limited', retryAfterSeconds: seconds });
    expect(error.message).toContain(words);
  });

  it('does not follow a redirection', async () => {
    const error = await failure([
      (response) => response.writeHead(307, { location: 'http://127.0.0.1:9/steal' }).end(),
    ]);
    expect(error).toMatchObject({ code: 'model_answer_unusable' });
    expect(server?.requests).toHaveLength(1);
  });

  it('gives up after its time', async () => {
    expect(await failure([replies.hang], { timeoutMs: 50 })).toMatchObject({
      code: 'model_unreachable',
      message: expect.stringContaining('did not answer within') as unknown,
    });
  });

  it('stops when the caller hangs up', async () => {
    const abort = new AbortController();
    const asked = ask(await model([() => abort.abort(new Error('hung up'))]), abort.signal);
    await expect(asked).rejects.toThrow('hung up');
  });

  it('says that nothing answers there', async () => {
    const endpoint = await model([replies.hang]);
    await server?.close();
    await expect(ask(endpoint)).rejects.toMatchObject({
      code: 'model_unreachable',
      message: 'Nothing answers at claude_activity.model.url from the Kibana server.',
    });
  });

  it('never repeats the key, whatever the endpoint says', async () => {
    const scripts: Reply[] = [
      replies.error(401, { message: `Incorrect API key provided: ${API_KEY}. Also sk-other-1234567890.` }),
      replies.error(400, `Bearer ${API_KEY} is bad`),
      replies.error(500, { message: API_KEY }),
      replies.cut,
      replies.raw(`<pre>authorization: Bearer ${API_KEY}</pre>`),
    ];
    for (const reply of scripts) {
      const error = await failure([reply]);
      const said = JSON.stringify([error.message, error.details, error.stack, error.cause]);
      expect(said).not.toMatch(/9f8e7d6c|sk-other/);
      await server?.close();
    }
  });
});
