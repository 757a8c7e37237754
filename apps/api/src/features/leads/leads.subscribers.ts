import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Member, StaffChanged } from '../practices/index.js';
import { LeadsService } from './leads.service.js';

/** Declines the leads of a coach who was removed: nobody else could answer them. */
@Injectable()
export class LeadsSubscriber implements OnModuleInit {
  constructor(
    private readonly staffChanged: StaffChanged,
    private readonly leads: LeadsService,
  ) {}

  onModuleInit(): void {
    this.staffChanged.subscribe((ctx, memberId) => this.#decline(ctx, memberId));
  }

  async #decline(ctx: Ctx, memberId: string): Promise<void> {
    const { removedAt } = await ctx.db.of(Member).get({ id: memberId });
    // The owner who removes the coach may not read their leads.
    if (removedAt) await ctx.db.asServer(() => this.leads.declineAllOf(ctx, memberId));
  }
}
