import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import {
  AnswersResult,
  QuestionnaireResultsService,
  QuestionnaireResultType,
} from '../questionnaires/index.js';
import { ActionType } from '../plans/index.js';
import { ActionAnswersService } from './action-answers.service.js';
import { AnswerQuestionnaireInput, MarkAnsweredByMistakeInput } from './answers.inputs.js';
import { MistakenAnswersService } from './mistaken-answers.service.js';

@Resolver(() => ActionType)
export class AnswersResolver {
  constructor(
    private readonly actionAnswers: ActionAnswersService,
    private readonly mistakenAnswers: MistakenAnswersService,
    private readonly results: QuestionnaireResultsService,
  ) {}

  @Mutation(() => AnswersResult, {
    description:
      'Answers the questionnaire of an action and completes the action. Answering again adds another result.',
  })
  @Allow('plans.do')
  answerQuestionnaire(@Current() ctx: Ctx, @Args('input') input: AnswerQuestionnaireInput) {
    return this.actionAnswers.answer(ctx, input);
  }

  @Mutation(() => AnswersResult, {
    description:
      'Makes a result no longer count, with a name and a reason that the client can read. Outreach stays closed for 72 hours.',
  })
  @Allow('readiness.mark-mistaken')
  markAnsweredByMistake(@Current() ctx: Ctx, @Args('input') input: MarkAnsweredByMistakeInput) {
    return this.mistakenAnswers.mark(ctx, input);
  }

  @ResolveField(() => QuestionnaireResultType, {
    nullable: true,
    description: 'The latest result, if this action is a questionnaire and the reader may see it.',
  })
  @WithParent()
  result(@Current() ctx: Ctx, @Parent() { id, kind }: ActionType) {
    return kind === 'QUESTIONNAIRE' ? this.results.ofAction(ctx, id) : null;
  }
}
