import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenVerifier } from '../auth/tokens/token-verifier.js';
import { Clock } from '../clock/clock.js';
import { Connections } from '../database/connections.js';
import { SealingService } from '../sealing/sealing.service.js';
import type { Scope } from './actor.js';
import { Ctx } from './ctx.js';

/** Creates the Ctx of a request, and those of workers. */
@Injectable()
export class CtxFactory {
  constructor(
    private readonly connections: Connections,
    private readonly clock: Clock,
    private readonly tokens: TokenVerifier,
    private readonly sealing: SealingService,
  ) {}

  async forRequest(request: FastifyRequest, reply: FastifyReply): Promise<Ctx> {
    const claims = await this.tokens.verify(request, reply);
    return new Ctx({
      connections: this.connections,
      sealing: this.sealing,
      now: this.clock.now(),
      account: claims && { accountId: claims.accountId, signInId: claims.signInId },
      member: claims?.member ?? null,
      requestId: request.id,
      ip: request.ip,
      request,
      reply,
    });
  }

  /** For the server itself, outside of any practice unless `scope` names one. */
  forSystem(scope: Partial<Scope> = {}): Ctx {
    const ctx = new Ctx({
      connections: this.connections,
      sealing: this.sealing,
      now: this.clock.now(),
      account: null,
      member: null,
      requestId: 'system',
      ip: '',
      request: null,
      reply: null,
    });
    ctx.db.startAs({
      practiceId: null,
      accountId: null,
      memberId: null,
      clientId: null,
      role: 'SYSTEM',
      ...scope,
    });
    return ctx;
  }
}
