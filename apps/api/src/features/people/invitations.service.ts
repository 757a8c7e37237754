import { callNameOf, searchKey, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { Attempts } from '../../platform/auth/attempts.js';
import type { Role } from '../../platform/context/actor.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Client } from './client.entity.js';
import { Invitation } from './invitation.entity.js';
import { InvitationLinks } from './invitation-links.js';
import { invitationsVisibleTo } from './invitations.policy.js';
import { newPersonId, OtherPersons } from './other-person/other-persons.service.js';
import type { InviteClientInput, InviteCoachInput } from './people.inputs.js';

interface Invited {
  id?: string | null;
  email: string;
  name: string;
  role: Role;
  clientId: string | null;
}

@Injectable()
export class InvitationsService {
  constructor(
    private readonly attempts: Attempts,
    private readonly links: InvitationLinks,
    private readonly persons: OtherPersons,
  ) {}

  /** The latest first. */
  async list(ctx: Ctx): Promise<Invitation[]> {
    return this.#select(ctx, 'true', [], 'order by i.sent_at desc, i.id desc limit 500');
  }

  /** The client is there at once, to be given a plan; accepting makes them a member. */
  async inviteClient(ctx: Ctx, input: InviteClientInput): Promise<Invitation> {
    const before = await this.#begun(ctx, input.id);
    if (before) return before;
    await this.#refuseTaken(ctx, input.email);
    const clientId = await this.#addClient(ctx, input);
    await record(ctx, { clientId, kind: 'CLIENT_INVITED' });
    return this.#invite(ctx, { ...input, role: 'CLIENT', clientId });
  }

  async inviteCoach(ctx: Ctx, input: InviteCoachInput): Promise<Invitation> {
    if (input.role === 'CLIENT') throw invalid('input.role', 'must be OWNER or COACH.');
    const before = await this.#begun(ctx, input.id);
    if (before) return before;
    await this.#refuseTaken(ctx, input.email);
    return this.#invite(ctx, { ...input, clientId: null });
  }

  /** A new link for seven days; the one before opens nothing any more. Takes a revocation back. */
  async resend(ctx: Ctx, id: string): Promise<Invitation> {
    const invitation = await this.#lockOpen(ctx, id);
    await this.attempts.count(ctx, 'INVITATION', invitation.email);
    const link = await this.links.renew(ctx, invitation.id);
    const patch = { ...link.patch, revokedAt: null };
    await ctx.db.of(Invitation).update({ id: invitation.id }, patch);
    await link.send(invitation);
    return { ...invitation, ...patch };
  }

  async revoke(ctx: Ctx, id: string): Promise<Invitation> {
    const invitation = await this.#lockOpen(ctx, id);
    const patch = { revokedAt: invitation.revokedAt ?? ctx.now };
    await this.links.cut(ctx, invitation.id);
    await ctx.db.of(Invitation).update({ id: invitation.id }, patch);
    return { ...invitation, ...patch };
  }

  /** The invitation that this id made before; one at a time in a practice, so that none is made twice. */
  async #begun(ctx: Ctx, id: string | null | undefined): Promise<Invitation | null> {
    const { practiceId } = ctx.actor;
    await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `invite ${practiceId}`,
    ]);
    if (!id || !(await ctx.db.of(Invitation).findOne({ id }))) return null;
    return this.#visible(ctx, id);
  }

  async #visible(ctx: Ctx, id: string): Promise<Invitation> {
    const [invitation] = await this.#select(ctx, 'i.id = $2', [id]);
    return invitation ?? Promise.reject(notFound());
  }

  async #lockOpen(ctx: Ctx, id: string): Promise<Invitation> {
    await this.#visible(ctx, id);
    const invitation = await ctx.db.of(Invitation).lock({ id });
    if (invitation.acceptedAt) throw new Refusal('FINAL', 'This invitation was accepted already.');
    return invitation;
  }

  #select(ctx: Ctx, which: string, values: unknown[], rest = ''): Promise<Invitation[]> {
    return ctx.db.query<Invitation>(
      `select i.id, i.email, i.name, i.role, i.client_id as "clientId", i.sent_at as "sentAt",
         i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt"
       from invitations i
       where i.practice_id = $1 and ${which} and ${invitationsVisibleTo(ctx)} ${rest}`,
      [ctx.actor.practiceId, ...values],
    );
  }

  /** About this practice alone: whether the address has an account elsewhere is nobody's business. */
  async #refuseTaken(ctx: Ctx, email: string): Promise<void> {
    const taken = await ctx.db.query(
      `select from members where practice_id = $1 and email = $2 and removed_at is null
       union all select from clients where practice_id = $1 and email = $2
       union all select from invitations where practice_id = $1 and email = $2 and client_id is null
         and accepted_at is null and revoked_at is null and expires_at > $3`,
      [ctx.actor.practiceId, email, ctx.now],
    );
    if (taken.length === 0) return;
    throw new Refusal(
      'TAKEN',
      'Somebody with this address is in your practice, or invited, already.',
      {
        field: 'input.email',
      },
    );
  }

  async #addClient(ctx: Ctx, input: InviteClientInput): Promise<string> {
    const id = uuidv7(ctx.now.getTime());
    const otherPersonId = newPersonId(ctx);
    const callName = input.callName ?? callNameOf(input.name);
    // The two rows point at each other.
    await ctx.db.query('set constraints clients_other_person deferred');
    await ctx.db.of(Client).insert({
      id,
      memberId: null,
      coachId: ctx.actor.memberId,
      name: input.name,
      callName,
      nameKey: searchKey(input.name),
      callNameKey: searchKey(callName),
      pronouns: input.pronouns ?? '',
      email: input.email,
      timeZone: input.timeZone ?? (await this.#practiceZone(ctx)),
      reachBy: 'EMAIL',
      reachNote: '',
      otherPersonId,
      createdAt: ctx.now,
      version: 1,
    });
    await this.persons.first(ctx, id, otherPersonId, input.otherAlias ?? '');
    return id;
  }

  async #practiceZone(ctx: Ctx): Promise<string> {
    const [practice] = await ctx.db.query<{ timeZone: string }>(
      'select time_zone as "timeZone" from practices where id = $1',
      [ctx.actor.practiceId],
    );
    return practice!.timeZone;
  }

  async #invite(ctx: Ctx, { id, email, name, role, clientId }: Invited): Promise<Invitation> {
    await this.attempts.count(ctx, 'INVITATION', email);
    const invitationId = id ?? uuidv7(ctx.now.getTime());
    const link = await this.links.renew(ctx, invitationId);
    const row = {
      id: invitationId,
      email,
      name,
      role,
      clientId,
      invitedBy: ctx.actor.memberId,
      createdAt: ctx.now,
      ...link.patch,
    };
    await ctx.db.of(Invitation).insert(row);
    await link.send(row);
    return this.#visible(ctx, invitationId);
  }
}
