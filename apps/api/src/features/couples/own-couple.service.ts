import { coupleLine, decidePartner, type PartnerIntent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import {
  attentionDue,
  lockVisibleClient,
  memberRef,
  OtherPersonsService,
  visibleClient,
} from '../people/index.js';
import { JointSessionsService } from '../sessions/index.js';
import { CoupleNotesService } from './couple-notes.service.js';
import { CouplePartner } from './couple-partner.entity.js';
import type { OwnCoupleType } from './couple.type.js';
import { CouplePlanService } from './couple-plan.service.js';
import { JointReflectionsService } from './joint-reflections.service.js';
import { wordOf } from './partner-word.js';
import { words } from './couples.words.js';

/**
 * What a client reads and says about working as a couple. It reads and writes rows of the client alone, and shared notes, so
 * nothing in an answer can depend on what the other one said.
 */
@Injectable()
export class OwnCoupleService {
  constructor(
    private readonly notes: CoupleNotesService,
    private readonly persons: OtherPersonsService,
    private readonly sessions: JointSessionsService,
    private readonly plan: CouplePlanService,
    private readonly reflections: JointReflectionsService,
  ) {}

  /** Null if the client was never asked. */
  async read(ctx: Ctx): Promise<OwnCoupleType | null> {
    const [own] = await ctx.db
      .of(CouplePartner)
      .find({ clientId: ctx.actor.clientId! }, { order: { createdAt: 'DESC' }, take: 1 });
    return own ? this.#shown(ctx, own) : null;
  }

  async say(ctx: Ctx, id: string, intent: PartnerIntent): Promise<OwnCoupleType> {
    const clientId = ctx.actor.clientId!;
    await lockVisibleClient(ctx, clientId);
    const own = await ctx.db.of(CouplePartner).get({ id: id.toLowerCase(), clientId });
    const before = wordOf(own);
    const decided = decidePartner(own.state, before, intent, ctx.now.getTime());
    if (!decided.ok) throw new Refusal('NOT_NOW', words.refusedToPartner(decided.error));
    if (decided.value === before) return this.#shown(ctx, own);
    const { answer, answeredAt, leftAt } = decided.value;
    const said = { answer, answeredAt: dateOf(answeredAt), leftAt: dateOf(leftAt) };
    await ctx.db.of(CouplePartner).update({ id: own.id, clientId }, said);
    await attentionDue(ctx, clientId);
    const kind = leftAt === before.leftAt ? 'COUPLE_ANSWERED' : 'COUPLE_LEFT';
    await record(ctx, { clientId, kind });
    return this.#shown(ctx, Object.assign(own, said));
  }

  /** A joint action that the client did, or not. The other one sees it. */
  async tick(ctx: Ctx, id: string, action: string, isDone: boolean): Promise<OwnCoupleType> {
    return this.#shown(ctx, await this.plan.tick(ctx, id, action, isDone));
  }

  async #shown(ctx: Ctx, own: CouplePartner): Promise<OwnCoupleType> {
    const { coachId } = await visibleClient(ctx, own.clientId);
    const coach = await ctx.load(memberRef, coachId);
    const line = coupleLine(own.state, wordOf(own));
    return {
      id: own.id,
      line,
      alias: await this.persons.aliasOf(ctx, own.clientId, own.personId),
      coachName: coach.name,
      wasJoined: own.joinedAt !== null,
      notes: own.joinedAt === null ? [] : await this.notes.of(ctx, own.coupleId),
      plan: line === 'TOGETHER' ? await this.plan.of(ctx, own.coupleId) : null,
      sessions: own.joinedAt === null ? [] : await this.sessions.upcoming(ctx, own.clientId),
      reflections: own.joinedAt === null ? [] : await this.reflections.own(ctx, own),
    };
  }
}

const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));
