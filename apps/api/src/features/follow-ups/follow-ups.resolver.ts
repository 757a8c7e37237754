import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { Client, ClientProfileType } from '../people/index.js';
import { AbsenceType, CoachAwayType } from './absences/absence.type.js';
import { AbsencesService } from './absences/absences.service.js';
import { FollowUpType } from './follow-up.type.js';
import { followUpsOf, ownFollowUps } from './follow-ups.loaders.js';
import { AcknowledgeFollowUpInput, SetAbsenceInput } from './follow-ups.inputs.js';
import { AbsenceResult, FollowUpResult } from './follow-ups.results.js';
import { FollowUpsService } from './follow-ups.service.js';

@Resolver(() => ClientProfileType)
export class FollowUpsResolver {
  constructor(
    private readonly followUpsService: FollowUpsService,
    private readonly absences: AbsencesService,
  ) {}

  @Query(() => [FollowUpType], {
    description:
      "The caller's follow-ups that are open or were acknowledged in the last two weeks.",
  })
  @Allow('follow-ups.own')
  myFollowUps(@Current() ctx: Ctx): Promise<FollowUpType[]> {
    return ownFollowUps(ctx);
  }

  @Query(() => CoachAwayType, {
    nullable: true,
    description: "The absence of the client's coach, while they are away.",
  })
  @Allow('absences.read')
  coachAway(@Current() ctx: Ctx): Promise<CoachAwayType | null> {
    return this.absences.ofOwnCoach(ctx);
  }

  @Query(() => AbsenceType, { description: "The caller's own time off." })
  @Allow('absences.own')
  absence(@Current() ctx: Ctx): Promise<AbsenceType> {
    return this.absences.own(ctx);
  }

  @Mutation(() => FollowUpResult, { description: 'Closes a follow-up by recording what was done.' })
  @Allow('follow-ups.acknowledge')
  acknowledgeFollowUp(
    @Current() ctx: Ctx,
    @Args('input') input: AcknowledgeFollowUpInput,
  ): Promise<FollowUpType | Refusal> {
    return this.followUpsService.acknowledge(ctx, input);
  }

  @Mutation(() => FollowUpResult, { description: 'The client asks to notify the owner as well.' })
  @Allow('follow-ups.own')
  notifyOwner(
    @Current() ctx: Ctx,
    @Args('followUpId', { type: () => ID }, IdPipe('followUpId')) followUpId: string,
  ): Promise<FollowUpType | Refusal> {
    return this.followUpsService.notifyOwner(ctx, followUpId);
  }

  @Mutation(() => AbsenceResult, { description: "Sets the caller's time off and who covers." })
  @Allow('absences.own')
  setAbsence(
    @Current() ctx: Ctx,
    @Args('input') input: SetAbsenceInput,
  ): Promise<AbsenceType | Refusal> {
    return this.absences.set(ctx, input);
  }

  @ResolveField(() => [FollowUpType], {
    description: 'Follow-ups about this client: open ones first, then the latest.',
  })
  @WithParent()
  followUps(@Current() ctx: Ctx, @Parent() { id }: Client): Promise<FollowUpType[]> {
    return ctx.load(followUpsOf, id);
  }
}
