import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Paths of the API: no page has such a path. */
const NO_PAGE = /^\/(api|files|graphql|graphiql|dev|healthz|readyz|metrics|\.well-known)(\/|$)/i;

/** Serves the built web app; every path that is neither a file nor a route of the API is one of its pages. */
export async function serveWebApp(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await server.register(files, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    // Set by the header below, which this would override.
    cacheControl: false,
    setHeaders: (reply, path) => {
      const immutable = path.includes(`${join('assets', '')}`);
      reply.setHeader(
        'cache-control',
        immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.get('/*', (request, reply) => {
    if (!isFile(request.url) && !NO_PAGE.test(request.url.split('?')[0]!)) {
      return reply.sendFile('index.html');
    }
    // Browsers would cache a page that is served in place of a script of an older build.
    return reply.code(404).header('cache-control', 'no-store').send();
  });
}

const isFile = (url: string): boolean => {
  const [path = ''] = url.split('?');
  return path.startsWith('/assets/') || /\.[^/.]+$/.test(path);
};
