import { BehaviorSubject } from 'rxjs';

export interface Breadcrumb {
  text?: unknown;
  href?: string;
  onClick?: (event: unknown) => void;
  'data-test-subj'?: string;
}

/** `core.chrome`: what an app may change around itself. */
export const createChrome = () => {
  const breadcrumbs$ = new BehaviorSubject<Breadcrumb[]>([]);
  const badge$ = new BehaviorSubject<unknown>(undefined);
  return {
    breadcrumbs$,
    contract: {
      setBreadcrumbs: (breadcrumbs: Breadcrumb[]) => breadcrumbs$.next(breadcrumbs),
      getBreadcrumbs$: () => breadcrumbs$,
      docTitle: {
        change: (title: string | string[]) => {
          document.title = [...[title].flat(), 'Elastic'].join(' - ');
        },
        reset: () => {
          document.title = 'Elastic';
        },
      },
      setBadge: (badge: unknown) => badge$.next(badge),
      setHelpExtension: () => undefined,
      setIsVisible: () => undefined,
      getIsVisible$: () => new BehaviorSubject(true),
      recentlyAccessed: { add: () => undefined, get: () => [], get$: () => new BehaviorSubject([]) },
      navLinks: { get: () => undefined, getAll: () => [], has: () => false },
    },
  };
};

export type Chrome = ReturnType<typeof createChrome>;
