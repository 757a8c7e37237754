import { Injectable } from '@nestjs/common';
import { enterAccount, enterPractice, membershipsOf } from '../../platform/auth/memberships.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { changeMemberName } from '../practices/index.js';
import { CHANGE_NAME } from './accounts.sql.js';

@Injectable()
export class AccountNamesService {
  /** Also wherever the caller is staff; what a practice calls its clients is the practice's. */
  async rename(ctx: Ctx, name: string): Promise<Done> {
    const id = ctx.actor.accountId!;
    await ctx.db.query(CHANGE_NAME, [id, name]);
    await enterAccount(ctx, id);
    const memberships = await membershipsOf(ctx, id);
    for (const membership of memberships.filter(({ role }) => role !== 'CLIENT')) {
      await enterPractice(ctx, membership.practiceId, membership.id);
      await changeMemberName(ctx, membership.id, name);
    }
    return DONE;
  }
}
