import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import { Current } from '../../platform/context/current.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { PracticeType } from './practice.type.js';

@Resolver(() => PracticeType)
export class PracticesResolver {
  @Query(() => PracticeType)
  @Allow('practice.read')
  async practice(@Current() ctx: Ctx): Promise<PracticeType> {
    const [row] = await ctx.db.query<PracticeType>('select id, name, version from practices where id = $1', [ctx.actor.practiceId]);
    return row!;
  }
}
