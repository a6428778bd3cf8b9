import fc from 'fast-check';
import type { JsonSchema } from '../schema/json_schema';
import { ModelAnswerUnusableError } from '../../errors/model_answer_unusable_error';
import { ANSWER_SCHEMA } from '../schema/answer_schema';
import { eventAnswer, MCP_SERVER_ANSWER } from '../testing/answers';
import { schemaArbitrary } from '../testing/schema_arbitrary';
import { scriptedModel } from '../testing/scripted_model';
import { MAX_REPAIRS, readWithModel } from './read_with_model';

const STACK = { major: 8, minor: 19, patch: 0 };
const MCP = 'Alert when a new MCP server connects outside an approved list';

const read = (prompt: string, ...answers: readonly unknown[]) => {
  const model = scriptedModel(...answers);
  const settings = { approved_mcp_servers: ['Jira'], indices: ['logs-anthropic.audit-*'] };
  const reading = readWithModel(prompt, { settings, stack: STACK, model, signal: new AbortController().signal });
  return { model, reading };
};

/** What the model was told last. */
const complaint = ({ asked }: ReturnType<typeof read>['model']): string =>
  String(asked[asked.length - 1]?.messages.at(-1)?.content);

describe('readWithModel', () => {
  it('takes a right answer at once', async () => {
    const { reading, model } = read(MCP, MCP_SERVER_ANSWER);
    expect(await reading).toEqual({
      kind: 'intent',
      intent: MCP_SERVER_ANSWER.intent,
      notUnderstood: [],
      repairs: 0,
    });
    expect(model.asked).toHaveLength(1);
  });

  it.each([
    ['in a code block', `Here it is:\n\`\`\`json\n${JSON.stringify(MCP_SERVER_ANSWER)}\n\`\`\``],
    ['in prose', `Sure! ${JSON.stringify(MCP_SERVER_ANSWER)} Hope this helps.`],
    ['as the intent alone', MCP_SERVER_ANSWER.intent],
    ['with nulls for what is not there', { ...MCP_SERVER_ANSWER, questions: null, reason: null }],
  ])('reads an answer %s', async (_form, answer) => {
    expect(await read(MCP, answer).reading).toMatchObject({ kind: 'intent', repairs: 0 });
  });

  it('has a wrong intent corrected with the exact error', async () => {
    const { reading, model } = read(
      MCP,
      eventAnswer(['mcp_server_created'], { kind: 'equals', field: 'user email', values: ['a'] }),
      MCP_SERVER_ANSWER,
    );
    expect(await reading).toMatchObject({ kind: 'intent', repairs: 1 });
    expect(complaint(model)).toContain('intent.shape.events.where.of.1.field: expected the name of a field');
    expect(model.asked[1]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
  });

  it.each([
    ['is no JSON', 'I think you want {"outcome": "rule", ', 'The answer is not one JSON object.'],
    ['names an activity that there is not', eventAnswer(['mcp_server_hacked']), 'no activity "mcp_server_hacked"'],
    [
      'names a field that there is not',
      eventAnswer(['mcp_server_created'], { kind: 'exists', field: 'user.shoe_size' }),
      'no field user.shoe_size',
    ],
    ['has another outcome', { outcome: 'sql' }, 'outcome: expected one of rule, questions, refusal'],
    ['asks nothing', { outcome: 'questions', questions: [] }, 'questions: expected at least one'],
    ['is larger than any rule', `{"outcome":${'['.repeat(60)}${']'.repeat(60)}}`, 'larger than any rule'],
    ['is empty', '', 'not one JSON object'],
  ])('complains of an answer that %s', async (_what, answer, error) => {
    const { reading, model } = read(MCP, answer, MCP_SERVER_ANSWER);
    expect(await reading).toMatchObject({ repairs: 1 });
    expect(complaint(model)).toContain(error);
  });

  it('gives up after three corrections', async () => {
    const { reading, model } = read(MCP, eventAnswer(['nothing_of_the_kind']));
    await expect(reading).rejects.toThrow(ModelAnswerUnusableError);
    await expect(reading).rejects.toThrow('also after 3 corrections');
    expect(model.asked).toHaveLength(MAX_REPAIRS + 1);
  });

  it('gives questions and refusals as plain lines', async () => {
    const questions = {
      outcome: 'questions',
      questions: [{ about: 'threshold', text: 'How many?\n[Click](https://evil.example/x) **now**' }],
      not_understood: ['list', 'banana'],
    };
    expect(await read(MCP, questions).reading).toEqual({
      kind: 'questions',
      questions: [{ about: 'threshold', text: 'How many? Click ((link)) now' }],
      // "banana" doesn't stand in the request.
      notUnderstood: ['list'],
      repairs: 0,
    });
    expect(await read(MCP, { outcome: 'refusal', reason: 'The feed has no <b>chats</b>.' }).reading).toMatchObject({
      kind: 'refusal',
      reason: 'The feed has no b chats /b .',
    });
  });

  it('tells neither settings nor more than the catalogue and the request', async () => {
    const { reading, model } = read(MCP, MCP_SERVER_ANSWER);
    await reading;
    const told = JSON.stringify(model.asked);
    expect(told).not.toContain('Jira');
    expect(told).not.toContain('logs-anthropic');
    expect(told.split('approved list').length - 1).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(60_000);
  });

  it('ends when it is aborted', async () => {
    const abort = new AbortController();
    const model = { name: 'm', complete: () => Promise.reject(new Error('gone')) };
    const options = { settings: {}, stack: STACK, model, signal: abort.signal };
    await expect(readWithModel(MCP, options)).rejects.toThrow('gone');
  });

  it('stands whatever a model answers', async () => {
    const definitions = ANSWER_SCHEMA.$defs ?? {};
    const intents = schemaArbitrary({ $ref: '#/$defs/Intent' } as JsonSchema, definitions);
    const answers = fc.oneof(
      intents.map((intent) => ({ outcome: 'rule', intent })),
      fc.jsonValue(),
      fc.string(),
      fc.record({ outcome: fc.constantFrom('rule', 'questions', 'refusal'), intent: fc.jsonValue() }),
    );
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const outcome = await read(MCP, answer).reading.catch((thrown: unknown) => thrown);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ModelAnswerUnusableError);
      }),
      { numRuns: 60 },
    );
  });
});
