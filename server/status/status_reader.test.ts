import { errors } from '@elastic/elasticsearch';
import type { AppProblem } from '../../common/api/app_status';
import { PLUGIN_ID } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import { ElasticsearchBlockedError } from '../errors/elasticsearch_blocked_error';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import type { KibanaRequest } from '../kibana/contracts';
import { recordingLogger } from '../test_support/recording_logger';
import type { StatusReaderOptions } from './status_reader';
import { StatusReader } from './status_reader';

const FINE: StatusReaderOptions = {
  version: '0.1.0',
  kibanaVersion: '8.12.2',
  elasticsearch: { transport: { request: async <Response>() => ({ hits: { total: { value: 1 } } }) as Response } },
  elasticsearchVersion: async () => '8.19.21',
  ensureElasticsearchReady: async () => undefined,
  areApiKeysAvailable: async () => true,
  countSources: async () => 2,
  capabilities: { resolveCapabilities: async () => ({ [PLUGIN_ID]: { show: true, manageSources: true } }) },
  canEncrypt: true,
  setupProblems: [],
  log: recordingLogger(),
};

const read = (changes: Partial<StatusReaderOptions> = {}) =>
  new StatusReader({ ...FINE, ...changes }).read({} as KibanaRequest, new AbortController().signal);

const codes = (problems: readonly AppProblem[]) => problems.map(({ code }) => code);
const failing = (error: Error) => () => Promise.reject(error);

describe('StatusReader', () => {
  it('has nothing to say when all is well', async () => {
    expect(await read()).toEqual({
      version: '0.1.0',
      kibanaVersion: '8.12.2',
      elasticsearchVersion: '8.19.21',
      problems: [],
      sourceCount: 2,
      canManageSources: true,
      hasData: true,
    });
  });

  it.each<[string, Partial<StatusReaderOptions>]>([
    ['encryption_key_missing', { canEncrypt: false }],
    ['security_disabled', { areApiKeysAvailable: async () => false }],
    ['template_owned_by_fleet', { ensureElasticsearchReady: failing(new ConflictError('Elastic Agent owns them.')) }],
    ['template_not_installed', { ensureElasticsearchReady: failing(new ElasticsearchForbiddenError('no rights')) }],
    ['setup_failed', { setupProblems: [{ code: 'setup_failed', severity: 'danger', title: 't', action: 'a' }] }],
  ])('tells of %s, with something to do', async (code, changes) => {
    const { problems } = await read(changes);
    expect(codes(problems)).toEqual([code]);
    expect(problems[0]!.action).not.toBe('');
  });

  it('tells a cluster that takes no writes from one that does not answer', async () => {
    const blocked = failing(new ElasticsearchBlockedError('Writing is blocked. Lift the block.'));
    const { problems } = await read({ ensureElasticsearchReady: blocked });
    expect(problems).toMatchObject([{ code: 'template_not_installed', action: 'Writing is blocked. Lift the block.' }]);
  });

  it('answers also when Elasticsearch does not, and says so once', async () => {
    const down = failing(new ElasticsearchUnavailableError('down'));
    const connectionError = failing(new errors.ConnectionError('ECONNREFUSED'));
    const status = await read({
      elasticsearch: { transport: { request: connectionError } },
      elasticsearchVersion: down,
      ensureElasticsearchReady: down,
      areApiKeysAvailable: connectionError,
      countSources: connectionError,
      capabilities: { resolveCapabilities: connectionError },
    });
    expect(status).toMatchObject({ elasticsearchVersion: null, hasData: null, canManageSources: false });
    expect(codes(status.problems)).toEqual(['elasticsearch_unavailable']);
  });

  it('lets only those manage sources whose role has the right', async () => {
    const status = await read({ capabilities: { resolveCapabilities: async () => ({ [PLUGIN_ID]: { show: true } }) } });
    expect(status.canManageSources).toBe(false);
  });
});
