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
import { LATEST_COUPLE, PARTNERS } from './couples.sql.js';
import { wordOf } from './partner-word.js';
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

  /** For staff who may read it. */
  async shown(ctx: Ctx, coupleId: string): Promise<CoupleType> {
    const row = await ctx.db.of(Couple).get({ id: coupleId });
    const partners = await partnersOf(ctx, row.id);
    const couple = await toDecide(ctx, row, partners);
    const { id, state, stateAt: since, createdAt: proposedAt, joinedAt, planVersion } = row;
    const now = ctx.now.getTime();
    const isOpen = state === 'PROPOSED';
    return {
      ...{ id, state, since, proposedAt, joinedAt, planVersion },
      partners: partners.map((partner, index) => ({
        ...partner,
        barriers: partnerBarriers(couple.partners[index]!, now),
      })),
      waitsFor: state === 'JOINED' ? jointWorkBarriers(couple, now) : [],
      joinBarriers: barriersOf(decideCouple(couple, isOpen ? 'CONFIRM' : 'RESUME', now)),
      endBarriers: barriersOf(decideCouple(couple, isOpen ? 'DECLINE' : 'END', now)),
    };
  }

  /** The latest couple of a client, looked up by the server: whoever changes the client need not be able to read it. */
  latestOf(ctx: Ctx, clientId: string): Promise<Couple | null> {
    return ctx.db.asServer(async () => {
      const [latest] = await ctx.db.query(LATEST_COUPLE, [ctx.db.scope.practiceId, clientId]);
      return latest ? ctx.db.of(Couple).get({ id: latest.id }) : null;
    });
  }

  /** What is decided about it, also by the server. Both clients must be locked. */
  async ofPartners(ctx: Ctx, row: Couple): Promise<CoupleToDecide> {
    const partners = await ctx.db.asServer(() => partnersOf(ctx, row.id));
    return toDecide(ctx, row, partners);
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
  const { clientId, personId, timeZone: zone } = row;
  return { word: wordOf(row), zone, facts: await lifeFactsOf(ctx, clientId, personId) };
}
