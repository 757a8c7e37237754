import { coupleLine, decidePartner, sharedUntil, type PartnerIntent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { announce } from '../../platform/live/announcement.js';
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
import type { EarlierCoupleType, OwnCoupleType } from './couple.type.js';
import { CoupleEditsService } from './couple-edits.service.js';
import { CouplePlanService } from './couple-plan.service.js';
import { OWN_COUPLES } from './couples.sql.js';
import { JointReflectionsService } from './joint-reflections.service.js';
import { wordOf } from './partner-word.js';
import { words } from './couples.words.js';

/** What a client's own row says. */
type Own = Omit<CouplePartner, 'practiceId' | 'createdAt' | 'coachId' | 'supervised' | 'hasLimits'>;

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
    private readonly edits: CoupleEditsService,
    private readonly reflections: JointReflectionsService,
  ) {}

  /** Null if the client was never asked. */
  async read(ctx: Ctx): Promise<OwnCoupleType | null> {
    const [own] = await this.#own(ctx);
    return own ? this.#shown(ctx, own) : null;
  }

  /** Joint work before the one with this id: what the caller had read of it stays readable. */
  async earlier(ctx: Ctx, id: string): Promise<EarlierCoupleType[]> {
    const found: EarlierCoupleType[] = [];
    for (const own of await this.#own(ctx)) {
      const { joinedAt } = own;
      if (own.id === id || joinedAt === null) continue;
      const alias = await this.persons.aliasOf(ctx, own.clientId, own.personId);
      found.push({ id: own.id, alias, joinedAt, ...(await this.#shared(ctx, own)) });
    }
    return found;
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
    // The thread closes for whoever leaves, and for the coach; the other one is told nothing.
    await announce(ctx, 'CONTENT', [clientId, own.coachId]);
    const kind = leftAt === before.leftAt ? 'COUPLE_ANSWERED' : 'COUPLE_LEFT';
    await record(ctx, { clientId, kind });
    return this.#shown(ctx, Object.assign(own, said));
  }

  /** A joint action that the client did, or not. The other one sees it. */
  async tick(ctx: Ctx, id: string, action: string, isDone: boolean): Promise<OwnCoupleType> {
    return this.#shown(ctx, await this.plan.tick(ctx, id, action, isDone));
  }

  /** The caller has read about this edit, and about those before it. */
  async closeEdits(ctx: Ctx, id: string, editId: string): Promise<OwnCoupleType> {
    return this.#shown(ctx, await this.edits.close(ctx, id, editId));
  }

  #own(ctx: Ctx): Promise<Own[]> {
    return ctx.db.query(OWN_COUPLES, [ctx.actor.practiceId, ctx.actor.clientId]);
  }

  async #shown(ctx: Ctx, own: Own): Promise<OwnCoupleType> {
    const { coachId } = await visibleClient(ctx, own.clientId);
    const coach = await ctx.load(memberRef, coachId);
    const line = coupleLine(own.state, wordOf(own));
    const wasJoined = own.joinedAt !== null;
    return {
      ...{ id: own.id, line, coachName: coach.name, wasJoined },
      alias: await this.persons.aliasOf(ctx, own.clientId, own.personId),
      sessions: wasJoined ? await this.sessions.upcoming(ctx, own.clientId) : [],
      planEdits: line === 'TOGETHER' ? await this.edits.notices(ctx, own) : [],
      ...(wasJoined ? await this.#shared(ctx, own) : { notes: [], plan: null, reflections: [] }),
    };
  }

  /** What both share, until it no longer reaches this one, and what they wrote for themselves. */
  async #shared(ctx: Ctx, own: Own) {
    const until = sharedUntil(own.state, own.stateAt.getTime(), wordOf(own));
    return {
      notes: await this.notes.of(ctx, own.coupleId),
      plan: await this.plan.ofPartner(ctx, own.coupleId, dateOf(until)),
      reflections: await this.reflections.own(ctx, own),
    };
  }
}

const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));
