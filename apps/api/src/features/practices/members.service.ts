import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/access/role.js';
import { SignIns } from '../../platform/auth/sign-ins/sign-ins.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { StaffChanged } from './member-events.js';
import { Member } from './member.entity.js';
import type { PracticeType } from './practice.type.js';
import { PracticesService } from './practices.service.js';

interface Staff {
  id: string;
  accountId: string;
  role: 'OWNER' | 'COACH';
}

/** What an owner does with the staff. A role lives in access tokens: those of the earlier one are refused at once. */
@Injectable()
export class MembersService {
  constructor(
    private readonly practices: PracticesService,
    private readonly signIns: SignIns,
    private readonly staffChanged: StaffChanged,
  ) {}

  async changeRole(ctx: Ctx, memberId: string, role: `${Role}`): Promise<PracticeType> {
    if (role === 'CLIENT') throw invalid('role', 'must be OWNER or COACH.');
    const member = await this.#lockStaff(ctx, memberId);
    if (member.role !== role) {
      await this.#refuseLastOwner(ctx, member);
      await ctx.db.of(Member).update({ id: member.id }, { role });
      await this.staffChanged.publish(ctx, member.id);
      await this.signIns.endMembership(ctx, member.id, member.role);
      await this.signIns.giveBackMembership(ctx, member.id, role);
    }
    return this.practices.current(ctx);
  }

  /** What they wrote stays. Their clients have to be with another coach before. */
  async remove(ctx: Ctx, memberId: string): Promise<PracticeType> {
    const member = await this.#lockStaff(ctx, memberId);
    await this.#refuseLastOwner(ctx, member);
    await this.#refuseWhileCoaching(ctx, member);
    await ctx.db.of(Member).update({ id: member.id }, { removedAt: ctx.now });
    await this.staffChanged.publish(ctx, member.id);
    await this.signIns.endMembership(ctx, member.id, member.role);
    return this.practices.current(ctx);
  }

  async #lockStaff(ctx: Ctx, memberId: string): Promise<Staff> {
    // All owners are locked, in one order: of two who leave at the same moment, one is the last.
    const staff = await ctx.db.query<Staff>(
      `select id, account_id as "accountId", role from members
       where practice_id = $1 and removed_at is null
         and (role = 'OWNER' or (role = 'COACH' and id = $2)) order by id for update`,
      [ctx.actor.practiceId, memberId],
    );
    return staff.find(({ id }) => id === memberId.toLowerCase()) ?? Promise.reject(notFound());
  }

  async #refuseLastOwner(ctx: Ctx, { id, role }: Staff): Promise<void> {
    if (role !== 'OWNER') return;
    const others = await ctx.db.query(
      `select from members where practice_id = $1 and role = 'OWNER' and removed_at is null and id <> $2`,
      [ctx.actor.practiceId, id],
    );
    if (others.length > 0) return;
    throw new Refusal('LAST_OWNER', 'A practice needs an owner. Make someone else an owner first.');
  }

  async #refuseWhileCoaching(ctx: Ctx, { id }: Staff): Promise<void> {
    const [coached] = await ctx.db.query<{ count: number }>(
      `select count(*)::int as count from clients
       where practice_id = $1 and coach_id = $2 and archived_at is null`,
      [ctx.actor.practiceId, id],
    );
    if (coached!.count === 0) return;
    throw new Refusal('NOT_NOW', 'Transfer their clients to another coach first.');
  }
}
