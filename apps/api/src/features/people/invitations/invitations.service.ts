import { callNameOf, searchKey, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import type { Role } from '../../../platform/context/actor.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { invalid, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { connection, pageSize, readTimeCursor } from '../../../platform/paging/paging.js';
import { likePattern } from '../../../platform/paging/search.js';
import { Client } from '../client.entity.js';
import { Invitation } from './invitation.entity.js';
import { InvitationLinksService } from './invitation-links.service.js';
import {
  ADDRESS_USES,
  INVITATIONS,
  INVITING_PRACTICE,
  LOCK_INVITING,
  VISIBLE_INVITATION,
} from './invitations.sql.js';
import { newPersonId, OtherPersonsService } from '../other-person/other-persons.service.js';
import type { InvitationConnection, InvitationType } from './invitation.type.js';
import type {
  CorrectInvitationInput,
  InvitationsArgs,
  InviteClientInput,
  InviteCoachInput,
} from './invitations.inputs.js';
import { words } from '../people.words.js';

interface Invited {
  id?: string | null;
  email: string;
  name: string;
  role: Role;
  clientId: string | null;
  askedForTime?: boolean;
}

interface InvitingPractice {
  id: string;
  createdAt: Date;
  timeZone: string;
}

@Injectable()
export class InvitationsService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly links: InvitationLinksService,
    private readonly persons: OtherPersonsService,
  ) {}

  async page(ctx: Ctx, args: InvitationsArgs): Promise<InvitationConnection> {
    const first = pageSize(args.first);
    const after = readTimeCursor(args.after);
    const rows = await ctx.db.query(INVITATIONS(ctx), [
      ctx.actor.practiceId,
      args.as ?? null,
      args.open,
      likePattern(args.search),
      args.clientId ?? null,
      after?.key ?? null,
      after?.id ?? null,
      first + 1,
    ]);
    const page = connection(rows, first, ({ id, sentAt }) => ({ id, key: sentAt.toISOString() }));
    return { ...page, totalCount: rows[0]?.total ?? 0 };
  }

  /**
   * Creates the client at once, so that a plan can be assigned; accepting makes them a member. `askedForTime`: they asked for a time on a
   * public page, and it is scheduled.
   */
  async inviteClient(
    ctx: Ctx,
    input: InviteClientInput & Pick<Invited, 'askedForTime'>,
  ): Promise<InvitationType> {
    const before = await this.#earlier(ctx, input.id);
    if (before) return before;
    await this.#refuseTaken(ctx, input.email);
    const practice = await this.#practice(ctx);
    const clientId = await this.#addClient(ctx, input, practice.timeZone);
    await record(ctx, { clientId, kind: 'CLIENT_INVITED' });
    return this.#invite(ctx, practice, { ...input, role: 'CLIENT', clientId });
  }

  async inviteCoach(ctx: Ctx, input: InviteCoachInput): Promise<InvitationType> {
    if (input.role === 'CLIENT') throw invalid('input.role', words.invitation.staffRole);
    const before = await this.#earlier(ctx, input.id);
    if (before) return before;
    await this.#refuseTaken(ctx, input.email);
    return this.#invite(ctx, await this.#practice(ctx), { ...input, clientId: null });
  }

  /** Sends a new link for seven days, and invalidates the earlier one. Undoes a revocation. */
  async resend(ctx: Ctx, id: string): Promise<InvitationType> {
    const invitation = await this.#lockOpen(ctx, id);
    return this.#sendAgain(ctx, invitation);
  }

  /** Sends it to another address. The client and their plan stay, and the earlier link is invalidated. */
  async correct(
    ctx: Ctx,
    { invitationId, email }: CorrectInvitationInput,
  ): Promise<InvitationType> {
    await this.#serialize(ctx);
    const invitation = await this.#lockOpen(ctx, invitationId);
    if (invitation.email === email) return invitation;
    await this.#refuseTaken(ctx, email, invitation);
    const { clientId } = invitation;
    if (clientId) {
      const { version } = await ctx.db.of(Client).lock({ id: clientId });
      await ctx.db.of(Client).update({ id: clientId }, { email, version: version + 1 });
    }
    return this.#sendAgain(ctx, { ...invitation, email });
  }

  async #sendAgain(ctx: Ctx, invitation: Invitation): Promise<InvitationType> {
    await this.#countSent(ctx, await this.#practice(ctx), invitation.email);
    const link = await this.links.renew(ctx, invitation.id, invitation.tokenHash);
    const patch = { ...link.patch, email: invitation.email, revokedAt: null };
    await ctx.db.of(Invitation).update({ id: invitation.id }, patch);
    await link.send(invitation);
    return { ...invitation, ...patch };
  }

  /** Counts it towards the limits of the practice, the network and the address. */
  async #countSent(ctx: Ctx, practice: InvitingPractice, email: string): Promise<void> {
    await this.rateLimits.countInvitation(ctx, practice);
    await this.rateLimits.count(ctx, 'INVITATION', email);
  }

  async revoke(ctx: Ctx, id: string): Promise<InvitationType> {
    const invitation = await this.#lockOpen(ctx, id);
    const patch = { revokedAt: invitation.revokedAt ?? ctx.now };
    await this.links.cut(ctx, invitation.tokenHash);
    await ctx.db.of(Invitation).update({ id: invitation.id }, patch);
    return { ...invitation, ...patch };
  }

  /**
   * The invitation of an earlier request with this id. Requests of a practice are serialized, so that only one is
   * created.
   */
  async #earlier(ctx: Ctx, id: string | null | undefined): Promise<InvitationType | null> {
    await this.#serialize(ctx);
    if (!id || !(await ctx.db.of(Invitation).findOne({ id }))) return null;
    return this.#visible(ctx, id);
  }

  async #serialize(ctx: Ctx): Promise<void> {
    await ctx.db.query(LOCK_INVITING, [`invite ${ctx.actor.practiceId}`]);
  }

  async #visible(ctx: Ctx, id: string): Promise<InvitationType> {
    const [invitation] = await ctx.db.query(VISIBLE_INVITATION(ctx), [ctx.actor.practiceId, id]);
    return invitation ?? Promise.reject(notFound());
  }

  async #lockOpen(ctx: Ctx, id: string): Promise<Invitation> {
    await this.#visible(ctx, id);
    const invitation = await ctx.db.of(Invitation).lock({ id });
    if (invitation.acceptedAt) throw new Refusal('FINAL', words.invitation.accepted);
    return invitation;
  }

  /** Checks this practice only: whether the address has an account elsewhere is not disclosed. */
  async #refuseTaken(ctx: Ctx, email: string, own?: Invitation): Promise<void> {
    const taken = await ctx.db.query(ADDRESS_USES, [
      ctx.actor.practiceId,
      email,
      ctx.now,
      own?.clientId ?? null,
      own?.id ?? null,
    ]);
    if (taken.length === 0) return;
    throw new Refusal('TAKEN', words.invitation.taken, {
      field: 'input.email',
    });
  }

  async #addClient(ctx: Ctx, input: InviteClientInput, practiceZone: string): Promise<string> {
    const id = uuidv7(ctx.now.getTime());
    const otherPersonId = newPersonId(ctx);
    const callName = input.callName ?? callNameOf(input.name);
    // It refers to the other person, who refers to the client: checked when the transaction ends.
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
      timeZone: input.timeZone ?? practiceZone,
      reachBy: 'EMAIL',
      reachNote: '',
      otherPersonId,
      createdAt: ctx.now,
      version: 1,
    });
    await this.persons.first(ctx, id, otherPersonId, input.otherAlias ?? '');
    return id;
  }

  async #practice(ctx: Ctx): Promise<InvitingPractice> {
    const [practice] = await ctx.db.query(INVITING_PRACTICE, [ctx.actor.practiceId]);
    return practice!;
  }

  async #invite(
    ctx: Ctx,
    practice: InvitingPractice,
    { id, email, name, role, clientId, askedForTime = false }: Invited,
  ): Promise<InvitationType> {
    await this.#countSent(ctx, practice, email);
    const invitationId = id ?? uuidv7(ctx.now.getTime());
    const link = await this.links.renew(ctx, invitationId, null);
    const row = {
      id: invitationId,
      email,
      name,
      role,
      clientId,
      askedForTime,
      invitedBy: ctx.actor.memberId,
      createdAt: ctx.now,
      ...link.patch,
    };
    await ctx.db.of(Invitation).insert(row);
    await link.send(row);
    return this.#visible(ctx, invitationId);
  }
}
