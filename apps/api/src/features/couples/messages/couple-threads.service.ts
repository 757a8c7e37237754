import { coupleLine, limitsOnJointWork, sharedUntil } from '@footing/plan-engine';
import { assertNever } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { requireOpen as requireMessagesOpen } from '../../messages/index.js';
import { lifeFactsOf } from '../../outreach/index.js';
import { lockVisibleClient, visibleClient, type Client } from '../../people/index.js';
import { CoupleFactsService } from '../couple-facts.service.js';
import { Couple } from '../couple.entity.js';
import { CouplePartner } from '../couple-partner.entity.js';
import { OWN_COUPLES } from '../couples.sql.js';
import { wordOf } from '../partner-word.js';
import type { CoupleWriting } from './couple-message.type.js';
import { COUPLE_WRITING } from './couple-messages.sql.js';
import { words } from './couple-messages.words.js';

/** A thread as it reaches the caller. */
export interface CoupleThread {
  coupleId: string;
  /** The coach of the caller, or the caller. */
  coachId: string;
  /** Until when messages reach the caller; null: they still do. */
  until: Date | null;
  readTo: Date | null;
}

/** What sending needs. */
export interface OpenThread extends CoupleThread {
  partners: readonly [string, string];
  /** Null where a partner writes: the key of the couple is there by then. */
  couple: Couple | null;
  sent: number;
  firstSentAt: Date | null;
}

/**
 * Who can write in the thread of a couple. For a partner it depends on what the coach did, what they said themselves, and their own
 * facts: nothing of it on the other one's answers, hold, boundary or leaving.
 */
@Injectable()
export class CoupleThreadsService {
  constructor(private readonly facts: CoupleFactsService) {}

  /** NOT_FOUND for everybody but the two partners, by their own id, and the coach of both. */
  async find(ctx: Ctx, id: string): Promise<CoupleThread> {
    return ctx.actor.role === 'CLIENT' ? this.#ofPartner(ctx, id) : this.#ofCoach(ctx, id);
  }

  async writing(ctx: Ctx, id: string): Promise<`${CoupleWriting}`> {
    if (ctx.actor.role !== 'CLIENT') {
      const { state, waitsFor } = await this.facts.shown(ctx, id.toLowerCase());
      if (state !== 'JOINED' || waitsFor.length > 0) return 'CLOSED';
      return (await this.#facts(ctx, await this.#ofCoach(ctx, id))).on ? 'OPEN' : 'OFF';
    }
    const client = await visibleClient(ctx, ctx.actor.clientId!);
    return (await this.#writingOfPartner(ctx, id, client)).writing;
  }

  /** The thread, locked against what closes it, for somebody who can write in it now. */
  async open(ctx: Ctx, id: string): Promise<OpenThread> {
    if (ctx.actor.role === 'CLIENT') {
      const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
      const { writing, thread, partnerA, partnerB, sent, firstSentAt } =
        await this.#writingOfPartner(ctx, id, client);
      requireOpen(writing);
      return { ...thread, couple: null, partners: [partnerA!, partnerB!], sent, firstSentAt };
    }
    const thread = await this.#ofCoach(ctx, id);
    const { couple, row } = await this.facts.lock(ctx, thread.coupleId);
    if (row.coachId !== ctx.actor.memberId) throw notFound();
    this.facts.requireJointWork(ctx, couple);
    const { on, sent, firstSentAt } = await this.#facts(ctx, thread);
    requireOpen(on ? 'OPEN' : 'OFF');
    return { ...thread, couple: row, partners: [row.partnerA, row.partnerB], sent, firstSentAt };
  }

  /** Locks those whose state decides who can write: for a partner themselves, for the coach both. */
  async lock(ctx: Ctx, coupleId: string): Promise<void> {
    const { clientId } = ctx.actor;
    if (clientId) await lockVisibleClient(ctx, clientId);
    else await this.facts.lock(ctx, coupleId);
  }

  /** What the caller calls the thread of this couple. */
  async asAsked(ctx: Ctx, coupleId: string): Promise<string> {
    const { clientId } = ctx.actor;
    if (!clientId) return coupleId;
    return (await ctx.db.of(CouplePartner).get({ coupleId, clientId })).id;
  }

  async #ofCoach(ctx: Ctx, id: string): Promise<CoupleThread> {
    const row = await ctx.db.of(Couple).get({ id: id.toLowerCase() });
    const { coachId } = row;
    // An owner whom both let in reads the couple, and no messages.
    if (coachId !== ctx.actor.memberId) throw notFound();
    return { coupleId: row.id, coachId, until: null, readTo: row.messagesReadTo };
  }

  async #ofPartner(ctx: Ctx, id: string): Promise<CoupleThread> {
    const { coachId } = await visibleClient(ctx, ctx.actor.clientId!);
    return threadOf(await this.#own(ctx, id), coachId);
  }

  async #own(ctx: Ctx, id: string) {
    const all = await ctx.db.query(OWN_COUPLES, [ctx.actor.practiceId, ctx.actor.clientId]);
    const own = all.find((each) => each.id === id.toLowerCase());
    // Before the coach has joined them there is nothing that both share.
    return own?.joinedAt ? own : Promise.reject(notFound());
  }

  async #writingOfPartner(ctx: Ctx, id: string, { id: clientId, coachId, timeZone: zone }: Client) {
    const own = await this.#own(ctx, id);
    const thread = threadOf(own, coachId);
    const facts = await lifeFactsOf(ctx, clientId, own.personId);
    const limits = limitsOnJointWork({ facts, zone }, ctx.now.getTime());
    const isTogether = coupleLine(own.state, wordOf(own)) === 'TOGETHER';
    const { on, ...known } = await this.#facts(ctx, thread);
    const isBegun = known.partnerA !== null;
    const writing: `${CoupleWriting}` =
      !isTogether || limits.length > 0 ? 'CLOSED' : !on ? 'OFF' : isBegun ? 'OPEN' : 'NOT_BEGUN';
    return { thread, writing, ...known };
  }

  async #facts(ctx: Ctx, { coupleId, coachId }: CoupleThread) {
    const { practiceId, clientId } = ctx.actor;
    const values = [practiceId, coupleId, ctx.now, clientId, coachId];
    const [row] = await ctx.db.query(COUPLE_WRITING, values);
    return row ?? Promise.reject(notFound());
  }
}

type Own = Parameters<typeof wordOf>[0] & {
  coupleId: string;
  state: Couple['state'];
  stateAt: Date;
  messagesReadTo: Date | null;
};

function threadOf(own: Own, coachId: string): CoupleThread {
  const until = sharedUntil(own.state, own.stateAt.getTime(), wordOf(own));
  return {
    ...{ coupleId: own.coupleId, coachId, readTo: own.messagesReadTo },
    until: until === null ? null : new Date(until),
  };
}

function requireOpen(writing: `${CoupleWriting}`): void {
  switch (writing) {
    case 'OPEN':
    case 'OFF':
      return requireMessagesOpen(writing);
    case 'CLOSED':
      throw new Refusal('NOT_NOW', words.closed);
    case 'NOT_BEGUN':
      throw new Refusal('NOT_NOW', words.notBegun);
    default:
      assertNever(writing);
  }
}
