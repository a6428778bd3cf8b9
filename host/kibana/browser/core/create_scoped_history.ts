import type { History, Location } from 'history';

const pathOf = ({
  pathname = '',
  search = '',
  hash = '',
}: {
  pathname?: string | undefined;
  search?: string | undefined;
  hash?: string | undefined;
}): string => `${pathname}${search}${hash}`;

/** The history an app gets: the address bar as seen from the app's own base path. */
export const createScopedHistory = ({ history, basePath }: { history: History; basePath: string }): History => {
  const inside = (location: Location): Location => ({
    ...location,
    pathname: location.pathname.slice(basePath.length),
  });
  const outside = (pathname = ''): string =>
    `${basePath}${pathname === '' || pathname.startsWith('/') ? '' : '/'}${pathname}`;
  type Target = string | { pathname?: string; search?: string; hash?: string; state?: unknown };
  const go = (kind: 'push' | 'replace') => (target: Target, state?: unknown) => {
    if (typeof target === 'string') {
      // An address may begin with its query or hash, which then belongs to the page that is shown.
      history[kind](
        /^[?#]/.test(target) ? outside(inside(history.location).pathname + target) : outside(target),
        state,
      );
    } else {
      history[kind]({ ...target, pathname: outside(target.pathname ?? inside(history.location).pathname) });
    }
  };
  const isInside = (location: Location): boolean => location.pathname.startsWith(basePath);
  let lastInside = history.location;
  return {
    get length() {
      return history.length;
    },
    get action() {
      return history.action;
    },
    get location() {
      if (isInside(history.location)) lastInside = history.location;
      return inside(lastInside);
    },
    push: go('push'),
    replace: go('replace'),
    go: (steps) => history.go(steps),
    goBack: () => history.goBack(),
    goForward: () => history.goForward(),
    block: (prompt) => history.block(prompt as never),
    listen: (listener) =>
      history.listen((location, action) => {
        if (isInside(location)) listener(inside(location), action);
      }),
    createHref: (location) => outside(pathOf(location)),
  };
};
