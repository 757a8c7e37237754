import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { staffProfile, StaffProfileType } from '../../practices/index.js';
import { archiveMessagePlace, suggestedArchiveMessage } from '../archive/archive-message.js';
import { ClientProfileType, MemberRefType } from './client-profile.type.js';
import { memberRef } from '../people.loaders.js';

@Resolver(() => ClientProfileType)
export class ClientProfileResolver {
  constructor(private readonly sealing: SealingService) {}

  @ResolveField(() => MemberRefType, { description: 'The coach of the client.' })
  @WithParent()
  coach(@Current() ctx: Ctx, @Parent() profile: ClientProfileType): Promise<MemberRefType> {
    return ctx.load(memberRef, profile.coachId);
  }

  @ResolveField(() => StaffProfileType, {
    description: 'What the coach tells their clients about themselves.',
  })
  @WithParent()
  coachProfile(
    @Current() ctx: Ctx,
    @Parent() profile: ClientProfileType,
  ): Promise<StaffProfileType> {
    return ctx.load(staffProfile, profile.coachId);
  }

  @ResolveField(() => String, {
    description:
      'The message that the client reads while archived; for other clients, the suggested text.',
  })
  @WithParent()
  async archiveMessage(
    @Current() ctx: Ctx,
    @Parent() { id, coachId, archiveMessageSealed }: ClientProfileType,
  ): Promise<string> {
    if (archiveMessageSealed) {
      return this.sealing.open(ctx, id, archiveMessagePlace(id), archiveMessageSealed);
    }
    const { name } = await ctx.load(memberRef, coachId);
    return suggestedArchiveMessage(name);
  }
}
