import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { CoachConflictsService } from './coach-conflicts.service.js';
import { SessionConflictsInput } from './conflicts.inputs.js';
import { SessionConflictsType } from './conflicts.type.js';

@Resolver(() => SessionConflictsType)
export class ConflictsResolver {
  constructor(private readonly conflicts: CoachConflictsService) {}

  @Query(() => SessionConflictsType, {
    description: 'What speaks against a new session, or another time of one that is planned.',
  })
  @Allow('sessions.write')
  sessionConflicts(
    @Current() ctx: Ctx,
    @Args('input') input: SessionConflictsInput,
  ): Promise<SessionConflictsType> {
    return this.conflicts.ofOne(ctx, input);
  }
}
