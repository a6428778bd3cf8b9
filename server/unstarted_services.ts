import type { AppProblem, AppStatus } from '../common/api/app_status';
import { NotStartedError } from './errors/not_started_error';
import type { RouteServices } from './routes';

/**
 * Stands in when the plugin's parts could not be put together: the status says what failed, so that the app explains
 * itself, and everything else is refused in words.
 */
export class UnstartedServices implements RouteServices {
  readonly statusReader: RouteServices['statusReader'];

  constructor({
    version,
    kibanaVersion,
    problems,
  }: {
    version: string;
    kibanaVersion: string;
    problems: readonly AppProblem[];
  }) {
    const status: AppStatus = {
      version,
      kibanaVersion,
      elasticsearchVersion: null,
      problems: [...problems],
      sourceCount: 0,
      canManageSources: false,
      hasData: false,
    };
    this.statusReader = { read: async () => status };
  }

  get elasticsearch(): never {
    throw notStarted();
  }

  get auditTrail(): never {
    throw notStarted();
  }

  get activityExports(): never {
    throw notStarted();
  }

  get activityReader(): never {
    throw notStarted();
  }

  get overviewReader(): never {
    throw notStarted();
  }

  get sourceService(): never {
    throw notStarted();
  }

  get sourceDeletion(): never {
    throw notStarted();
  }

  get libraryService(): never {
    throw notStarted();
  }

  get retentionService(): never {
    throw notStarted();
  }

  get deadLetterReader(): never {
    throw notStarted();
  }

  get deadLetterReplay(): never {
    throw notStarted();
  }

  get viewStore(): never {
    throw notStarted();
  }

  get settingsService(): never {
    throw notStarted();
  }

  get seenReader(): never {
    throw notStarted();
  }

  get draftService(): never {
    throw notStarted();
  }

  get previewService(): never {
    throw notStarted();
  }

  get models(): never {
    throw notStarted();
  }

  get ruleCapabilities(): never {
    throw notStarted();
  }
}

const notStarted = (): NotStartedError =>
  new NotStartedError("Claude Activity could not start on this Kibana. Kibana's log has the reason.");
