import type { ActivityTypesAnswer } from '../../common/api/activity_types';
import type {
  ActivityExport,
  ActivityFilters,
  ActivityPage,
  ActivityQuery,
  ActivitySearch,
} from '../../common/api/activity';
import type { AppStatus } from '../../common/api/app_status';
import type { DeadLetterCounts, DeadLettersAnswer, ReplayAnswer } from '../../common/api/dead_letters';
import type {
  FilterOptions,
  OverviewCounts,
  OverviewFilters,
  OverviewPanel,
  OverviewPanels,
  PanelAnswer,
} from '../../common/api/overview';
import type {
  LibraryAnswer,
  LibraryRequest,
  LibraryRuleDetails,
  NoteInstalledAnswer,
  NoteInstalledRequest,
  RenderLibraryAnswer,
  TuneRuleRequest,
} from '../../common/api/library';
import type {
  DraftAnswer,
  DraftRequest,
  ModelsAnswer,
  PreviewAnswer,
  PreviewRequest,
  RuleCapabilities,
} from '../../common/api/rules';
import type { RetentionAnswer, RetentionInput, RetentionPlan } from '../../common/api/retention';
import type { SeenAnswer, SettingsAnswer, SettingsInput, SettingsList } from '../../common/api/settings';
import type { SourceDeletionAnswer, SourceDeletionPlan } from '../../common/api/source_deletion';
import type {
  BackfillInput,
  Source,
  SourceInput,
  SourcesAnswer,
  TestConnectionAnswer,
  TestConnectionInput,
} from '../../common/api/sources';
import type { SavedView, SavedViews } from '../../common/api/saved_views';
import { INTERNAL_API } from '../../common/names';
import type { HttpClient } from '../kibana/contracts';

interface Cancellable {
  /** Aborting it hangs up, and the server ends its search. */
  signal?: AbortSignal | undefined;
}

/** The plugin's own routes, typed. Every method rejects with what `core.http` throws; see `errorSentence`. */
export interface ApiClient {
  getStatus(options?: Cancellable): Promise<AppStatus>;
  getPanel<Panel extends OverviewPanel>(
    options: { panel: Panel; filters: OverviewFilters } & Cancellable,
  ): Promise<PanelAnswer<OverviewPanels[Panel]>>;
  /** All panels that count, at once. */
  getCounts(options: { filters: OverviewFilters } & Cancellable): Promise<OverviewCounts>;
  getFilterOptions(options: { filters: OverviewFilters } & Cancellable): Promise<FilterOptions>;
  /** One page of single events, newest first. */
  searchActivity(options: { search: ActivitySearch } & Cancellable): Promise<ActivityPage>;
  /** The events as ES|QL. */
  getActivityQuery(options: { filters: ActivityFilters } & Cancellable): Promise<ActivityQuery>;
  /** What a filter of activity types can be made of. */
  getActivityTypes(options?: Cancellable): Promise<ActivityTypesAnswer>;
  /** The events as a file, in the frames of `common/export/frames`; see `collectFile`. */
  exportActivity(options: { request: ActivityExport } & Cancellable): Promise<ReadableStream<Uint8Array>>;
  listViews(options?: Cancellable): Promise<SavedViews>;
  saveView(view: SavedView): Promise<SavedViews>;
  deleteView(name: string): Promise<SavedViews>;
  listSources(options?: Cancellable): Promise<SourcesAnswer>;
  createSource(input: SourceInput): Promise<Source>;
  updateSource(id: string, input: SourceInput): Promise<Source>;
  planSourceDeletion(options: { id: string } & Cancellable): Promise<SourceDeletionPlan>;
  deleteSource(options: { id: string; withData: boolean }): Promise<SourceDeletionAnswer>;
  runSource(id: string): Promise<unknown>;
  startBackfill(id: string, input: BackfillInput): Promise<Source>;
  cancelBackfill(id: string): Promise<Source>;
  testConnection(input: TestConnectionInput): Promise<TestConnectionAnswer>;
  countDeadLetters(options?: Cancellable): Promise<DeadLetterCounts>;
  getDeadLetters(options: { id: string; page: number } & Cancellable): Promise<DeadLettersAnswer>;
  replayDeadLetters(id: string): Promise<ReplayAnswer>;
  getRetention(options?: Cancellable): Promise<RetentionAnswer>;
  /** What a shorter retention would delete at once. */
  planRetention(options: { namespace: string; days: number } & Cancellable): Promise<RetentionPlan>;
  changeRetention(namespace: string, input: RetentionInput): Promise<RetentionAnswer>;
  draftRule(options: { request: DraftRequest } & Cancellable): Promise<DraftAnswer>;
  previewRule(options: { request: PreviewRequest } & Cancellable): Promise<PreviewAnswer>;
  getRuleCapabilities(options?: Cancellable): Promise<RuleCapabilities>;
  /** Models that can read requests, for this person. */
  getRuleModels(options?: Cancellable): Promise<ModelsAnswer>;
  getLibrary(options: { request: LibraryRequest } & Cancellable): Promise<LibraryAnswer>;
  getLibraryRule(options: { id: string } & Cancellable): Promise<LibraryRuleDetails>;
  /** Bodies for Kibana's rule API, of `LIBRARY_BATCH` rules at most. */
  renderLibrary(options: { ids: string[] } & Cancellable): Promise<RenderLibraryAnswer>;
  tuneRule(id: string, request: TuneRuleRequest): Promise<LibraryRuleDetails>;
  noteInstalled(request: NoteInstalledRequest): Promise<NoteInstalledAnswer>;
  getSettings(options?: Cancellable): Promise<SettingsAnswer>;
  saveSettings(input: SettingsInput): Promise<SettingsAnswer>;
  /** What the feed has shown in the last `days` for a list. */
  getSeen(options: { list: SettingsList; days: number } & Cancellable): Promise<SeenAnswer>;
}

