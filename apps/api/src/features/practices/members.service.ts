import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Role } from '../../platform/access/role.js';
import { DeviceSignInsService } from '../../platform/auth/sign-ins/device-sign-ins.service.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { StaffChanged } from './member-events.js';
import { Member } from './member.entity.js';
import type { PracticeType } from './practice.type.js';
import { COUNT_COACHED, LOCK_OWNERS_AND_COACH, REMOVE_MEMBER } from './practices.sql.js';
import { PracticesService } from './practices.service.js';
import { words } from './practices.words.js';
import { StaffProfile } from './staff-profiles/staff-profile.entity.js';

interface Staff {
  id: string;
  accountId: string;
  role: 'OWNER' | 'COACH';
}

/** Changes and removes staff. Access tokens contain the role, so a change invalidates earlier tokens at once. */
@Injectable()
export class MembersService {
  constructor(
    private readonly practices: PracticesService,
    private readonly signIns: DeviceSignInsService,
    private readonly staffChanged: StaffChanged,
  ) {}

  async changeRole(ctx: Ctx, memberId: string, role: `${Role}`): Promise<PracticeType> {
    if (role === 'CLIENT') throw invalid('role', words.staffRole);
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

  /** Their notes and history stay. Refused while they still coach clients. */
  async remove(ctx: Ctx, memberId: string): Promise<PracticeType> {
    const member = await this.#lockStaff(ctx, memberId);
    await this.#refuseLastOwner(ctx, member);
    await this.#refuseWhileCoaching(ctx, member);
    await ctx.db.runAsSharing(REMOVE_MEMBER, [ctx.actor.practiceId, member.id, ctx.now], {
      memberId: member.id,
    });
    await ctx.db.of(StaffProfile).delete({ id: member.id });
    await this.staffChanged.publish(ctx, member.id);
    await this.signIns.endMembership(ctx, member.id, member.role);
    return this.practices.current(ctx);
  }

  async #lockStaff(ctx: Ctx, memberId: string): Promise<Staff> {
    const staff = await ctx.db.query(LOCK_OWNERS_AND_COACH, [ctx.actor.practiceId, memberId]);
    return staff.find(({ id }) => id === memberId.toLowerCase()) ?? Promise.reject(notFound());
  }

  async #refuseLastOwner(ctx: Ctx, { role }: Staff): Promise<void> {
    if (role !== 'OWNER') return;
    const owners = await ctx.db.of(Member).find({ role: 'OWNER', removedAt: IsNull() });
    if (owners.length > 1) return;
    throw new Refusal('LAST_OWNER', words.lastOwner);
  }

  async #refuseWhileCoaching(ctx: Ctx, { id }: Staff): Promise<void> {
    const [coached] = await ctx.db.query(COUNT_COACHED, [ctx.actor.practiceId, id]);
    if (coached!.count === 0) return;
    throw new Refusal('NOT_NOW', words.transferClientsFirst);
  }
}
