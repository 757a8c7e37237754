import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { MistakenAnswers } from './mistaken-answers.js';
import {
  AnswerReadinessInput,
  MarkAnsweredByMistakeInput,
  StartPlanAfterTalkInput,
} from './plans.inputs.js';
import { AnswersResult, PlanResult } from './plans.results.js';
import { ReadinessAnswering } from './readiness-answering.js';
import { ReadinessReading } from './readiness-reading.js';
import { ReadinessStarting } from './readiness-starting.js';
import { ReadinessCheckType } from './readiness.type.js';

@Resolver()
export class ReadinessResolver {
  constructor(
    private readonly reading: ReadinessReading,
    private readonly answering: ReadinessAnswering,
    private readonly starting: ReadinessStarting,
    private readonly mistaken: MistakenAnswers,
  ) {}

  @Query(() => ReadinessCheckType)
  @Allow('readiness.own')
  readinessCheck(@Current() ctx: Ctx): Promise<ReadinessCheckType> {
    return this.reading.ofCaller(ctx);
  }

  @Mutation(() => AnswersResult, {
    description: 'Before a plan. PROCEED starts the one that waits for it; COOLING_OFF is refused.',
  })
  @Allow('readiness.own')
  answerReadiness(@Current() ctx: Ctx, @Args('input') input: AnswerReadinessInput) {
    return this.answering.answer(ctx, input);
  }

  @Mutation(() => AnswersResult, {
    description:
      'A result that does not count, by name and with a reason that the client reads. Outreach stays closed for 72 hours.',
  })
  @Allow('readiness.mark-mistaken')
  markAnsweredByMistake(@Current() ctx: Ctx, @Args('input') input: MarkAnsweredByMistakeInput) {
    return this.mistaken.mark(ctx, input);
  }

  @Mutation(() => PlanResult, {
    description: 'Where the answers asked for a talk, and for no other.',
  })
  @Allow('plans.guide')
  startPlanAfterTalk(@Current() ctx: Ctx, @Args('input') input: StartPlanAfterTalkInput) {
    return this.starting.afterTalk(ctx, input);
  }
}
