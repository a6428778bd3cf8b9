import type { Connector, InferencePluginStart, KibanaRequest } from '../kibana/contracts';
import { recordingLogger } from '../test_support/recording_logger';
import type { ModelDirectoryOptions } from './model_directory';
import { ModelDirectory } from './model_directory';
import { fakeActions } from './testing/fake_actions';
import { fakeInference } from './testing/fake_inference';
import { scriptedModel } from './testing/scripted_model';

const CONNECTORS: Connector[] = [
  { id: 'slack', name: 'Slack', actionTypeId: '.slack' },
  { id: 'azure', name: 'Azure', actionTypeId: '.gen-ai' },
  { id: 'aws', name: 'Bedrock', actionTypeId: '.bedrock' },
  { id: 'broken', name: 'Imported', actionTypeId: '.gen-ai', isMissingSecrets: true },
];
const INFERENCE = [
  { connectorId: 'elastic', name: 'Elastic Managed LLM', type: '.inference' },
  { connectorId: 'azure', name: 'Azure', type: '.gen-ai' },
];
const SETTINGS = {
  isEnabled: true,
  timeoutMs: 1000,
  connectorId: undefined,
  prefersEndpoint: false,
  endpoint: undefined,
};

const directory = ({ settings, ...rest }: Partial<ModelDirectoryOptions> = {}) =>
  new ModelDirectory({
    request: {} as KibanaRequest,
    settings: { ...SETTINGS, ...settings },
    inference: undefined,
    actions: undefined,
    endpoint: undefined,
    log: recordingLogger(),
    ...rest,
  });
const ids = async (options: Partial<ModelDirectoryOptions>): Promise<string[]> =>
  (await directory(options).list()).entries.map(({ info }) => `${info.provider}:${info.id}`);

describe('ModelDirectory', () => {
  const endpoint = scriptedModel('{}');
  const actions = fakeActions({ connectors: CONNECTORS });
  const inference = fakeInference({ connectors: INFERENCE, defaultId: 'azure' });

  it('takes the inference plugin first, its default before the others, the endpoint last', async () => {
    expect(await ids({ inference, actions, endpoint })).toEqual([
      'inference:azure',
      'inference:elastic',
      'endpoint:endpoint',
    ]);
  });

  it('takes GenAI connectors where there is no inference plugin, an early one, or an empty one', async () => {
    const connectors = ['connector:azure', 'connector:aws'];
    const { getClient } = inference;
    const early: InferencePluginStart = { getClient };
    expect(await ids({ actions })).toEqual(connectors);
    expect(await ids({ actions, inference: early })).toEqual(connectors);
    expect(await ids({ actions, inference: fakeInference({ connectors: [] }) })).toEqual(connectors);
  });

  it('leaves out what the licence does not allow', async () => {
    const basic = fakeActions({ connectors: CONNECTORS, disabledTypes: ['.gen-ai', '.bedrock'] });
    expect(await ids({ actions: basic, endpoint })).toEqual(['endpoint:endpoint']);
  });

  it('follows the settings', async () => {
    expect(await ids({ actions, endpoint, settings: { ...SETTINGS, prefersEndpoint: true } })).toEqual([
      'endpoint:endpoint',
      'connector:azure',
      'connector:aws',
    ]);
    expect(await ids({ actions, settings: { ...SETTINGS, connectorId: 'aws' } })).toEqual([
      'connector:aws',
      'connector:azure',
    ]);
    const off = directory({ actions, inference, endpoint, settings: { ...SETTINGS, isEnabled: false } });
    expect(await off.list()).toEqual({ entries: [], reason: expect.stringContaining('switched off') as unknown });
    expect(inference.asked).toEqual([]);
  });

  it('has none for a user without rights, and says why there is none', async () => {
    const log = recordingLogger();
    const { entries, reason } = await directory({
      actions: fakeActions({ connectors: CONNECTORS, mayRead: false }),
      inference: { ...inference, getConnectorList: () => Promise.reject(new Error('Forbidden')) },
      log,
    }).list();
    expect(entries).toEqual([]);
    expect(reason).toContain('no model here that you may use');
    expect(log.lines).toHaveLength(2);
    expect(log.lines.every((line) => line.startsWith('debug:'))).toBe(true);
  });

  it('finds by id, and the default', async () => {
    expect((await directory({ actions, endpoint }).find())?.name).toBe('Azure');
    expect((await directory({ actions, endpoint }).find('endpoint'))?.name).toBe('Test model');
    expect(await directory({ actions, endpoint }).find('slack')).toBeUndefined();
    expect(await directory({}).find()).toBeUndefined();
  });
});
