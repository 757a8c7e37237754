import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { openText } from '../../platform/sealing/sealed-texts.js';
import { AvailabilityService, placeOf, SessionTypesService } from '../availability/index.js';
import { Outbox } from '../emails/index.js';
import { InvitationsService } from '../people/index.js';
import { Member } from '../practices/index.js';
import { SessionScheduleService } from '../sessions/index.js';
import { Lead } from './lead.entity.js';
import { LEADS_TOLD_OF } from './leads.sql.js';
import type { LeadType } from './leads.type.js';

/** All that is left of a lead then is when it was, and who became a client. */
const NOTHING_KEPT = { name: null, email: null, hash: null, visitor: null, request: null };

/** Their coach accepts or declines leads. */
@Injectable()
export class LeadsService {
  constructor(
    private readonly availability: AvailabilityService,
    private readonly invitations: InvitationsService,
    private readonly schedule: SessionScheduleService,
    private readonly types: SessionTypesService,
    private readonly outbox: Outbox,
  ) {}

  waiting(ctx: Ctx): Promise<LeadType[]> {
    const { practiceId, memberId } = ctx.actor;
    return ctx.db.query(LEADS_TOLD_OF, [practiceId, memberId, 'WAITING']);
  }

  /** Their names and addresses are erased. */
  withdrawn(ctx: Ctx): Promise<LeadType[]> {
    const { practiceId, memberId } = ctx.actor;
    return ctx.db.query(LEADS_TOLD_OF, [practiceId, memberId, 'WITHDRAWN']);
  }

  /** Invites them as a client and schedules the session, unless its time has passed or the coach does not want it. Idempotent. */
  async accept(ctx: Ctx, id: string, withSession: boolean): Promise<LeadType> {
    const lead = await this.#locked(ctx, id);
    if (lead.status === 'ACCEPTED') return this.#typed(ctx, lead);
    if (lead.status !== 'WAITING') throw notFound();
    const isPlanned = withSession && lead.startsAt > ctx.now;
    const { clientId } = await this.invitations.inviteClient(ctx, {
      id,
      name: await openText(ctx, lead.name!),
      email: await openText(ctx, lead.email!),
      timeZone: lead.timeZone,
      askedForTime: true,
    });
    if (isPlanned) await this.#plan(ctx, lead, clientId!);
    const accepted = { status: 'ACCEPTED', ...NOTHING_KEPT, clientId } as const;
    await ctx.db.of(Lead).update({ id }, { ...accepted, heldUntil: ctx.now });
    return this.#typed(ctx, { ...lead, ...accepted });
  }

  /** Tells them in neutral words, and gives the time back. Idempotent. */
  async decline(ctx: Ctx, id: string): Promise<LeadType> {
    const lead = await this.#locked(ctx, id);
    if (lead.status === 'DECLINED') return this.#typed(ctx, lead);
    if (lead.status !== 'WAITING') throw notFound();
    return this.#typed(ctx, { ...lead, ...(await this.#declined(ctx, lead)) });
  }

  /** For a coach who is gone. */
  async declineAllOf(ctx: Ctx, coachId: string): Promise<void> {
    const all = await ctx.db.of(Lead).find({ coachId, status: 'WAITING' });
    for (const lead of all) await this.#declined(ctx, lead);
  }

  async #declined(ctx: Ctx, { id, coachId, email, lapsedAt }: Lead) {
    const declined = { status: 'DECLINED', heldUntil: ctx.now, hash: null } as const;
    await ctx.db.of(Lead).update({ id }, declined);
    // They were told already that there was no answer.
    if (lapsedAt) return declined;
    const { name: from } = await ctx.db.of(Member).get({ id: coachId });
    const to = await openText(ctx, email!);
    await this.outbox.mail(ctx, { kind: 'TIME_DECLINED', to, from });
    return declined;
  }

  /** NOT_FOUND for one of another coach, and for one whose address is not confirmed. */
  async #locked(ctx: Ctx, id: string): Promise<Lead> {
    const lead = await ctx.db.of(Lead).lock({ id, coachId: ctx.actor.memberId });
    if (lead.status === 'UNCONFIRMED') throw notFound();
    return lead;
  }

  /** A type that was removed since still says where the session is. */
  async #plan(ctx: Ctx, { typeId, startsAt, minutes }: Lead, clientId: string): Promise<void> {
    const { placeKind, place, removedAt } = await this.types.known(ctx, typeId);
    const { link } = await this.availability.own(ctx);
    const where = placeOf(
      { placeKind, place: await openText(ctx, place) },
      await openText(ctx, link),
    );
    const ofType = removedAt ? null : typeId;
    await this.schedule.plan(ctx, { clientId, typeId: ofType, startsAt, minutes, ...where });
  }

  async #typed(ctx: Ctx, lead: Lead): Promise<LeadType> {
    const { name: typeName } = await this.types.known(ctx, lead.typeId);
    return { ...lead, status: lead.status as LeadType['status'], typeName };
  }
}
