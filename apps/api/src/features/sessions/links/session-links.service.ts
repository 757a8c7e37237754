import { Injectable } from '@nestjs/common';
import {
  readPracticeSecret,
  type PracticeKey,
} from '../../../platform/auth/tokens/practice-secret.js';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { lockVisibleClient } from '../../people/index.js';
import { BookingService } from '../booking/booking.service.js';
import { FreeTimesService } from '../booking/free-times.service.js';
import type { FreeTimesType } from '../booking/free-times.type.js';
import { clientMay } from '../booking/requests.js';
import type { SessionType } from '../session.type.js';
import { words as all } from '../sessions.words.js';
import type { FreeTimesOfLinkArgs, MoveByLinkArgs } from './session-links.inputs.js';
import { SESSION_OF_LINK, USE_SESSION_LINK } from './session-links.sql.js';
import type { ChangedByLinkType, SessionLinkState, SessionLinkType } from './session-links.type.js';

const words = all.links;
type Linked = NonNullable<(typeof SESSION_OF_LINK)['row']>;
const UNKNOWN: SessionLinkType = { state: 'UNKNOWN', startsAt: null, may: 'NOTHING' };

/**
 * What the holder of a link from an email does about one session, without signing in. The commands are those of the app, run as the
 * client whose link it is; reading never changes anything, because programs open links in emails too.
 */
@Injectable()
export class SessionLinksService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly contexts: CtxFactory,
    private readonly times: FreeTimesService,
    private readonly booking: BookingService,
  ) {}

  async open(ctx: Ctx, token: string): Promise<SessionLinkType> {
    await this.rateLimits.countOpenedLink(ctx);
    const found = await this.#find(readPracticeSecret(token));
    if (!found) return UNKNOWN;
    const state = stateOf(found, ctx.now);
    if (state !== 'OPEN') return { ...UNKNOWN, state };
    return { state, startsAt: found.startsAt, may: clientMay(found, ctx.now) };
  }

  /** When the session of the link can be instead. */
  async freeTimes(ctx: Ctx, { token, ...page }: FreeTimesOfLinkArgs): Promise<FreeTimesType> {
    await this.rateLimits.countOpenedLink(ctx);
    const key = readPracticeSecret(token);
    const found = await this.#find(key);
    if (!key || !found || stateOf(found, ctx.now) !== 'OPEN') throw notFound();
    const { sessionId } = found;
    const linked = this.contexts.forMember(ctx, { ...found, practiceId: key.practiceId });
    try {
      return await this.times.mine(linked, { sessionId, ...page });
    } finally {
      await linked.db.end('commit');
    }
  }

  cancel(ctx: Ctx, token: string): Promise<ChangedByLinkType> {
    return this.#change(ctx, token, async (linked, { sessionId }) => {
      const { status, startsAt } = await this.booking.cancel(linked, sessionId);
      return { outcome: status === 'CANCELLED' ? 'CANCELED' : 'ASKED', startsAt };
    });
  }

  move(ctx: Ctx, { token, startsAt }: MoveByLinkArgs): Promise<ChangedByLinkType> {
    return this.#change(ctx, token, async (linked, { sessionId, version }) => {
      const moved = await this.booking.move(linked, { sessionId, version, startsAt });
      return { outcome: isAt(moved, startsAt) ? 'MOVED' : 'ASKED', startsAt: moved.startsAt };
    });
  }

  /** In a transaction of its own, which marks the link as used. A refusal rolls back both. */
  async #change(
    ctx: Ctx,
    token: string,
    change: (linked: Ctx, found: Linked) => Promise<ChangedByLinkType>,
  ): Promise<ChangedByLinkType> {
    await this.rateLimits.count(ctx, 'LINK');
    const key = readPracticeSecret(token);
    const found = await this.#find(key);
    if (!key || !found) throw refused('UNKNOWN');
    const linked = this.contexts.forMember(ctx, { ...found, practiceId: key.practiceId });
    return linked.db.inTransaction(async () => {
      // Every change of a session locks its client first, so what is read now stays as it is.
      await lockVisibleClient(linked, found.clientId);
      const link = await linked.db.asServer(() => byKey(linked, key));
      const state = link ? stateOf(link, ctx.now) : 'UNKNOWN';
      if (!link || state !== 'OPEN') throw refused(state);
      const changed = await change(linked, link);
      const values = [key.practiceId, link.linkId, ctx.now];
      await linked.db.asServer(() => linked.db.query(USE_SESSION_LINK, values));
      return changed;
    });
  }

  /** In a context of the server: whoever is signed in in this browser may not read links. */
  async #find(key: PracticeKey | null): Promise<Linked | undefined> {
    if (!key) return undefined;
    const system = this.contexts.forSystem({ practiceId: key.practiceId });
    try {
      return await byKey(system, key);
    } finally {
      await system.db.end('commit');
    }
  }
}

async function byKey(ctx: Ctx, { practiceId, hash }: PracticeKey): Promise<Linked | undefined> {
  const [found] = await ctx.db.query(SESSION_OF_LINK, [practiceId, hash]);
  return found;
}

function stateOf(
  { usedAt, linkVersion, version, status, startsAt }: Linked,
  now: Date,
): `${SessionLinkState}` {
  if (usedAt) return 'USED';
  if (linkVersion !== version || status !== 'PLANNED') return 'CHANGED';
  return startsAt <= now ? 'OVER' : 'OPEN';
}

const isAt = (session: SessionType, startsAt: Date): boolean =>
  session.startsAt.getTime() === startsAt.getTime();

const refused = (state: `${SessionLinkState}`): Refusal =>
  new Refusal('EXPIRED', words.refused[state === 'OPEN' ? 'UNKNOWN' : state]);
