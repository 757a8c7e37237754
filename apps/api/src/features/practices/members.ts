import { In, IsNull, type FindOptionsWhere } from 'typeorm';
import type { Role } from '../../platform/context/actor.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Member } from './member.entity.js';
import {
  END_MEMBER_ACCESS,
  LOCK_STAFF,
  PRACTICE_OF_NEW_MEMBER,
  RESTORE_MEMBER_ACCESS,
  STAFF_ADDRESSES,
  TURN_EMAILS,
} from './practices.sql.js';
import { words } from './practices.words.js';

const staff = (memberId: string): FindOptionsWhere<Member> => ({
  id: memberId,
  role: In(['OWNER', 'COACH']),
  removedAt: IsNull(),
});

/** Whether the member is staff of the practice now. */
export async function isStaff(ctx: Ctx, memberId: string): Promise<boolean> {
  return (await ctx.db.of(Member).findOne(staff(memberId))) !== null;
}

/**
 * Locks a member of staff, so that they cannot be removed before the transaction ends and two clients are not assigned
 * to them at once. NOT_FOUND for anybody else.
 */
export async function lockStaff(ctx: Ctx, memberId: string): Promise<void> {
  const [locked] = await ctx.db.query(LOCK_STAFF, [ctx.actor.practiceId, memberId]);
  if (!locked) throw notFound();
}

export interface StaffAddress {
  email: string;
  /** The practice's name in emails. */
  practice: string;
}

/** The email addresses of those of these members who want emails of this kind; removed members are omitted. */
export const staffAddresses = (
  ctx: Ctx,
  memberIds: string[],
  kind: string,
): Promise<StaffAddress[]> =>
  ctx.db.query(STAFF_ADDRESSES, [ctx.db.scope.practiceId, memberIds, kind]);

/** The kinds of emails that the caller has turned off. */
export async function emailsOff(ctx: Ctx): Promise<string[]> {
  const member = await ctx.db.of(Member).get({ id: ctx.actor.memberId! });
  return member.emailsOff;
}

/** Turns emails of a kind on or off for the caller. */
export const turnEmails = (ctx: Ctx, kind: string, on: boolean): Promise<void> =>
  ctx.db.write(TURN_EMAILS, [ctx.db.scope.practiceId, ctx.actor.memberId, kind, on]);

export interface NewMember {
  id: string;
  accountId: string;
  role: Role;
  name: string;
  email: string;
  /** Null: the time zone of the member who invited them. */
  timeZone: string | null;
  invitedBy: string;
}

/** Makes an account a member of the caller's practice. Refused with TAKEN if it is one already. */
export async function addMember(
  ctx: Ctx,
  { invitedBy, timeZone, ...member }: NewMember,
): Promise<void> {
  const [practice] = await ctx.db.query(PRACTICE_OF_NEW_MEMBER, [
    ctx.db.scope.practiceId,
    invitedBy,
    member.accountId,
  ]);
  if (!practice) throw notFound();
  const { practiceName, practiceZone, inviterZone, isMember } = practice;
  if (isMember) {
    throw new Refusal('TAKEN', words.alreadyMember);
  }
  await ctx.db.of(Member).insert({
    ...member,
    timeZone: timeZone ?? inviterZone,
    practiceName,
    practiceZone,
    createdAt: ctx.now,
  });
}

/** Changes the member's address after that of the account. */
export async function changeMemberEmail(ctx: Ctx, memberId: string, email: string): Promise<void> {
  await ctx.db.of(Member).update({ id: memberId }, { email });
}

/** Changes the member's name after that of the account. */
export async function changeMemberName(ctx: Ctx, memberId: string, name: string): Promise<void> {
  await ctx.db.of(Member).update({ id: memberId }, { name });
}

/**
 * Ends a client's access to the practice. `contactId` is the member of staff whose address the client is shown. Returns
 * false if access had ended before.
 */
export async function endMemberAccess(
  ctx: Ctx,
  memberId: string,
  contactId: string,
): Promise<boolean> {
  const ended = await ctx.db.query(END_MEMBER_ACCESS, [
    ctx.actor.practiceId,
    memberId,
    ctx.now,
    contactId,
  ]);
  return ended.length > 0;
}

/** Restores a client's access. Returns false if it had not been ended. */
export async function restoreMemberAccess(ctx: Ctx, memberId: string): Promise<boolean> {
  const restored = await ctx.db.query(RESTORE_MEMBER_ACCESS, [ctx.actor.practiceId, memberId]);
  return restored.length > 0;
}
