import type { ModelsAnswer, RuleCapabilities } from '../../common/api/rules';
import type { StackVersion } from '../../common/esql';
import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import { draftRule } from '../../common/rule_authoring/draft_rule';
import type { Clock } from '../ingest/clock';
import type { CoreStart, KibanaRequest, Licence } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { readRuleRights } from '../kibana/rule_rights';
import { DataSurvey } from '../library/data_survey';
import type { LibraryRenderer } from '../library/library_renderer';
import { LibraryService } from '../library/library_service';
import { LibraryStore } from '../library/library_store';
import { isSure } from '../models';
import type { ModelServices } from '../models';
import { SeenReader } from '../settings/seen_reader';
import { SettingsService } from '../settings/settings_service';
import { SettingsStore } from '../settings/settings_store';
import { ViewStore } from '../views/view_store';
import { toAuthoringSettings } from '../settings/to_authoring_settings';
import { DraftService } from './draft/draft_service';
import { LiveChecks } from './draft/live_checks';
import { PreviewService } from './preview/preview_service';
import { QueryClient } from './query_client';
import { readRuleCapabilities } from './rule_capabilities';
import { licensesSuppression } from './suppression_licence';

/** What the routes of rules and settings use, as the user who asks. */
export interface RuleServices {
  settingsService: SettingsService;
  viewStore: ViewStore;
  seenReader: SeenReader;
  draftService: DraftService;
  previewService: PreviewService;
  libraryService: LibraryService;
  ruleCapabilities(): Promise<RuleCapabilities>;
  models(): Promise<ModelsAnswer>;
}

export interface RuleServicesOptions {
  core: Pick<CoreStart, 'savedObjects' | 'capabilities'>;
  request: KibanaRequest;
  spaceId: string;
  /** As the current user. */
  elasticsearch: ElasticsearchClient;
  elasticsearchVersion: () => Promise<string>;
  kibanaVersion: string;
  /** The lower of Kibana's and Elasticsearch's. */
  stackVersion: StackVersion;
  licence: () => Licence | undefined;
  /** Those that the user may use. */
  models: ModelServices;
  /** One for all requests, since it keeps what it has written. */
  libraryRenderer: LibraryRenderer;
  clock: Clock;
}

export const createRuleServices = ({
  core,
  request,
  spaceId,
  elasticsearch,
  elasticsearchVersion,
  kibanaVersion,
  stackVersion,
  licence,
  models,
  libraryRenderer,
  clock,
}: RuleServicesOptions): RuleServices => {
  const client = new QueryClient({ elasticsearch });
  const repository = core.savedObjects.getScopedClient(request, { includedHiddenTypes: [SETTINGS_SAVED_OBJECT] });
  const settingsService = new SettingsService({
    store: new SettingsStore({ repository, spaceId }),
    now: clock.now,
  });
  const isSuppressionLicensed = (): boolean => licensesSuppression(licence());
  const authoringSettings = async () => toAuthoringSettings(await settingsService.settings(), isSuppressionLicensed());
  return {
    settingsService,
    viewStore: new ViewStore({ repository, spaceId }),
    seenReader: new SeenReader({ client, stackVersion, now: clock.now }),
    draftService: new DraftService({
      client,
      stackVersion,
      kibanaVersion,
      settings: () => settingsService.settings(),
      isSuppressionLicensed,
      deterministicReader: draftRule,
      isSure,
      findModel: (id) => models.findReader(id),
      clock,
    }),
    previewService: new PreviewService({ client, stackVersion, settings: authoringSettings, clock }),
    libraryService: new LibraryService({
      renderer: libraryRenderer,
      survey: new DataSurvey({ client, stackVersion, now: clock.now }),
      store: new LibraryStore({ repository, spaceId }),
      liveChecks: new LiveChecks(client),
      stackVersion,
      settings: authoringSettings,
    }),
    ruleCapabilities: () =>
      readRuleCapabilities({
        kibanaVersion,
        elasticsearchVersion,
        stackVersion,
        rights: () => readRuleRights(core.capabilities, request),
        isSuppressionLicensed,
        models: () => models.list(),
      }),
    models: () => models.list(),
  };
};
