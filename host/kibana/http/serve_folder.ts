import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Server } from '@hapi/hapi';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves the files below `dir`, to anybody: scripts and styles are asked for before somebody has logged in. */
export const serveFolder = ({ server, urlPrefix, dir }: { server: Server; urlPrefix: string; dir: string }): void => {
  server.route({
    method: 'GET',
    path: `${urlPrefix}/{file*}`,
    handler: async (request, h) => {
      const path = normalize(join(dir, String(request.params.file)));
      const content = path.startsWith(`${dir}${sep}`) ? await readFile(path).catch(() => undefined) : undefined;
      if (!content) return h.response({ statusCode: 404, error: 'Not Found', message: 'Not Found' }).code(404);
      // A new build under the same version must not be hidden by a year of caching, as it would be in Kibana.
      return h
        .response(content)
        .type(CONTENT_TYPES[extname(path)] ?? 'application/octet-stream')
        .etag(createHash('sha256').update(content).digest('base64url'))
        .header('cache-control', 'must-revalidate');
    },
  });
};
