import {
  decideCouple,
  jointWorkBarriers,
  partnerBarriers,
  type Couple as CoupleToDecide,
  type CoupleBarrier,
  type CouplePartner as PartnerToDecide,
} from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { lifeFactsOf } from '../outreach/index.js';
import { lockVisibleClient } from '../people/index.js';
import { Member } from '../practices/index.js';
import { Couple } from './couple.entity.js';
import type { CoupleType } from './couple.type.js';
import { PARTNERS } from './couples.sql.js';
import { words } from './couples.words.js';

type PartnerRow = Awaited<ReturnType<typeof partnersOf>>[number];

/** Gathers what the engine decides about a couple from, for staff who can see both partners. */
@Injectable()
export class CoupleFactsService {
  /** The couple with both clients locked, the lesser id first. Throws NOT_FOUND unless the caller can see both. */
  async lock(ctx: Ctx, coupleId: string): Promise<{ couple: CoupleToDecide; row: Couple }> {
    const { partnerA, partnerB } = await ctx.db.of(Couple).get({ id: coupleId });
    for (const id of [partnerA, partnerB]) await lockVisibleClient(ctx, id);
    const row = await ctx.db.of(Couple).get({ id: coupleId });
    const partners = await partnersOf(ctx, row.id);
    return { row, couple: await toDecide(ctx, row, partners) };
  }

  /** The couple as far as the caller can see its partners. */
  async shown(ctx: Ctx, coupleId: string): Promise<CoupleType> {
    const row = await ctx.db.of(Couple).get({ id: coupleId });
    const partners = await partnersOf(ctx, row.id);
    if (partners.length === 0) throw notFound();
    const { id, state, stateAt: since, createdAt: proposedAt, joinedAt } = row;
    const shown = { id, state, since, proposedAt, joinedAt };
    const now = ctx.now.getTime();
    if (partners.length < 2) {
      const closed: CoupleBarrier[] = ['TWO_COACHES'];
      const waitsFor = state === 'JOINED' ? closed : [];
      const own = partners.map((partner) => ({ ...partner, barriers: [] }));
      return {
        ...shown,
        partners: own,
        waitsFor,
        joinBarriers: closed,
        endBarriers: closed,
      };
    }
    const couple = await toDecide(ctx, row, partners);
    const isOpen = state === 'PROPOSED';
    return {
      ...shown,
      partners: partners.map((partner, index) => ({
        ...partner,
        barriers: partnerBarriers(couple.partners[index]!, now),
      })),
      waitsFor: state === 'JOINED' ? jointWorkBarriers(couple, now) : [],
      joinBarriers: barriersOf(decideCouple(couple, isOpen ? 'CONFIRM' : 'RESUME', now)),
      endBarriers: barriersOf(decideCouple(couple, isOpen ? 'DECLINE' : 'END', now)),
    };
  }

  /** Refuses anything new that both would see while joint work is paused or waits for the coach. */
  requireJointWork(ctx: Ctx, couple: CoupleToDecide): void {
    const barriers = jointWorkBarriers(couple, ctx.now.getTime());
    if (barriers.length > 0) throw new Refusal('NOT_NOW', words.barriers(barriers));
  }
}

const barriersOf = (decided: ReturnType<typeof decideCouple>): CoupleBarrier[] =>
  decided.ok ? [] : decided.error;

const partnersOf = (ctx: Ctx, coupleId: string) =>
  ctx.db.query(PARTNERS(ctx), [ctx.db.scope.practiceId, coupleId]);

async function toDecide(
  ctx: Ctx,
  { state }: Couple,
  partners: PartnerRow[],
): Promise<CoupleToDecide> {
  const [one, other] = partners;
  if (!one || !other) throw notFound();
  const { timeZone } = await ctx.db.of(Member).get({ id: ctx.actor.memberId });
  return {
    state,
    zone: timeZone,
    oneCoach: one.coachId === other.coachId,
    partners: [await partnerToDecide(ctx, one), await partnerToDecide(ctx, other)],
  };
}

async function partnerToDecide(ctx: Ctx, row: PartnerRow): Promise<PartnerToDecide> {
  const { clientId, answer, answeredAt, leftAt, timeZone: zone } = row;
  const word = {
    answer,
    answeredAt: answeredAt?.getTime() ?? null,
    leftAt: leftAt?.getTime() ?? null,
  };
  return { word, zone, facts: await lifeFactsOf(ctx, clientId) };
}
