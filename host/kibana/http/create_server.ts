import { server as createHapiServer } from '@hapi/hapi';
import type { Server } from '@hapi/hapi';
import { LicenseUnavailableError } from '../host_error';
import { errorBody } from './write_response';

/** Kibana's default content security policy: what breaks under it in the host breaks in Kibana. */
const CONTENT_SECURITY_POLICY =
  "script-src 'report-sample' 'self'; worker-src 'report-sample' 'self' blob:; style-src 'report-sample' 'self' 'unsafe-inline'";

export const createServer = ({ port, kibanaVersion }: { port: number; kibanaVersion: string }): Server => {
  const server = createHapiServer({
    host: '127.0.0.1',
    port,
    router: { stripTrailingSlash: true },
    routes: {
      // Cookies of other programs on the same host name are none of our business.
      state: { parse: true, failAction: 'ignore' },
      response: { emptyStatusCode: 200 },
    },
  });
  server.ext('onPreResponse', (request, h) => {
    const headers: Record<string, string> = {
      'kbn-name': 'claude-activity-host',
      'kbn-version': kibanaVersion,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    };
    const { response } = request;
    if ('isBoom' in response && response instanceof LicenseUnavailableError) {
      response.output.statusCode = 503;
      response.output.payload = errorBody({ status: 503, message: response.message });
      response.output.headers['retry-after'] = '30';
    }
    for (const [name, value] of Object.entries(headers)) {
      if (!('isBoom' in response)) response.header(name, value);
      else response.output.headers[name] = value;
    }
    return h.continue;
  });
  return server;
};
