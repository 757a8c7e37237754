import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenVerifier, type Claims } from '../auth/tokens/token-verifier.js';
import { Clock } from '../clock/clock.js';
import { Connections } from '../database/connections.js';
import { SealingService } from '../sealing/sealing.service.js';
import type { MemberActor, Scope } from './actor.js';
import { Ctx } from './ctx.js';

/** A member, as whom something is done without a token of theirs. */
export interface KnownMember extends MemberActor {
  accountId: string;
}

/** Where a Ctx comes from. It starts now unless another moment is given. */
type Origin = Pick<Ctx, 'requestId' | 'ip' | 'request' | 'reply'> & { now?: Date };

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
    return this.#of(claims, { requestId: request.id, ip: request.ip, request, reply });
  }

  /** For one delivery over a socket to the holder of a token that was just verified. */
  forSocket(claims: Claims, requestId: string): Ctx {
    return this.#of(claims, { requestId, ip: '', request: null, reply: null });
  }

  /**
   * For what is done as this member without signing in: what a secret link lets its holder do, or what they planned for later. Whoever
   * sent the request does not count.
   */
  forMember({ now, requestId, ip }: Ctx, { accountId, ...member }: KnownMember): Ctx {
    const holder = { accountId, signInId: '', member };
    return this.#of(holder, { now, requestId, ip, request: null, reply: null });
  }

  /** For a signed address, which a browser uses without the access token; null if its sign-in or its membership has ended. */
  async forHolder({ now, requestId, ip }: Ctx, claims: Claims): Promise<Ctx | null> {
    if (!(await this.tokens.stillHolds(claims))) return null;
    return this.#of(claims, { now, requestId, ip, request: null, reply: null });
  }

  /** For the server itself, outside of any practice unless `scope` names one. */
  forSystem(scope: Partial<Scope> = {}): Ctx {
    const ctx = this.#of(null, { requestId: 'system', ip: '', request: null, reply: null });
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

  #of(claims: Pick<Claims, 'accountId' | 'signInId' | 'member'> | null, from: Origin): Ctx {
    return new Ctx({
      connections: this.connections,
      sealing: this.sealing,
      now: this.clock.now(),
      account: claims && { accountId: claims.accountId, signInId: claims.signInId },
      member: claims?.member ?? null,
      ...from,
    });
  }
}
