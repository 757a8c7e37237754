import { In, IsNull, type FindOptionsWhere } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { practiceNameInEmails } from '../../platform/outbox/senders.js';
import { Member } from './member.entity.js';

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
  const [locked] = await ctx.db.query(
    `select id from members where practice_id = $1 and id = $2 and role in ('OWNER', 'COACH')
       and removed_at is null for no key update`,
    [ctx.actor.practiceId, memberId],
  );
  if (!locked) throw notFound();
}

export interface StaffAddress {
  email: string;
  /** What emails call the practice. */
  practice: string;
}

/** Where to write to these members; those who were removed are left out. */
export const staffAddresses = (ctx: Ctx, memberIds: string[]): Promise<StaffAddress[]> =>
  ctx.db.query<StaffAddress>(
    `select m.email, ${practiceNameInEmails('p')} as practice from members m join practices p on p.id = m.practice_id
     where m.practice_id = $1 and m.id = any($2) and m.removed_at is null order by m.id`,
    [ctx.db.scope.practiceId, memberIds],
  );

/** The account behind a member has a new address. */
export async function changeMemberEmail(ctx: Ctx, memberId: string, email: string): Promise<void> {
  await ctx.db.of(Member).update({ id: memberId }, { email });
}

/**
 * Shuts a client out of the practice. `contactId`: the member of staff whose address they are shown. Whether it was
 * open before.
 */
export async function endMemberAccess(
  ctx: Ctx,
  memberId: string,
  contactId: string,
): Promise<boolean> {
  const ended = await ctx.db.query(
    `update members m set access_ended_at = $3,
       access_contact = (select a.email from members a where a.practice_id = $1 and a.id = $4)
     where m.practice_id = $1 and m.id = $2 and m.access_ended_at is null returning m.id`,
    [ctx.actor.practiceId, memberId, ctx.now, contactId],
  );
  return ended.length > 0;
}

/** Lets a client in again. Whether their access had been ended. */
export async function restoreMemberAccess(ctx: Ctx, memberId: string): Promise<boolean> {
  const restored = await ctx.db.query(
    `update members set access_ended_at = null, access_contact = null
     where practice_id = $1 and id = $2 and access_ended_at is not null returning id`,
    [ctx.actor.practiceId, memberId],
  );
  return restored.length > 0;
}
