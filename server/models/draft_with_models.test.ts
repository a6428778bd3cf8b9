import { Agent } from 'undici';
import type { DraftRequest } from '../../common/api/rules';
import { EMPTY_SETTINGS } from '../../common/api/settings';
import { draftRule } from '../../common/rule_authoring/draft_rule';
import type { KibanaRequest } from '../kibana/contracts';
import { DraftService } from '../rules/draft/draft_service';
import type { QueryClient } from '../rules/query_client';
import { recordingLogger } from '../test_support/recording_logger';
import { systemClock } from '../ingest/clock';
import { createModelServices } from './create_model_services';
import { isSure } from './is_sure';
import { readModelSettings } from './read_model_settings';
import { eventAnswer, MCP_SERVER_ANSWER } from './testing/answers';
import type { ModelServer, Reply } from './testing/start_model_server';
import { replies, startModelServer } from './testing/start_model_server';

const API_KEY = 'sk-test-9f8e7d6c5b4a';
const SURE = 'Alert when a new MCP server connects outside an approved list';
const UNSURE = 'Nijulishe mtu yeyote anapounganisha seva mpya ya MCP ambayo haijaidhinishwa';

/** Without any index yet: what the cluster says is another test's business. */
const client = {
  fields: async () => ({ hasIndex: false, types: new Map() }),
  run: async () => ({ columns: [], values: [] }),
} as unknown as QueryClient;

describe('The draft service with a model', () => {
  const dispatcher = new Agent();
  let server: ModelServer | undefined;

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  afterAll(() => dispatcher.destroy());

  const setUp = async (...script: Reply[]) => {
    if (script.length > 0) server = await startModelServer(script);
    const { settings } = readModelSettings({
      enabled: true,
      connectorId: undefined,
      prefer: 'connectors',
      url: server?.url,
      apiKey: API_KEY,
      model: 'gpt-test',
      timeoutSeconds: 30,
      maxTokens: 900,
    });
    const log = recordingLogger();
    const models = createModelServices({
      settings,
      inference: undefined,
      actions: undefined,
      dispatcher,
      pluginVersion: '1',
      now: systemClock.now,
      log,
    })({} as KibanaRequest);
    const service = new DraftService({
      client,
      stackVersion: { major: 8, minor: 19, patch: 0 },
      kibanaVersion: '8.19.0',
      settings: async () => ({ ...EMPTY_SETTINGS, approved_mcp_servers: ['Jira'] }),
      isSuppressionLicensed: () => true,
      deterministicReader: draftRule,
      isSure,
      findModel: (id) => models.findReader(id),
      clock: systemClock,
    });
    return { service, models, log, draft: (request: DraftRequest) => service.draft(request) };
  };

  it('asks no model where the deterministic reader is sure', async () => {
    const { draft } = await setUp(replies.answer(MCP_SERVER_ANSWER));
    expect(await draft({ prompt: SURE })).toMatchObject({
      draft: { status: 'rule' },
      reader: 'deterministic',
      model: null,
      isSure: true,
    });
    expect(server?.requests).toEqual([]);
  });

  it('asks one where it is not, and says so', async () => {
    const { draft } = await setUp(replies.answer(MCP_SERVER_ANSWER));
    const answer = await draft({ prompt: UNSURE });
    expect(answer).toMatchObject({
      draft: { status: 'rule', intent: MCP_SERVER_ANSWER.intent },
      reader: 'model',
      model: 'gpt-test',
    });
    expect(answer.draft.esql).toContain('FROM logs-anthropic.audit-*');
    expect(answer.draft.esql).toContain('"Jira"');
    // The list stands in the rule, but not in what the model is sent.
    expect(JSON.stringify(server?.requests)).not.toContain('Jira');
  });

  it('leaves the choice to the person', async () => {
    const { draft } = await setUp(replies.answer(MCP_SERVER_ANSWER));
    expect(await draft({ prompt: UNSURE, reader: 'deterministic' })).toMatchObject({
      reader: 'deterministic',
      isSure: false,
    });
    expect(server?.requests).toEqual([]);
    expect(await draft({ prompt: SURE, reader: 'model' })).toMatchObject({ reader: 'model' });
    expect(await draft({ prompt: SURE, reader: 'model', model: 'endpoint' })).toMatchObject({ reader: 'model' });
  });

  it('offers the other draft where a model that it asked by itself fails, and says why', async () => {
    const { draft } = await setUp(replies.answer(eventAnswer(['no_such_thing'])));
    const answer = await draft({ prompt: UNSURE });
    expect(answer).toMatchObject({
      reader: 'deterministic',
      model: null,
      isSure: false,
      modelFailure: { code: 'model_answer_unusable', message: expect.stringContaining('3 corrections') as unknown },
    });
    expect(server?.requests).toHaveLength(4);
  });

  it('fails with a plain sentence where the model was asked for', async () => {
    const { draft } = await setUp(replies.error(401, { message: `bad key ${API_KEY}` }));
    await expect(draft({ prompt: SURE, reader: 'model' })).rejects.toMatchObject({ code: 'model_unauthorized' });
  });

  it('says that there is no such model', async () => {
    const { draft, models } = await setUp();
    expect(await models.list()).toMatchObject({ models: [], reason: expect.stringContaining('no model') as unknown });
    await expect(draft({ prompt: SURE, reader: 'model' })).rejects.toMatchObject({ code: 'invalid_request' });
    expect(await draft({ prompt: UNSURE })).toMatchObject({ reader: 'deterministic', isSure: false });
  });

  it('lists names alone', async () => {
    const { models } = await setUp(replies.hang);
    expect(await models.list()).toEqual({
      models: [{ id: 'endpoint', name: 'gpt-test', provider: 'endpoint' }],
      reason: null,
    });
  });

  it('lets neither the key nor the request into answers and logs', async () => {
    const { draft, log, models } = await setUp(
      replies.answer(MCP_SERVER_ANSWER),
      replies.error(500, { message: `Bearer ${API_KEY}` }),
    );
    const answers = [await draft({ prompt: UNSURE }), await draft({ prompt: UNSURE }), await models.list()];
    expect(log.lines).toHaveLength(1);
    expect(JSON.stringify([answers, log.lines])).not.toContain('9f8e7d6c');
    expect(log.lines.join()).not.toContain('Nijulishe');
  });
});
