import type { AppProblem } from '../common/api/app_status';
import { NotStartedError } from './errors/not_started_error';
import type { KibanaRequest } from './kibana/contracts';
import { UnstartedServices } from './unstarted_services';

const PROBLEM: AppProblem = { code: 'setup_failed', severity: 'danger', title: 'It failed', action: 'See the log.' };

describe('UnstartedServices', () => {
  const services = new UnstartedServices({ version: '0.1.0', kibanaVersion: '9.9.0', problems: [PROBLEM] });

  it('still says what failed', async () => {
    const status = await services.statusReader.read({} as KibanaRequest, new AbortController().signal);
    expect(status).toMatchObject({ problems: [PROBLEM], canManageSources: false });
  });

  it.each([
    'elasticsearch',
    'auditTrail',
    'overviewReader',
    'activityReader',
    'activityExports',
    'sourceService',
    'settingsService',
    'seenReader',
    'draftService',
    'previewService',
    'ruleCapabilities',
    'models',
  ] as const)('has no %s', (part) => {
    expect(() => services[part]).toThrow(NotStartedError);
  });
});
