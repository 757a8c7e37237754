import { searchKey, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import { enterPractice } from '../../../platform/auth/memberships.js';
import { checkNewPassword, Passwords } from '../../../platform/auth/passwords/passwords.js';
import { DeviceSignInsService } from '../../../platform/auth/sign-ins/device-sign-ins.service.js';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import {
  accountByEmail,
  createAccount,
  toSignedInType,
  SignInService,
  type Account,
  type SignedInType,
} from '../../accounts/index.js';
import { addMember } from '../../practices/index.js';
import { Client } from '../client.entity.js';
import { ATTENTION_DUE } from '../client-updates.js';
import { Invitation } from './invitation.entity.js';
import { INVITATION_PREVIEW } from './invitations.sql.js';
import { InvitationLinksService } from './invitation-links.service.js';
import { ClientJoined, ZoneChanged } from '../client-events.js';
import type { InvitationPreviewType } from './invitation.type.js';
import { lockClientForSharing } from '../people.policy.js';
import { movedTo } from '../client-profile/zone-history.js';
import type { AcceptInvitationInput } from './invitations.inputs.js';
import { words } from '../people.words.js';

/** Previewing and accepting an invitation: for a person with a link who is not a member yet. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly contexts: CtxFactory,
    private readonly clientJoined: ClientJoined,
    private readonly links: InvitationLinksService,
    private readonly passwords: Passwords,
    private readonly signIns: DeviceSignInsService,
    private readonly signInService: SignInService,
    private readonly zoneChanged: ZoneChanged,
  ) {}

  async preview(ctx: Ctx, token: string): Promise<InvitationPreviewType | null> {
    await this.rateLimits.countOpenedLink(ctx);
    const found = await this.#find(token);
    if (!found) return null;
    // A separate context: the fields of a query share the caller's, and that must not enter this practice.
    const system = this.contexts.forSystem({ practiceId: found.practiceId });
    try {
      const [preview] = await system.db.query(INVITATION_PREVIEW, [
        found.practiceId,
        found.invitationId,
        ctx.now,
      ]);
      return preview ?? null;
    } finally {
      await system.db.end('commit');
    }
  }

  /** In a context without a member, because signed-in members may not read links. */
  async #find(token: string) {
    const nobody = this.contexts.forSystem({ role: 'NOBODY' });
    try {
      return await this.links.find(nobody, token);
    } finally {
      await nobody.db.end('commit');
    }
  }

  /** Joins with a new account, or with the account that the address has, which needs its password. */
  async accept(ctx: Ctx, input: AcceptInvitationInput): Promise<SignedInType> {
    await this.rateLimits.count(ctx, 'LINK');
    const found = await this.links.find(ctx, input.token);
    if (!found) throw expired();
    const memberId = uuidv7(ctx.now.getTime());
    await enterPractice(ctx, found.practiceId, memberId);
    const invitation = await ctx.db.of(Invitation).lock({ id: found.invitationId });
    const { acceptedAt, revokedAt, expiresAt } = invitation;
    if (acceptedAt || revokedAt || expiresAt <= ctx.now) throw expired();
    const account = await this.#account(ctx, invitation, input);
    await this.#join(ctx, invitation, { memberId, account, input });
    await this.#setCallName(ctx, invitation, input.callName);
    return toSignedInType(account, await this.signIns.begin(ctx, account.id, found.practiceId));
  }

  /** Clients may choose on joining what they want to be called. */
  async #setCallName(
    ctx: Ctx,
    { clientId }: Invitation,
    callName: string | null | undefined,
  ): Promise<void> {
    if (!clientId || !callName) return;
    const { callName: before, version } = await ctx.db.of(Client).get({ id: clientId });
    if (callName === before) return;
    const called = { callName, callNameKey: searchKey(callName), version: version + 1 };
    await ctx.db.of(Client).update({ id: clientId }, called);
  }

  async #account(
    ctx: Ctx,
    { email, name }: Invitation,
    input: AcceptInvitationInput,
  ): Promise<Account> {
    if (await accountByEmail(ctx, email)) {
      return this.signInService.checked(ctx, email, input, 'input.password');
    }
    checkNewPassword('input.password', input.password, email);
    const passwordHash = await this.passwords.hash(input.password);
    return createAccount(ctx, { email, name: input.name ?? name, passwordHash });
  }

  async #join(
    ctx: Ctx,
    invitation: Invitation,
    {
      memberId,
      account,
      input,
    }: { memberId: string; account: Account; input: AcceptInvitationInput },
  ): Promise<void> {
    const { timeZone } = input;
    const { id, role, clientId, invitedBy } = invitation;
    const { name, email } = account;
    await addMember(ctx, {
      id: memberId,
      accountId: account.id,
      role,
      name,
      email,
      timeZone: timeZone ?? null,
      invitedBy,
    });
    if (clientId) {
      await this.#joinAsClient(ctx, clientId, memberId, timeZone);
      await this.clientJoined.publish(ctx, clientId, input.joining ?? null);
    }
    await this.links.cut(ctx, invitation.tokenHash);
    await ctx.db.of(Invitation).update({ id }, { acceptedAt: ctx.now });
  }

  async #joinAsClient(
    ctx: Ctx,
    clientId: string,
    memberId: string,
    timeZone?: string | null,
  ): Promise<void> {
    const clients = ctx.db.of(Client);
    const client = await lockClientForSharing(ctx, clientId);
    const moved = timeZone ? movedTo(ctx, client, timeZone) : {};
    await clients.update(
      { id: clientId },
      { memberId, joinedAt: ctx.now, lastActiveAt: ctx.now, ...moved, ...ATTENTION_DUE },
    );
    // A plan may have been assigned before the client joined and gave their time zone.
    if (timeZone) await this.zoneChanged.publish(ctx, clientId);
    await record(ctx, { clientId, kind: 'CLIENT_JOINED' });
  }
}

const expired = (): Refusal => new Refusal('EXPIRED', words.invitation.expired);