const cancellable = ({ signal }: Cancellable) => (signal ? { signal } : {});
const json = (value: unknown) => ({ body: JSON.stringify(value) });

export const createApiClient = ({ http }: { http: HttpClient }): ApiClient => {
  const sourcePath = (id: string): string => `${INTERNAL_API}/sources/${encodeURIComponent(id)}`;
  const retentionPath = (namespace: string): string => `${INTERNAL_API}/retention/${encodeURIComponent(namespace)}`;
  return {
    getStatus: (options = {}) => http.get(`${INTERNAL_API}/status`, cancellable(options)),
    getPanel: ({ panel, filters, ...options }) =>
      http.post(`${INTERNAL_API}/overview/${panel}`, { ...json(filters), ...cancellable(options) }),
    getCounts: ({ filters, ...options }) =>
      http.post(`${INTERNAL_API}/overview/_counts`, { ...json(filters), ...cancellable(options) }),
    getFilterOptions: ({ filters, ...options }) =>
      http.post(`${INTERNAL_API}/overview/_options`, { ...json(filters), ...cancellable(options) }),
    searchActivity: ({ search, ...options }) =>
      http.post(`${INTERNAL_API}/activity/_search`, { ...json(search), ...cancellable(options) }),
    getActivityQuery: ({ filters, ...options }) =>
      http.post(`${INTERNAL_API}/activity/_query`, { ...json(filters), ...cancellable(options) }),
    getActivityTypes: (options = {}) => http.get(`${INTERNAL_API}/activity_types`, cancellable(options)),
    exportActivity: async ({ request, ...options }) => {
      const { response } = await http.post<{ response?: Response }>(`${INTERNAL_API}/activity/_export`, {
        ...json(request),
        ...cancellable(options),
        asResponse: true,
        rawResponse: true,
      });
      if (!response?.body) {
        throw new Error('The server answered without a body.');
      }
      return response.body;
    },
    listViews: (options = {}) => http.get(`${INTERNAL_API}/views`, cancellable(options)),
    saveView: ({ name, search }) => http.put(`${INTERNAL_API}/views/${encodeURIComponent(name)}`, json({ search })),
    deleteView: (name) => http.delete(`${INTERNAL_API}/views/${encodeURIComponent(name)}`),
    listSources: (options = {}) => http.get(`${INTERNAL_API}/sources`, cancellable(options)),
    createSource: (input) => http.post(`${INTERNAL_API}/sources`, json(input)),
    updateSource: (id, input) => http.put(sourcePath(id), json(input)),
    planSourceDeletion: ({ id, ...options }) => http.get(`${sourcePath(id)}/_deletion`, cancellable(options)),
    deleteSource: ({ id, withData }) => http.delete(sourcePath(id), { query: { data: withData ? 'delete' : 'keep' } }),
    runSource: (id) => http.post(`${sourcePath(id)}/_run`),
    startBackfill: (id, input) => http.post(`${sourcePath(id)}/_backfill`, json(input)),
    cancelBackfill: (id) => http.delete(`${sourcePath(id)}/_backfill`),
    testConnection: (input) => http.post(`${INTERNAL_API}/sources/_test`, json(input)),
    countDeadLetters: (options = {}) => http.get(`${INTERNAL_API}/dead_letters`, cancellable(options)),
    getDeadLetters: ({ id, page, ...options }) =>
      http.get(`${sourcePath(id)}/dead_letters`, { query: { page: String(page) }, ...cancellable(options) }),
    replayDeadLetters: (id) => http.post(`${sourcePath(id)}/dead_letters/_replay`),
    getRetention: (options = {}) => http.get(`${INTERNAL_API}/retention`, cancellable(options)),
    planRetention: ({ namespace, days, ...options }) =>
      http.get(`${retentionPath(namespace)}/_plan`, { query: { days: String(days) }, ...cancellable(options) }),
    changeRetention: (namespace, input) => http.put(retentionPath(namespace), json(input)),
    draftRule: ({ request, ...options }) =>
      http.post(`${INTERNAL_API}/rules/_draft`, { ...json(request), ...cancellable(options) }),
    previewRule: ({ request, ...options }) =>
      http.post(`${INTERNAL_API}/rules/_preview`, { ...json(request), ...cancellable(options) }),
    getRuleCapabilities: (options = {}) => http.get(`${INTERNAL_API}/rules/_capabilities`, cancellable(options)),
    getRuleModels: (options = {}) => http.get(`${INTERNAL_API}/rules/_models`, cancellable(options)),
    getLibrary: ({ request, ...options }) =>
      http.post(`${INTERNAL_API}/rules/library`, { ...json(request), ...cancellable(options) }),
    getLibraryRule: ({ id, ...options }) =>
      http.get(`${INTERNAL_API}/rules/library/${encodeURIComponent(id)}`, cancellable(options)),
    renderLibrary: ({ ids, ...options }) =>
      http.post(`${INTERNAL_API}/rules/library/_render`, { ...json({ ids }), ...cancellable(options) }),
    tuneRule: (id, request) =>
      http.put(`${INTERNAL_API}/rules/library/${encodeURIComponent(id)}/_tuning`, json(request)),
    noteInstalled: (request) => http.post(`${INTERNAL_API}/rules/library/_installed`, json(request)),
    getSettings: (options = {}) => http.get(`${INTERNAL_API}/settings`, cancellable(options)),
    saveSettings: (input) => http.put(`${INTERNAL_API}/settings`, json(input)),
    getSeen: ({ list, days, ...options }) =>
      http.get(`${INTERNAL_API}/settings/_seen`, { query: { list, days: String(days) }, ...cancellable(options) }),
  };
};
