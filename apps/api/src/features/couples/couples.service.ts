import {
  decideCouple,
  limitsOnJointWork,
  proposalBarriers,
  type CoupleIntent,
  type PartnerBarrier,
  type ProposalBarrier,
} from '@footing/plan-engine';
import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { idTaken } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { announce } from '../../platform/live/announcement.js';
import { linkOf, partnerIn } from '../client-links/index.js';
import { lifeFactsOf } from '../outreach/index.js';
import { attentionDue, lockVisibleClient, visibleClient, type Client } from '../people/index.js';
import { JointSessionsService } from '../sessions/index.js';
import { Couple } from './couple.entity.js';
import { CoupleContentService } from './couple-content.service.js';
import { CoupleFactsService } from './couple-facts.service.js';
import { CouplePartner } from './couple-partner.entity.js';
import type { CoupleOfClientType, CoupleType, ProposeCoupleInput } from './couple.type.js';
import { END_ALONE, IN_COUPLE, LATEST_COUPLE, SEEN_ALONE, SET_STATE } from './couples.sql.js';
import { words } from './couples.words.js';

/** What is recorded in the history of both. */
const EVENTS: Record<CoupleIntent, string> = {
  CONFIRM: 'COUPLE_JOINED',
  DECLINE: 'COUPLE_ENDED',
  PAUSE: 'COUPLE_PAUSED',
  RESUME: 'COUPLE_RESUMED',
  END: 'COUPLE_ENDED',
};

/** What a coach does about a couple. Only staff who can see both clients do anything. */
@Injectable()
export class CouplesService {
  constructor(
    private readonly facts: CoupleFactsService,
    private readonly sessions: JointSessionsService,
    private readonly content: CoupleContentService,
  ) {}

  /** Null if the client is not linked with another one and never was asked. */
  async ofClient(ctx: Ctx, clientId: string): Promise<CoupleOfClientType | null> {
    const client = await visibleClient(ctx, clientId);
    const [latest] = await ctx.db.query(LATEST_COUPLE, [client.practiceId, client.id]);
    const link = await linkOf(ctx, client.id);
    if (!latest && !link) return null;
    const couple = latest ? await this.facts.shown(ctx, latest.id) : null;
    const partner = link && (await partnerIn(ctx, link, client.id));
    const barriers: ProposalBarrier[] = !link
      ? ['NOT_LINKED']
      : partner
        ? await this.#proposalBarriers(ctx, client, await visibleClient(ctx, partner.id))
        : ['TWO_COACHES'];
    return { clientId: client.id, couple, proposalBarriers: barriers };
  }

  /** Asks each of the two. Neither learns that the other is asked, or is a client. */
  async propose(ctx: Ctx, input: ProposeCoupleInput): Promise<CoupleType> {
    const { id: clientId } = await visibleClient(ctx, input.clientId);
    const link = await linkOf(ctx, clientId);
    if (!link) throw new Refusal('NOT_NOW', words.barriers(['NOT_LINKED']));
    const one = await lockVisibleClient(ctx, link.firstId);
    const other = await lockVisibleClient(ctx, link.secondId);
    const id = input.id.toLowerCase();
    const known = await ctx.db.of(Couple).findOne({ id });
    if (known && known.partnerA !== one.id) throw idTaken();
    if (known) return this.facts.shown(ctx, id);
    const barriers = await this.#proposalBarriers(ctx, one, other);
    if (barriers.length > 0) throw new Refusal('NOT_NOW', words.barriers(barriers));
    // What is left of a couple whose other partner was erased is over.
    const alone = [one.practiceId, [one.id, other.id], ctx.now];
    await ctx.db.asServer(() => ctx.db.query(END_ALONE, alone));
    const state = { state: 'PROPOSED', stateAt: ctx.now, createdAt: ctx.now } as const;
    const by = { proposedBy: ctx.actor.memberId, changedBy: ctx.actor.memberId };
    // A couple refers to the rows of its partners.
    for (const client of [one, other]) {
      await ctx.db.of(CouplePartner).insert({
        id: uuidv7(ctx.now.getTime()),
        ...state,
        coupleId: id,
        ...{ clientId: client.id, coachId: client.coachId, supervised: client.supervised },
        personId: client.otherPersonId,
        hasLimits: (await this.#limitsOf(ctx, client)).length > 0,
      });
    }
    const isNew = await ctx.db.of(Couple).insertNew({
      id,
      ...{ ...state, ...by },
      ...{ partnerA: one.id, coachA: one.coachId, supervisedA: one.supervised },
      ...{ partnerB: other.id, coachB: other.coachId, supervisedB: other.supervised },
    });
    if (!isNew) throw idTaken();
    await this.#recordForBoth(ctx, [one.id, other.id], 'COUPLE_PROPOSED');
    return this.facts.shown(ctx, id);
  }

  async decide(ctx: Ctx, coupleId: string, intent: CoupleIntent): Promise<CoupleType> {
    const { couple, row } = await this.facts.lock(ctx, coupleId);
    const decided = decideCouple(couple, intent, ctx.now.getTime());
    if (!decided.ok) throw new Refusal('NOT_NOW', words.barriers(decided.error));
    if (decided.value !== row.state) {
      const { practiceId, memberId } = ctx.actor;
      await ctx.db.query(SET_STATE, [practiceId, row.id, decided.value, ctx.now, memberId]);
      const both = [row.partnerA, row.partnerB];
      if (intent === 'CONFIRM') await this.content.keep(ctx, row);
      if (intent === 'END') await this.sessions.cancelUpcoming(ctx, both);
      await this.#recordForBoth(ctx, both, EVENTS[intent]);
    }
    return this.facts.shown(ctx, row.id);
  }

  async #recordForBoth(ctx: Ctx, clientIds: string[], kind: string): Promise<void> {
    for (const id of clientIds) await attentionDue(ctx, id);
    // Their thread opens or closes.
    await announce(ctx, 'CONTENT', [...clientIds, ctx.actor.memberId]);
    await record(ctx, ...clientIds.map((clientId) => ({ clientId, kind })));
  }

  async #limitsOf(ctx: Ctx, { id, timeZone: zone }: Client): Promise<PartnerBarrier[]> {
    const facts = await lifeFactsOf(ctx, id);
    return limitsOnJointWork({ facts, zone }, ctx.now.getTime());
  }

  async #proposalBarriers(ctx: Ctx, one: Client, other: Client): Promise<ProposalBarrier[]> {
    const values = [one.practiceId, [one.id, other.id]];
    const seen = (await ctx.db.query(SEEN_ALONE, values)).map(({ clientId }) => clientId);
    const inCouple = await ctx.db.query(IN_COUPLE, values);
    return proposalBarriers({
      linked: true,
      oneCoach: one.coachId === other.coachId,
      byCoach: [one, other].some(({ coachId }) => coachId === ctx.actor.memberId),
      joined: [one.joinedAt !== null, other.joinedAt !== null],
      seenAlone: [seen.includes(one.id), seen.includes(other.id)],
      archived: [one.archivedAt !== null, other.archivedAt !== null],
      limits: [await this.#limitsOf(ctx, one), await this.#limitsOf(ctx, other)],
      inCouple: inCouple.length > 0,
    });
  }
}
