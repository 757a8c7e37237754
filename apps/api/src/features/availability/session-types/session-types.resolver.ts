import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { SessionTypeType } from './session-type.type.js';
import { AddSessionTypeInput, ChangeSessionTypeInput } from './session-types.inputs.js';
import { SessionTypeResult } from './session-types.results.js';
import { SessionTypesService } from './session-types.service.js';

@Resolver()
export class SessionTypesResolver {
  constructor(private readonly types: SessionTypesService) {}

  @Query(() => [SessionTypeType], {
    description:
      "What the caller can book: the practice's session types, for clients those they book themselves.",
  })
  @Allow('session-types.read')
  sessionTypes(@Current() ctx: Ctx): Promise<SessionTypeType[]> {
    return this.types.list(ctx);
  }

  @Mutation(() => SessionTypeResult, { description: 'Adds a session type.' })
  @Allow('session-types.write')
  addSessionType(
    @Current() ctx: Ctx,
    @Args('input') input: AddSessionTypeInput,
  ): Promise<SessionTypeType | Refusal> {
    return this.types.add(ctx, input);
  }

  @Mutation(() => SessionTypeResult, {
    description: 'Changes a session type. Sessions that are planned stay as they are.',
  })
  @Allow('session-types.write')
  changeSessionType(
    @Current() ctx: Ctx,
    @Args('input') input: ChangeSessionTypeInput,
  ): Promise<SessionTypeType | Refusal> {
    return this.types.change(ctx, input);
  }

  @Mutation(() => SessionTypeResult, {
    description: 'Removes a session type, which nobody can book then.',
  })
  @Allow('session-types.write')
  removeSessionType(
    @Current() ctx: Ctx,
    @Args('sessionTypeId', { type: () => ID }, IdPipe('sessionTypeId')) sessionTypeId: string,
  ): Promise<SessionTypeType | Refusal> {
    return this.types.remove(ctx, sessionTypeId);
  }

  @Mutation(() => SessionTypeResult, { description: 'Restores a session type that was removed.' })
  @Allow('session-types.write')
  restoreSessionType(
    @Current() ctx: Ctx,
    @Args('sessionTypeId', { type: () => ID }, IdPipe('sessionTypeId')) sessionTypeId: string,
  ): Promise<SessionTypeType | Refusal> {
    return this.types.restore(ctx, sessionTypeId);
  }
}
