import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import {
  AnswersResult,
  QuestionnaireResults,
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
    private readonly results: QuestionnaireResults,
  ) {}

  @Mutation(() => AnswersResult)
  @Allow('plans.do')
  answerQuestionnaire(@Current() ctx: Ctx, @Args('input') input: AnswerQuestionnaireInput) {
    return this.actionAnswers.answer(ctx, input);
  }

  @Mutation(() => AnswersResult, {
    description:
      'A result that does not count, by name and with a reason that the client reads. Outreach stays closed for 72 hours.',
  })
  @Allow('readiness.mark-mistaken')
  markAnsweredByMistake(@Current() ctx: Ctx, @Args('input') input: MarkAnsweredByMistakeInput) {
    return this.mistakenAnswers.mark(ctx, input);
  }

  @ResolveField(() => QuestionnaireResultType, { nullable: true })
  @WithParent()
  result(@Current() ctx: Ctx, @Parent() { id, kind }: ActionType) {
    return kind === 'QUESTIONNAIRE' ? this.results.ofAction(ctx, id) : null;
  }
}
