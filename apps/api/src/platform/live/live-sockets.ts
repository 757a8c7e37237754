import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.module.js';
import { SignInsRevoked } from '../auth/sign-ins/sign-ins-revoked.js';
import { TokenVerifier } from '../auth/tokens/token-verifier.js';
import { CtxFactory } from '../context/ctx.factory.js';
import { Draining } from '../http/draining.js';
import { networksOf } from '../http/networks.js';
import type { Announcement } from './announcement.js';
import { CLOSED, LiveSocket } from './live-socket.js';
import { LiveChanges } from './live-changes.js';
import { LiveOperations } from './live-operations.js';

const PATH = '/graphql';
const MAX_MESSAGE_BYTES = 16_384;
const INIT_MS = 3_000;
const BEAT_MS = 15_000;
const MOST_PER_ACCOUNT = 12;
/** Sockets that have not said yet who they are. */
const MOST_UNKNOWN = 200;
/** Of these, from one network, so that nobody alone keeps everybody out. */
const MOST_UNKNOWN_OF_NETWORK = 40;
const MOST_SUBSCRIPTIONS = 10;
const CLOSING_MS = 500;

/**
 * The sockets of `WS /graphql`: who may open one, how many there are, and when they close. What runs over them is in
 * `LiveOperations`.
 */
@Injectable()
export class LiveSockets implements BeforeApplicationShutdown {
  readonly #log = new Logger(LiveSockets.name);
  readonly #networkOf: (request: IncomingMessage) => string;
  readonly #sockets = new Set<LiveSocket>();
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    clientTracking: false,
    // LiveSocket answers pings, within its limits.
    autoPong: false,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });
  #beat: NodeJS.Timeout | null = null;
  #isCheckDue = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly changes: LiveChanges,
    private readonly contexts: CtxFactory,
    private readonly draining: Draining,
    private readonly operations: LiveOperations,
    private readonly tokens: TokenVerifier,
    revoked: SignInsRevoked,
  ) {
    this.#networkOf = networksOf(config);
    this.changes.watch(
      (announced) => this.#accessChanged(announced),
      () => this.#closeAll(CLOSED.notLive),
    );
    revoked.onRevoked(() => this.#checkSoon());
  }

  serve(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // Without a listener, a reset connection would end the process.
      socket.on('error', () => socket.destroy());
      const network = this.#networkOf(request);
      const refusal = this.#refusal(request, network);
      if (refusal) return refuse(socket, refusal);
      this.#server.handleUpgrade(request, socket, head, (opened) => this.#opened(opened, network));
    });
    this.#beat = setInterval(() => {
      for (const socket of this.#sockets) socket.beat();
      this.#checkSoon();
    }, BEAT_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.#beat) clearInterval(this.#beat);
    this.#closeAll(CLOSED.restarting);
    const began = performance.now();
    while (this.#sockets.size > 0 && performance.now() - began < CLOSING_MS) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    for (const socket of this.#sockets) socket.cut();
  }

  /** The status of the answer, if this must not become a socket. */
  #refusal({ url = '', headers }: IncomingMessage, network: string): number | null {
    if (url.split('?')[0] !== PATH) return 404;
    if (!this.#isOwnPage(headers)) return 403;
    const isServing = this.draining.stage === 'SERVING' && this.changes.isAvailable;
    return isServing && !this.#isFull(network) ? null : 503;
  }

  #isFull(network: string): boolean {
    const unknown = [...this.#sockets].filter((socket) => !socket.claims);
    return (
      this.#sockets.size >= this.config.liveSockets ||
      unknown.length >= MOST_UNKNOWN ||
      unknown.filter((socket) => socket.network === network).length >= MOST_UNKNOWN_OF_NETWORK
    );
  }

  /** Browsers always say which page opens a socket. Other programs have no person's sign-in that a page could abuse. */
  #isOwnPage({ origin, host }: IncomingMessage['headers']): boolean {
    if (origin === undefined) return true;
    if (!URL.canParse(origin)) return false;
    return new URL(origin).host === host || origin === new URL(this.config.publicUrl).origin;
  }

  #opened(opened: WebSocket, network: string): void {
    const id = randomUUID();
    const socket = new LiveSocket(opened, network);
    this.#sockets.add(socket);
    const fresh = async () => {
      const claims = socket.isOpen ? await this.#verified(socket, id) : null;
      return claims && socket.isOpen ? this.contexts.forSocket(claims, id) : null;
    };
    const protocol = makeServer({
      connectionInitWaitTimeout: INIT_MS,
      onConnect: async ({ connectionParams }) => {
        const given = await this.#claimsIn(connectionParams, id);
        if (!given) return socket.close(CLOSED.notSignedIn);
        const { claims, accessToken } = given;
        if (this.#countOf(claims.accountId) >= MOST_PER_ACCOUNT)
          return socket.close(CLOSED.tooManySockets);
        socket.belongsTo(claims, accessToken);
        return true;
      },
      onPing: async (_, payload) => {
        const renewed = payload && (await this.#claimsIn(payload, id));
        if (payload && !(renewed && socket.renew(renewed.claims, renewed.accessToken))) {
          socket.close(CLOSED.notSignedIn);
        }
      },
      onSubscribe: (_, _id, payload) => this.operations.prepare(payload),
      subscribe: (args) => {
        // Messages that arrive together are all prepared before the first of them starts, so they are counted here.
        if (socket.subscriptions.count >= MOST_SUBSCRIPTIONS) socket.close(CLOSED.tooManyMessages);
        return socket.subscriptions.start((ended) => this.operations.start(args, fresh, ended));
      },
    });
    socket.run(protocol);
    opened.once('close', (code) => {
      this.#sockets.delete(socket);
      this.#log.debug({ event: 'SOCKET_CLOSED', requestId: id, code });
    });
  }

  async #claimsIn(params: Record<string, unknown> | undefined, id: string) {
    const accessToken = params?.['accessToken'];
    if (typeof accessToken !== 'string') return null;
    const claims = await this.tokens.verifyToken(id, accessToken);
    return claims?.member ? { claims, accessToken } : null;
  }

  #countOf(accountId: string): number {
    return [...this.#sockets].filter(({ claims }) => claims?.accountId === accountId).length;
  }

  /** Closes the socket if its token is no longer valid. */
  async #verified(socket: LiveSocket, id: string) {
    const { accessToken } = socket;
    const claims = accessToken === null ? null : await this.tokens.verifyToken(id, accessToken);
    if (!claims) socket.close(CLOSED.notSignedIn);
    return claims;
  }

  /** Once for any number of revocations that arrive together. */
  #checkSoon(): void {
    if (this.#isCheckDue) return;
    this.#isCheckDue = true;
    setTimeout(() => void this.#checkAll(), 5).unref();
  }

  async #checkAll(): Promise<void> {
    this.#isCheckDue = false;
    for (const socket of this.#sockets) if (socket.claims) await this.#verified(socket, 'socket');
  }

  #accessChanged({ practiceId, about }: Announcement): void {
    for (const socket of this.#sockets) {
      const member = socket.claims?.member;
      if (member?.practiceId !== practiceId) continue;
      const isAbout = [member.memberId, member.clientId].some((id) => id && about.includes(id));
      if (isAbout) socket.close(CLOSED.accessChanged);
    }
  }

  #closeAll(why: number): void {
    for (const socket of this.#sockets) socket.close(why);
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n\r\n`);
}
