import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { StaffProfileType } from './staff-profile.type.js';
import { StaffBioInput } from './staff-profiles.inputs.js';
import { StaffProfileResult } from './staff-profiles.results.js';
import { StaffProfilesService } from './staff-profiles.service.js';

@Resolver()
export class StaffProfilesResolver {
  constructor(private readonly profiles: StaffProfilesService) {}

  @Query(() => StaffProfileType, {
    description: 'What the caller tells their clients about themselves.',
  })
  @Allow('practice.edit-own')
  myStaffProfile(@Current() ctx: Ctx): Promise<StaffProfileType> {
    return this.profiles.own(ctx);
  }

  @Mutation(() => StaffProfileResult, {
    description: 'Changes what the caller tells their clients about themselves.',
  })
  @Allow('practice.edit-own')
  setStaffBio(
    @Current() ctx: Ctx,
    @Args('input') input: StaffBioInput,
  ): Promise<StaffProfileType | Refusal> {
    return this.profiles.setBio(ctx, input.bio);
  }

  @Mutation(() => StaffProfileResult, {
    description: "Changes the caller's picture: a JPEG in base64, or null to remove it.",
  })
  @Allow('practice.edit-own')
  setStaffPhoto(
    @Current() ctx: Ctx,
    @Args('photo', { type: () => String, nullable: true }) photo: string | null,
  ): Promise<StaffProfileType | Refusal> {
    return this.profiles.setPhoto(ctx, photo ?? null);
  }
}
