import type { ModelConfig } from './read_model_settings';
import { readModelSettings } from './read_model_settings';

const CONFIG: ModelConfig = {
  enabled: true,
  connectorId: undefined,
  prefer: 'connectors',
  url: undefined,
  apiKey: undefined,
  model: undefined,
  timeoutSeconds: 45,
  maxTokens: 4096,
};
const read = (change: Partial<ModelConfig>) => readModelSettings({ ...CONFIG, ...change });

describe('readModelSettings', () => {
  it('has no endpoint unless one is set', () => {
    expect(read({})).toEqual({
      settings: {
        isEnabled: true,
        timeoutMs: 45_000,
        connectorId: undefined,
        prefersEndpoint: false,
        endpoint: undefined,
      },
      problem: undefined,
    });
  });

  it('takes an endpoint', () => {
    const url = 'https://models.example.com/v1';
    const { settings, problem } = read({ url, model: 'gpt', apiKey: 'k', prefer: 'endpoint' });
    expect(problem).toBeUndefined();
    expect(settings).toMatchObject({
      prefersEndpoint: true,
      endpoint: { url, model: 'gpt', apiKey: 'k', timeoutMs: 45_000, maxTokens: 4096 },
    });
  });

  it.each([
    ['no address', { url: 'models', model: 'gpt' }, 'is no address'],
    ['another protocol', { url: 'file:///etc/passwd', model: 'gpt' }, 'must begin with https://'],
    ['a password in the address', { url: 'https://me:secret@models.example', model: 'gpt' }, 'must not hold'],
    ['no model', { url: 'https://models.example' }, 'needs claude_activity.model.model'],
  ])('leaves out an endpoint with %s, and says so without repeating it', (_what, change, words) => {
    const { settings, problem } = read(change);
    expect(settings.endpoint).toBeUndefined();
    expect(problem).toContain(words);
    expect(problem).not.toContain('secret');
  });
});
