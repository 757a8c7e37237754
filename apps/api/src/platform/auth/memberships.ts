import type { MemberActor, Role } from '../context/actor.js';
import type { Ctx } from '../context/ctx.js';
import { CLIENT_OF_MEMBER, MEMBERSHIPS } from './auth.sql.js';

/** An account's membership in a practice. */
export interface Membership {
  id: string;
  role: Role;
  practiceId: string;
  practiceName: string;
  practiceZone: string;
  /** The contact address for a client whose access to the practice ended; null while it lasts. */
  accessContact: string | null;
}

/** All memberships of the account, including ended access, the oldest first. Needs the scope of the account. */
export function membershipsOf(ctx: Ctx, accountId: string): Promise<Membership[]> {
  return ctx.db.query(MEMBERSHIPS, [accountId]);
}

/** Switches to the scope of the account itself, outside of any practice. */
export function enterAccount(ctx: Ctx, accountId: string): Promise<void> {
  return ctx.db.enter({
    practiceId: null,
    accountId,
    memberId: null,
    clientId: null,
    role: 'NOBODY',
  });
}

/** Switches to the scope of the server within a practice, for a member who is not signed in yet. */
export function enterPractice(
  ctx: Ctx,
  practiceId: string,
  memberId: string | null,
): Promise<void> {
  return ctx.db.enter({ practiceId, accountId: null, memberId, clientId: null, role: 'SYSTEM' });
}

/**
 * The claims of an access token for this membership, and the time zone of the client's profile. Leaves the scope in the
 * practice.
 */
export async function actorOf(
  ctx: Ctx,
  { id, role, practiceId }: Membership,
): Promise<{ member: MemberActor; clientTimeZone: string | null }> {
  if (role !== 'CLIENT') {
    return { member: { practiceId, memberId: id, role, clientId: null }, clientTimeZone: null };
  }
  await enterPractice(ctx, practiceId, id);
  const [client] = await ctx.db.query(CLIENT_OF_MEMBER, [practiceId, id]);
  return {
    member: { practiceId, memberId: id, role, clientId: client?.id ?? null },
    clientTimeZone: client?.timeZone ?? null,
  };
}
