import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { StaffChanged } from '../../practices/index.js';
import { Invitation } from './invitation.entity.js';

/** Revokes open invitations of staff by a member whose role changed or who was removed. */
@Injectable()
export class InvitationSubscribers implements OnModuleInit {
  constructor(private readonly staffChanged: StaffChanged) {}

  onModuleInit(): void {
    this.staffChanged.subscribe((ctx, memberId) => this.#revoke(ctx, memberId));
  }

  /** Otherwise somebody who may no longer invite staff could return with such an invitation. */
  async #revoke(ctx: Ctx, memberId: string): Promise<void> {
    await ctx.db
      .of(Invitation)
      .update(
        { invitedBy: memberId, role: Not('CLIENT'), acceptedAt: IsNull(), revokedAt: IsNull() },
        { revokedAt: ctx.now },
      );
  }
}
