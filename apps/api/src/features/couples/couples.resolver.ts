import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { PlanJointSeriesInput } from '../sessions/index.js';
import { CouplePlanEditType, EditCouplePlanInput } from './couple-edit.type.js';
import { CoupleEditsService } from './couple-edits.service.js';
import { CoupleNotesService } from './couple-notes.service.js';
import {
  CoupleNoteType,
  CoupleOfClientType,
  CoupleResult,
  CoupleType,
  JointSessionType,
  PlanJointSessionInput,
  ProposeCoupleInput,
  ShareCoupleNoteInput,
} from './couple.type.js';
import { CouplePlanService } from './couple-plan.service.js';
import { JointPlanType } from './couple-plan.type.js';
import { CoupleSessionsService } from './couple-sessions.service.js';
import { SharedJointReflectionType } from './joint-reflection.type.js';
import { JointReflectionsService } from './joint-reflections.service.js';
import { CouplesService } from './couples.service.js';

const CoupleId = () => Args('coupleId', { type: () => ID }, IdPipe('coupleId'));

@Resolver(() => CoupleOfClientType)
export class CoupleOfClientResolver {
  constructor(private readonly notes: CoupleNotesService) {}

  @ResolveField(() => [CoupleNoteType], {
    description: 'The latest fifty shared notes of earlier joint work of the client, newest first.',
  })
  @WithParent()
  earlierNotes(
    @Current() ctx: Ctx,
    @Parent() { clientId, couple }: CoupleOfClientType,
  ): Promise<CoupleNoteType[]> {
    return this.notes.ofEarlier(ctx, clientId, couple?.id ?? null);
  }
}

@Resolver(() => CoupleType)
export class CouplesResolver {
  constructor(
    private readonly couples: CouplesService,
    private readonly notesService: CoupleNotesService,
    private readonly sessionsService: CoupleSessionsService,
    private readonly planService: CouplePlanService,
    private readonly edits: CoupleEditsService,
    private readonly reflections: JointReflectionsService,
  ) {}

