import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import { Current } from '../../platform/context/current.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { ClientProfileType, MemberRefType } from './client-profile.type.js';
import { memberRef } from './people.loaders.js';

@Resolver(() => ClientProfileType)
export class ClientProfileResolver {
  @ResolveField(() => MemberRefType)
  @WithParent()
  coach(@Current() ctx: Ctx, @Parent() profile: ClientProfileType): Promise<MemberRefType> {
    return ctx.load(memberRef, profile.coachId);
  }
}
