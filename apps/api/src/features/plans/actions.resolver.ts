import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { QuestionnaireResults, QuestionnaireResultType } from '../questionnaires/index.js';
import { ActionDoing } from './action-doing.js';
import { Answering } from './answering.js';
import { PlanReading } from './plan-reading.js';
import { ActionType } from './plan.type.js';
import {
  AnswerQuestionnaireInput,
  CountHabitInput,
  GiveSurpriseInput,
  RecordSurpriseOutcomeInput,
  SaveReflectionInput,
} from './plans.inputs.js';
import { readableNote, surpriseOfAction } from './plans.loaders.js';
import { AnswersResult, PlanResult, ReflectionResult } from './plans.results.js';
import { Reflecting } from './reflecting.js';
import { ReachReasons } from './reach-reasons.js';
import { ReflectionReading } from './reflection-reading.js';
import { ReflectionType } from './reflection.type.js';
import { SurpriseGiving } from './surprise-giving.js';
import { SurpriseType } from './surprise.type.js';

const ActionId = () => Args('actionId', { type: () => ID }, IdPipe('actionId'));

@Resolver(() => ActionType)
export class ActionsResolver {
  constructor(
    private readonly doing: ActionDoing,
    private readonly giving: SurpriseGiving,
    private readonly reflecting: Reflecting,
    private readonly answering: Answering,
    private readonly reflections: ReflectionReading,
    private readonly results: QuestionnaireResults,
    private readonly reading: PlanReading,
    private readonly reasons: ReachReasons,
  ) {}

  @Mutation(() => PlanResult)
  @Allow('plans.do')
  completeAction(@Current() ctx: Ctx, @ActionId() actionId: string) {
    return this.doing.complete(ctx, actionId);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.do')
  undoAction(@Current() ctx: Ctx, @ActionId() actionId: string) {
    return this.doing.undo(ctx, actionId);
  }

  @Mutation(() => PlanResult, {
    description:
      'The way to do an action that is a surprise: once for the same other person in 180 days.',
  })
  @Allow('plans.do')
  giveSurprise(@Current() ctx: Ctx, @Args('input') input: GiveSurpriseInput) {
    return this.giving.give(ctx, input);
  }

  @Mutation(() => PlanResult, {
    description: 'ASKED_TO_STOP sets the boundary of the other person at once.',
  })
  @Allow('plans.do')
  recordSurpriseOutcome(@Current() ctx: Ctx, @Args('input') input: RecordSurpriseOutcomeInput) {
    return this.giving.recordOutcome(ctx, input);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.do')
  countHabit(@Current() ctx: Ctx, @Args('input') input: CountHabitInput) {
    return this.doing.count(ctx, input);
  }

  @Mutation(() => ReflectionResult)
  @Allow('plans.do')
  saveReflection(@Current() ctx: Ctx, @Args('input') input: SaveReflectionInput) {
    return this.reflecting.save(ctx, input);
  }

  @Mutation(() => AnswersResult)
  @Allow('plans.do')
  answerQuestionnaire(@Current() ctx: Ctx, @Args('input') input: AnswerQuestionnaireInput) {
    return this.answering.answer(ctx, input);
  }

  @ResolveField(() => String)
  @WithParent()
  async guidance(@Current() ctx: Ctx, @Parent() action: ActionType) {
    return (await this.reading.texts(ctx, action)).guidance;
  }

  @ResolveField(() => String, { nullable: true })
  @WithParent()
  async prompt(@Current() ctx: Ctx, @Parent() action: ActionType) {
    return (await this.reading.texts(ctx, action)).prompt;
  }

  @ResolveField(() => ReflectionType, { nullable: true })
  @WithParent()
  reflection(@Current() ctx: Ctx, @Parent() { id, kind }: ActionType) {
    return kind === 'REFLECTION' ? this.reflections.ofAction(ctx, id) : null;
  }

  @ResolveField(() => QuestionnaireResultType, { nullable: true })
  @WithParent()
  result(@Current() ctx: Ctx, @Parent() { id, kind }: ActionType) {
    return kind === 'QUESTIONNAIRE' ? this.results.ofAction(ctx, id) : null;
  }

  @ResolveField(() => SurpriseType, { nullable: true })
  @WithParent()
  given(@Current() ctx: Ctx, @Parent() { id, surprise }: ActionType) {
    return surprise ? ctx.load(surpriseOfAction, id) : null;
  }

  @ResolveField(() => String, { nullable: true })
  @WithParent()
  noReachReason(@Current() ctx: Ctx, @Parent() { id, noReachBy }: ActionType) {
    return noReachBy ? this.reasons.reasonOf(ctx, id) : null;
  }

  @ResolveField(() => String, { nullable: true })
  @WithParent()
  fromNote(@Current() ctx: Ctx, @Parent() { noteId }: ActionType) {
    return noteId && ctx.load(readableNote, noteId);
  }
}