  @Query(() => CoupleOfClientType, {
    nullable: true,
    description: 'Whether this client works as a couple, or could be asked to. Only for staff.',
  })
  @Allow('couples.guide')
  coupleOf(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<CoupleOfClientType | null> {
    return this.couples.ofClient(ctx, clientId);
  }

  @Mutation(() => CoupleResult, {
    description:
      'Asks a client and their linked other person, each alone, whether they want to work as a couple.',
  })
  @Allow('couples.guide')
  proposeCouple(
    @Current() ctx: Ctx,
    @Args('input') input: ProposeCoupleInput,
  ): Promise<CoupleType | Refusal> {
    return this.couples.propose(ctx, input);
  }

  @Mutation(() => CoupleResult, {
    description: 'Joins two people who both said yes on an earlier day.',
  })
  @Allow('couples.guide')
  confirmCouple(@Current() ctx: Ctx, @CoupleId() coupleId: string): Promise<CoupleType | Refusal> {
    return this.couples.decide(ctx, coupleId, 'CONFIRM');
  }

  @Mutation(() => CoupleResult, { description: 'Does not join the two, and stops asking.' })
  @Allow('couples.guide')
  declineCouple(@Current() ctx: Ctx, @CoupleId() coupleId: string): Promise<CoupleType | Refusal> {
    return this.couples.decide(ctx, coupleId, 'DECLINE');
  }

  @Mutation(() => CoupleResult, {
    description: 'Pauses joint work. Both read the same line, whatever the reason.',
  })
  @Allow('couples.guide')
  pauseCouple(@Current() ctx: Ctx, @CoupleId() coupleId: string): Promise<CoupleType | Refusal> {
    return this.couples.decide(ctx, coupleId, 'PAUSE');
  }

  @Mutation(() => CoupleResult, { description: 'Resumes joint work after a pause.' })
  @Allow('couples.guide')
  resumeCouple(@Current() ctx: Ctx, @CoupleId() coupleId: string): Promise<CoupleType | Refusal> {
    return this.couples.decide(ctx, coupleId, 'RESUME');
  }

  @Mutation(() => CoupleResult, { description: 'Ends joint work for good.' })
  @Allow('couples.guide')
  endCouple(@Current() ctx: Ctx, @CoupleId() coupleId: string): Promise<CoupleType | Refusal> {
    return this.couples.decide(ctx, coupleId, 'END');
  }

  @Mutation(() => CoupleResult, {
    description: 'Shares a note with both partners. It cannot be changed afterwards.',
  })
  @Allow('couples.guide')
  shareCoupleNote(
    @Current() ctx: Ctx,
    @Args('input') input: ShareCoupleNoteInput,
  ): Promise<CoupleType | Refusal> {
    return this.notesService.share(ctx, input);
  }

  @Mutation(() => CoupleResult, {
    description: 'Plans a session with both partners. Each of them sees it as their own.',
  })
  @Allow('couples.guide')
  planJointSession(
    @Current() ctx: Ctx,
    @Args('input') input: PlanJointSessionInput,
  ): Promise<CoupleType | Refusal> {
    return this.sessionsService.plan(ctx, input);
  }

  @Mutation(() => CoupleResult, {
    description: 'Plans a series of sessions with both partners. Each of them gets one email.',
  })
  @Allow('couples.guide')
  planJointSeries(
    @Current() ctx: Ctx,
    @Args('input') input: PlanJointSeriesInput,
  ): Promise<CoupleType | Refusal> {
    return this.sessionsService.planSeries(ctx, input);
  }

  @Mutation(() => CoupleResult, { description: 'Opens the next step of the plan for both.' })
  @Allow('couples.guide')
  openCoupleStep(
    @Current() ctx: Ctx,
    @CoupleId() coupleId: string,
    @Args('step') step: string,
  ): Promise<CoupleType | Refusal> {
    return this.planService.open(ctx, coupleId, step);
  }

  @Mutation(() => CoupleResult, {
    description:
      'Edits the plan of a couple in one go. Both read the same about it. STALE if someone else changed it meanwhile; what the two do meanwhile is kept.',
  })
  @Allow('couples.guide')
  editCouplePlan(
    @Current() ctx: Ctx,
    @Args('input') input: EditCouplePlanInput,
  ): Promise<CoupleType | Refusal> {
    return this.edits.edit(ctx, input);
  }

  @ResolveField(() => JointPlanType, {
    nullable: true,
    description: 'What the two do together, and what each of them did.',
  })
  @WithParent()
  plan(@Current() ctx: Ctx, @Parent() couple: CoupleType): Promise<JointPlanType | null> {
    return this.planService.of(ctx, couple);
  }

  @ResolveField(() => [CouplePlanEditType], {
    description: 'The latest fifty edits of the plan, newest first.',
  })
  @WithParent()
  planEdits(@Current() ctx: Ctx, @Parent() { id }: CoupleType): Promise<CouplePlanEditType[]> {
    return this.edits.history(ctx, id);
  }

  @ResolveField(() => [SharedJointReflectionType], {
    description: 'What each of the two wrote for themselves and shares with the coach.',
  })
  @WithParent()
  sharedReflections(
    @Current() ctx: Ctx,
    @Parent() { id }: CoupleType,
  ): Promise<SharedJointReflectionType[]> {
    return this.reflections.shared(ctx, id);
  }

  @ResolveField(() => [JointSessionType], {
    description: 'Joint sessions that are not over, the next first.',
  })
  @WithParent()
  sessions(@Current() ctx: Ctx, @Parent() couple: CoupleType): Promise<JointSessionType[]> {
    return this.sessionsService.of(ctx, couple);
  }

  @ResolveField(() => [CoupleNoteType], {
    description: 'The latest fifty shared notes, newest first.',
  })
  @WithParent()
  notes(@Current() ctx: Ctx, @Parent() { id }: CoupleType): Promise<CoupleNoteType[]> {
    return this.notesService.of(ctx, id);
  }
}
