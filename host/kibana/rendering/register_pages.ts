import type { Request, ResponseToolkit, Server } from '@hapi/hapi';
import { SESSION_COOKIE } from '../http/request_authentication';
import type { Authentication, Authenticator } from '../security/authenticator';
import type { InjectedMetadata } from './injected_metadata';
import { renderBootstrap } from './render_bootstrap';
import { renderLoginPage } from './render_login_page';
import { renderPage } from './render_page';

/** Only paths of this server: a link to the login page must not lead to another site. */
const localPath = (candidate: unknown): string =>
  typeof candidate === 'string' && /^\/(?![/\\])/.test(candidate) ? candidate : '/';

/** Pages for people: the apps, the login form, and the script that starts everything. */
export const registerPages = ({
  server,
  authenticator,
  authenticate,
  autoLogin,
  homePath,
  metadataFor,
  styleSheets,
  bootstrap,
}: {
  server: Server;
  authenticator: Authenticator;
  authenticate: (request: Request) => Promise<Authentication | undefined>;
  /** Logs everybody in who opens a page: for trying out on one's own machine. */
  autoLogin?: { username: string; password: string } | undefined;
  homePath: string;
  metadataFor: (authentication: Authentication) => InjectedMetadata;
  styleSheets: readonly string[];
  bootstrap: Parameters<typeof renderBootstrap>[0];
}): void => {
  const sessionCookie = (sessionId: string): string => `${SESSION_COOKIE}=${sessionId}; Path=/; HttpOnly; SameSite=Lax`;

  const openApp = async (request: Request, h: ResponseToolkit) => {
    const authentication = await authenticate(request);
    if (authentication) {
      const page = renderPage({ metadata: metadataFor(authentication), styleSheets });
      return h.response(page).type('text/html').header('cache-control', 'private, no-cache, no-store, must-revalidate');
    }
    const next = `${request.path}${request.url.search}`;
    const sessionId = autoLogin && (await authenticator.logIn(autoLogin));
    if (sessionId) return h.redirect(next).header('set-cookie', sessionCookie(sessionId));
    return h.redirect(`/login?next=${encodeURIComponent(next)}`);
  };

  server.route({ method: 'GET', path: '/app/{app*}', handler: openApp });
  server.route({ method: 'GET', path: '/', handler: (_request, h) => h.redirect(homePath) });
  server.route({
    method: 'GET',
    path: '/bootstrap.js',
    handler: (_request, h) =>
      h.response(renderBootstrap(bootstrap)).type('application/javascript').header('cache-control', 'must-revalidate'),
  });
  server.route({
    method: 'GET',
    path: '/login',
    handler: (request, h) =>
      h
        .response(renderLoginPage({ next: localPath(request.query.next), failed: 'failed' in request.query }))
        .type('text/html'),
  });
  server.route({
    method: 'POST',
    path: '/internal/host/login',
    options: { payload: { allow: ['application/x-www-form-urlencoded'] } },
    handler: async (request, h) => {
      const form = request.payload as Partial<Record<'username' | 'password' | 'next', string>>;
      const next = localPath(form.next);
      const sessionId = await authenticator.logIn({ username: form.username ?? '', password: form.password ?? '' });
      if (!sessionId) return h.redirect(`/login?failed&next=${encodeURIComponent(next)}`);
      return h.redirect(next).header('set-cookie', sessionCookie(sessionId));
    },
  });
  server.route({
    method: 'GET',
    path: '/logout',
    handler: (request, h) => {
      authenticator.logOut(String(request.state[SESSION_COOKIE]));
      return h.redirect('/login').header('set-cookie', `${SESSION_COOKIE}=; Path=/; HttpOnly; Max-Age=0`);
    },
  });
};
