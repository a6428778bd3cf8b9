import type { History } from 'history';
import { BehaviorSubject } from 'rxjs';
import type { Observable } from 'rxjs';
import { createScopedHistory } from './create_scoped_history';

export interface MountParameters {
  element: HTMLElement;
  history: History;
  appBasePath: string;
  theme$: Observable<object>;
  setHeaderActionMenu: (mount: unknown) => void;
  onAppLeave: (handler: unknown) => void;
}

/** What `core.application.register` takes. */
export interface App {
  id: string;
  title: string;
  category?: { id: string; label: string; order?: number; euiIconType?: string };
  order?: number;
  euiIconType?: string;
  appRoute?: string;
  visibleIn?: string[];
  mount(parameters: MountParameters): (() => void) | Promise<() => void>;
}

interface NavigateOptions {
  path?: string;
  state?: unknown;
  replace?: boolean;
  openInNewTab?: boolean;
  deepLinkId?: string;
}

const join = (base: string, path = ''): string =>
  path === '' || /^[/?#]/.test(path) ? `${base}${path}` : `${base}/${path}`;

/** The registered apps, and the one that is shown. */
export const createApplication = ({
  history,
  capabilities,
  theme$,
}: {
  history: History;
  capabilities: Record<string, Record<string, boolean>>;
  theme$: Observable<object>;
}) => {
  const apps = new Map<string, App>();
  const currentAppId$ = new BehaviorSubject<string | undefined>(undefined);
  const routeOf = (id: string): string => apps.get(id)?.appRoute ?? `/app/${id}`;
  // Links outside of any feature (Discover's stand-in, say) have no capability and are open to all.
  const isAllowed = (id: string): boolean => capabilities.navLinks?.[id] !== false;
  let unmount: () => void = () => undefined;

  const register = (app: App): void => {
    if (apps.has(app.id)) throw new Error(`An application is already registered with the id "${app.id}"`);
    apps.set(app.id, app);
  };
  const getUrlForApp = (
    id: string,
    { path, absolute = false }: { path?: string; absolute?: boolean; deepLinkId?: string } = {},
  ): string => `${absolute ? window.location.origin : ''}${join(routeOf(id), path)}`;
  const navigateToApp = async (
    id: string,
    { path, state, replace = false, openInNewTab = false }: NavigateOptions = {},
  ): Promise<void> => {
    const url = getUrlForApp(id, path === undefined ? {} : { path });
    if (openInNewTab) window.open(url, '_blank');
    else history[replace ? 'replace' : 'push'](url, state);
  };
  const navigateToUrl = async (url: string): Promise<void> => {
    const { origin, pathname, search, hash } = new URL(url, window.location.href);
    if (origin === window.location.origin && pathname.startsWith('/app/')) history.push(`${pathname}${search}${hash}`);
    else window.location.assign(url);
  };

  /** Shows the app of the current address in `container`; resolves when it is mounted. */
  const show = async (container: HTMLElement): Promise<'shown' | 'same' | 'not_found'> => {
    const { pathname } = history.location;
    const app = [...apps.values()].find(({ id }) => pathname === routeOf(id) || pathname.startsWith(`${routeOf(id)}/`));
    if (app && app.id === currentAppId$.value) return 'same';
    unmount();
    unmount = () => undefined;
    container.replaceChildren();
    currentAppId$.next(app?.id);
    if (!app || !isAllowed(app.id)) return 'not_found';
    const element = document.createElement('div');
    element.className = 'application';
    container.append(element);
    const appBasePath = routeOf(app.id);
    const leave = await app.mount({
      element,
      appBasePath,
      history: createScopedHistory({ history, basePath: appBasePath }),
      theme$,
      setHeaderActionMenu: () => undefined,
      onAppLeave: () => undefined,
    });
    unmount = () => {
      leave();
      element.remove();
    };
    return 'shown';
  };

  return {
    show,
    visibleApps: () => [...apps.values()].filter(({ id }) => isAllowed(id)),
    contract: {
      register,
      getUrlForApp,
      navigateToApp,
      navigateToUrl,
      capabilities,
      currentAppId$,
      applications$: new BehaviorSubject(apps),
      isAppRegistered: (id: string) => apps.has(id),
      history,
    },
  };
};

export type Application = ReturnType<typeof createApplication>;
