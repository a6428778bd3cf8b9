import type { ClaudeActivityError } from '../../../common/errors/claude_activity_error';
import type { Connector, ConnectorResult, KibanaRequest } from '../../kibana/contracts';
import { ANSWER_SCHEMA } from '../schema/answer_schema';
import { fakeActions } from '../testing/fake_actions';
import { ConnectorModel } from './connector_model';
import { CONNECTOR_PROTOCOLS } from './connector_protocols';

const CONVERSATION = {
  system: 'Be brief.',
  messages: [
    { role: 'user', content: 'Request' },
    { role: 'assistant', content: '{' },
    { role: 'user', content: 'Again' },
  ],
} as const;
const chat = (content: string | null, finishReason = 'stop'): ConnectorResult => ({
  status: 'ok',
  data: {
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finishReason }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  },
});
const message = (text: string): ConnectorResult => ({ status: 'ok', data: { message: text } });

const ask = async (
  actionTypeId: string,
  run: () => ConnectorResult | Promise<ConnectorResult>,
  { mayRead = true, timeoutMs = 30_000, signal = new AbortController().signal } = {},
) => {
  const connector: Connector = { id: 'c1', name: 'Our model', actionTypeId };
  const actions = fakeActions({ connectors: [connector], run, mayRead });
  const client = await actions.getActionsClientWithRequest({} as KibanaRequest);
  const protocol = CONNECTOR_PROTOCOLS.get(actionTypeId);
  if (protocol === undefined) throw new Error(actionTypeId);
  const model = new ConnectorModel({ client, connector, protocol, timeoutMs });
  return { actions, text: model.complete({ ...CONVERSATION, schema: ANSWER_SCHEMA, signal }) };
};
const failure = async (result: ConnectorResult, type = '.gen-ai'): Promise<ClaudeActivityError> => {
  const { text } = await ask(type, () => result);
  return (await text.catch((thrown: unknown) => thrown)) as ClaudeActivityError;
};

describe('ConnectorModel', () => {
  it.each([
    ['.gen-ai', chat('{"a":1}')],
    ['.inference', chat('{"a":1}')],
    ['.bedrock', message('{"a":1}')],
    ['.gemini', message('{"a":1}')],
  ])('asks %s with what the oldest version takes', async (type, result) => {
    const { actions, text } = await ask(type, () => result);
    expect(await text).toBe('{"a":1}');
    const sent = JSON.stringify(actions.executed[0]);
    for (const part of ['Be brief.', 'Request', 'Again']) expect(sent).toContain(part);
  });

  it('leaves model and key to the connector', async () => {
    const { actions, text } = await ask('.gen-ai', () => chat('{}'));
    await text;
    const { subAction, subActionParams } = actions.executed[0]?.params ?? {};
    expect(subAction).toBe('run');
    expect(JSON.parse(String(subActionParams?.['body']))).toEqual({
      messages: [{ role: 'system', content: 'Be brief.' }, ...CONVERSATION.messages],
    });
  });

  it('puts the task before the request where there is no place for it', async () => {
    const { actions, text } = await ask('.bedrock', () => message('{}'));
    await text;
    expect(actions.executed[0]?.params.subActionParams).toEqual({
      messages: [{ role: 'user', content: 'Be brief.\n\nRequest' }, ...CONVERSATION.messages.slice(1)],
    });
  });

  const error = (serviceMessage: string): ConnectorResult => ({
    status: 'error',
    message: 'an error occurred while running the action',
    serviceMessage,
  });

  it.each<[string, ConnectorResult, string]>([
    ['a key that is refused', error('Status code: 401. Message: Unauthorized API Error'), 'model_unauthorized'],
    ['a licence', error('your license does not allow this'), 'model_unauthorized'],
    ['too many requests', error('Status code: 429. Message: Rate limit reached'), 'model_rate_limited'],
    ['a filter', error('Status code: 400. The response was filtered: content management policy'), 'model_declined'],
    ['a request that is too long', error('Status code: 400. maximum context length'), 'model_answer_unusable'],
    ['trouble', error('Status code: 500. Message: API Error'), 'model_unreachable'],
    ['a time-out', error('timeout of 120000ms exceeded'), 'model_unreachable'],
    ['an error without words', { status: 'error' }, 'model_unreachable'],
    ['an answer without a completion', { status: 'ok', data: { result: 1 } }, 'model_answer_unusable'],
    ['an answer without data', { status: 'ok' }, 'model_answer_unusable'],
    ['an empty answer', chat(null), 'model_answer_unusable'],
    ['an answer that is cut off', chat('{', 'length'), 'model_answer_unusable'],
    ['a filtered answer', chat('{', 'content_filter'), 'model_declined'],
  ])('tells %s', async (_what, result, code) => {
    const thrown = await failure(result);
    expect(thrown.code).toBe(code);
    expect(thrown.message).toContain('Our model');
  });

  it('shows nothing of what the connector says', async () => {
    const { message: text } = await failure(error('Status code: 401. Incorrect API key provided: sk-abc-1234567890'));
    expect(text).not.toContain('sk-abc');
  });

  it('tells a missing right, which Kibana throws', async () => {
    const { text } = await ask('.gen-ai', () => chat('{}'), { mayRead: false });
    await expect(text).rejects.toMatchObject({ code: 'model_unauthorized' });
  });

  it('waits no longer than it should, and not for one who hung up', async () => {
    const never = () => new Promise<ConnectorResult>(() => undefined);
    const { text } = await ask('.gen-ai', never, { timeoutMs: 20 });
    await expect(text).rejects.toMatchObject({ code: 'model_unreachable' });
    const abort = new AbortController();
    const { text: abandoned } = await ask('.gen-ai', never, { signal: abort.signal });
    abort.abort(new Error('hung up'));
    await expect(abandoned).rejects.toThrow('hung up');
  });
});
