import { randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { errorCodes } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RawServerDefault } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../../config/config.js';
import { withoutText } from '../logging/logger.js';
import { factsOf } from './request-facts.js';
import type { Draining } from './draining.js';
import { words } from './http.words.js';

const BODY_LIMIT = 1_048_576;
const FILES = '/files/:id';
/** How long a request may take to arrive. A file may take longer, over a slow connection. */
export const REQUEST_TIMEOUTS = { fileMs: 120_000, otherMs: 20_000 };

const ENDING = {
  errors: [
    {
      message: words.restarting,
      extensions: { code: 'INTERNAL' },
    },
  ],
};

/** The HTTP server with its limits, before any route is added. */
export function httpAdapter(config: Config): FastifyAdapter<RawServerDefault> {
  return new FastifyAdapter<RawServerDefault>({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUTS.fileMs,
    trustProxy: config.trustProxy.length > 0 && config.trustProxy,
    genReqId: () => randomUUID(),
    http: { connectionsCheckingInterval: 2_000, headersTimeout: 10_000 },
    forceCloseConnections: 'idle',
  });
}

export async function prepareServer(
  server: FastifyInstance,
  config: Config,
  logger: Logger,
  draining: Draining,
): Promise<void> {
  await server.register(cookie);
  takeFiles(server);
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.routeOptions.url !== FILES) endIfSlow(server, request);
    securityHeaders(reply, config);
    // Private answers must not be cached.
    if (/^\/(graphql|dev)\b/.test(request.url)) void reply.header('cache-control', 'no-store');
    if (draining.stage === 'CLOSING') return reply.code(503).send(ENDING);
  });
  server.addHook('onSend', async (_request, reply) => {
    // An open keep-alive connection would delay the shutdown until it times out.
    if (draining.stage === 'CLOSING') void reply.header('connection', 'close');
  });
  server.addHook('onResponse', async (request, reply) => logRequest(logger, request, reply));
  server.addHook('onError', async (request, _reply, error) => {
    logger.warn({ requestId: request.id, err: withoutText(error) }, 'request failed');
  });
}

/** Only one route takes the bytes of a file, and reads them itself, up to its own limit. */
function takeFiles(server: FastifyInstance): void {
  server.addContentTypeParser('application/octet-stream', (request, body, done) => {
    if (request.routeOptions.url === FILES) return done(null, body);
    return done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE('application/octet-stream'));
  });
}

/** As the server ends a slow request itself, which knows only one time for all routes. */
function endIfSlow(server: FastifyInstance, { raw }: FastifyRequest): void {
  if (!raw.headers['content-length'] && !raw.headers['transfer-encoding']) return;
  const timer = setTimeout(() => {
    if (raw.complete || !(raw.socket instanceof Socket)) return;
    const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    server.server.emit('clientError', error, raw.socket);
  }, REQUEST_TIMEOUTS.otherMs);
  timer.unref();
  raw.once('close', () => clearTimeout(timer));
}

function securityHeaders(reply: FastifyReply, config: Config): void {
  void reply.headers({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    // Search engines keep nothing, above all no page with somebody's name.
    'x-robots-tag': 'noindex',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(config.mode === 'production' && {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'content-security-policy': `${CSP}; connect-src 'self' ${socketsOf(config.publicUrl)}`,
    }),
  });
}

// Mantine sets its variables in style elements and attributes.
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/** Some browsers do not count sockets as 'self'. */
const socketsOf = (publicUrl: string): string => new URL(publicUrl).origin.replace(/^http/, 'ws');

function logRequest(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  logger.info(
    {
      requestId: request.id,
      method: request.method,
      // The route, not the URL: nothing that a person typed.
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ...factsOf(request),
      ms: Math.round(reply.elapsedTime * 10) / 10,
    },
    'request',
  );
}
