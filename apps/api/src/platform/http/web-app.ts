import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Paths below those of the API: no page has such an address. */
const NO_PAGE = /^\/(api|graphql|graphiql|dev|healthz|readyz|metrics|\.well-known)(\/|$)/i;

/** Serves the built web app; every address that is no file and no route of ours is a page of it. */
export async function serveWebApp(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await server.register(files, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    // The header below says it, and would be overridden.
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
    // A page in the place of a script of an older build would be kept as that script.
    return reply.code(404).header('cache-control', 'no-store').send();
  });
}

const isFile = (url: string): boolean => {
  const [path = ''] = url.split('?');
  return path.startsWith('/assets/') || /\.[^/.]+$/.test(path);
};
