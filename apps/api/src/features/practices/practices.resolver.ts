import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import { Role } from '../../platform/access/role.js';
import { Current } from '../../platform/context/current.js';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { NameInEmailsPipe, ZonePipe } from '../../platform/graphql/argument-pipes.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { MembersService } from './members.service.js';
import { HARD_LARGEST_MEGABYTES } from './practice.entity.js';
import { MemberType, PracticeType } from './practice.type.js';
import { staffOfPractice } from './practices.loaders.js';
import { PracticeResult } from './practices.results.js';
import { PracticesService } from './practices.service.js';

@Resolver(() => PracticeType)
export class PracticesResolver {
  constructor(
    private readonly practicesService: PracticesService,
    private readonly membersService: MembersService,
  ) {}

  @Query(() => PracticeType, { description: "The caller's current practice." })
  @Allow('practice.read')
  practice(@Current() ctx: Ctx): Promise<PracticeType> {
    return this.practicesService.current(ctx);
  }

  @Mutation(() => PracticeResult, {
    description: 'Changes the name, the name in emails and the time zone.',
  })
  @Allow('practice.manage')
  renamePractice(
    @Current() ctx: Ctx,
    @Args('name', NameInEmailsPipe('name', 200)) name: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('timeZone', { type: () => String, nullable: true }, ZonePipe('timeZone'))
    timeZone?: string | null,
    @Args('emailName', { type: () => String, nullable: true }, NameInEmailsPipe('emailName', 80))
    emailName?: string | null,
  ): Promise<PracticeType> {
    return this.practicesService.rename(ctx, { name, timeZone, version, emailName });
  }

  @Mutation(() => PracticeResult, {
    description: "Sets whether replies to emails in the caller's name go to their own address.",
  })
  @Allow('practice.edit-own')
  setTakesReplies(
    @Current() ctx: Ctx,
    @Args('takes', { type: () => Boolean }) takes: boolean,
  ): Promise<PracticeType | Refusal> {
    return this.practicesService.setTakesReplies(ctx, takes);
  }

  @Mutation(() => PracticeResult, {
    description:
      'Sets after how many hours an unacknowledged follow-up also goes to somebody else.',
  })
  @Allow('practice.manage')
  setFollowUpHours(
    @Current() ctx: Ctx,
    @Args('hours', { type: () => Int }) hours: number,
  ): Promise<PracticeType | Refusal> {
    return this.practicesService.setFollowUpHours(ctx, hours);
  }

  @Mutation(() => PracticeResult, {
    description:
      'Sets until how many hours before the start clients move or cancel a session without asking.',
  })
  @Allow('practice.manage')
  setSessionChangeHours(
    @Current() ctx: Ctx,
    @Args('hours', { type: () => Int }) hours: number,
  ): Promise<PracticeType | Refusal> {
    return this.practicesService.setSessionChangeHours(ctx, hours);
  }

  @Mutation(() => PracticeResult, {
    description: 'Sets whether clients are asked to sign the agreement by typing their name.',
  })
  @Allow('practice.manage')
  setAsksSignature(
    @Current() ctx: Ctx,
    @Args('asks', { type: () => Boolean }) asks: boolean,
  ): Promise<PracticeType | Refusal> {
    return this.practicesService.setAsksSignature(ctx, asks);
  }

  @Mutation(() => PracticeResult, {
    description:
      'Sets whether clients and their coaches can write messages to each other. Those that were written stay readable.',
  })
  @Allow('practice.manage')
  setMessagesOn(
    @Current() ctx: Ctx,
    @Args('on', { type: () => Boolean }) on: boolean,
  ): Promise<PracticeType | Refusal> {
    return this.practicesService.setMessagesOn(ctx, on);
  }

  @Mutation(() => PracticeResult, {
    description:
      'Sets how many megabytes of files the practice and its clients can have, and how many one file can have. What was added stays.',
  })
  @Allow('practice.manage')
  setFileLimits(
    @Current() ctx: Ctx,
    @Args('mostMegabytes', {
      type: () => Int,
      nullable: true,
      description: 'Of all files; null for as many as the server allows.',
    })
    mostMegabytes: number | null,
    @Args('largestMegabytes', {
      type: () => Int,
      description: `Of one file, at most ${HARD_LARGEST_MEGABYTES}.`,
    })
    largestMegabytes: number,
  ): Promise<PracticeType | Refusal> {
    return this.practicesService.setFileLimits(ctx, mostMegabytes, largestMegabytes);
  }

  @Mutation(() => PracticeResult, { description: 'Makes a member of staff an owner or a coach.' })
  @Allow('practice.manage')
  changeRole(
    @Current() ctx: Ctx,
    @Args('memberId', { type: () => ID }, IdPipe('memberId')) memberId: string,
    @Args('role', { type: () => Role }) role: Role,
  ): Promise<PracticeType> {
    return this.membersService.changeRole(ctx, memberId, role);
  }

  @Mutation(() => PracticeResult, {
    description: 'Removes a member of staff whose clients all have another coach.',
  })
  @Allow('practice.manage')
  removeMember(
    @Current() ctx: Ctx,
    @Args('memberId', { type: () => ID }, IdPipe('memberId')) memberId: string,
  ): Promise<PracticeType> {
    return this.membersService.remove(ctx, memberId);
  }

  @ResolveField(() => [MemberType], { description: 'Owners first, then by name.' })
  @WithParent()
  members(@Current() ctx: Ctx, @Parent() practice: PracticeType): Promise<MemberType[]> {
    return ctx.load(staffOfPractice, practice.id);
  }
}
