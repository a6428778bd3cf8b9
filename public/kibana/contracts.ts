/**
 * The parts of Kibana's browser contracts that the app uses, as they are in every supported version. Structural, because
 * Kibana publishes no types; what is optional here is missing in some version or deployment.
 */
import type { ReactElement, ReactNode } from 'react';
import type { History } from 'history';

export interface Subscribable<Value> {
  subscribe(next: (value: Value) => void): { unsubscribe(): void };
}

export interface KibanaTheme {
  darkMode: boolean;
}

export interface AppMountParameters {
  element: HTMLElement;
  /** Rooted at the app: `/` is `/app/claudeActivity`, in the space the user is in. */
  history: History;
}

export interface AppRegistration {
  id: string;
  title: string;
  euiIconType: string;
  category: { id: string; label: string; euiIconType: string; order: number };
  order: number;
  deepLinks: Array<{ id: string; title: string; path: string }>;
  mount(params: AppMountParameters): Promise<() => void>;
}

export interface CoreSetup {
  application: { register(app: AppRegistration): void };
  getStartServices(): Promise<[CoreStart, StartPlugins, unknown]>;
}

export interface HttpFetchOptions {
  body?: string;
  /** Parameters of the address. They can't stand in the path, where Kibana escapes the question mark. */
  query?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  /** Of a versioned public route. */
  version?: string;
  /** The answer comes as a `Response` whose body nobody has read yet. */
  asResponse?: boolean;
  rawResponse?: boolean;
}

/** A file that is sent; the browser writes the type with its boundary, so Kibana's own has to go. */
export interface HttpUploadOptions {
  method: 'POST';
  headers: { 'Content-Type': undefined };
  body: FormData;
  version?: string;
}

export interface HttpClient {
  fetch<Answer>(path: string, options: HttpUploadOptions): Promise<Answer>;
  get<Answer>(path: string, options?: HttpFetchOptions): Promise<Answer>;
  post<Answer>(path: string, options?: HttpFetchOptions): Promise<Answer>;
  put<Answer>(path: string, options?: HttpFetchOptions): Promise<Answer>;
  delete<Answer>(path: string, options?: HttpFetchOptions): Promise<Answer>;
}

/** Feature id → capability → whether the current user has it. */
export type Capabilities = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

export interface CoreStart {
  application: {
    capabilities: Capabilities;
    getUrlForApp(appId: string, options?: { path?: string }): string;
  };
  http: HttpClient;
  notifications: {
    toasts: {
      addSuccess(toast: { title: string; text?: string }): unknown;
      addWarning(toast: { title: string; text?: string }): unknown;
      addDanger(toast: { title: string; text?: string }): unknown;
    };
  };
  uiSettings: { get<Value>(key: string): Value };
  theme: { theme$: Subscribable<KibanaTheme> };
  chrome: {
    setBreadcrumbs(breadcrumbs: Array<{ text: string; href?: string }>): void;
    docTitle: { change(title: string | string[]): void };
  };
  /** 9.1 and newer. */
  rendering?: { addContext(element: ReactNode): ReactElement };
}

export interface DiscoverLocatorParams {
  query: { esql: string };
  timeRange: { from: string; to: string };
}

export interface DataViewSpec {
  title: string;
  name: string;
  timeFieldName: string;
  allowNoIndex: boolean;
}

export interface DataViews {
  hasData: { hasUserDataView(): Promise<boolean> };
  createAndSave(spec: DataViewSpec): Promise<unknown>;
}

export interface StartPlugins {
  data?: { dataViews?: DataViews };
  share?: {
    url: {
      locators: {
        get(id: string): { getRedirectUrl(params: DiscoverLocatorParams): string } | undefined;
      };
    };
  };
}
