import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { AnswerReadinessInput, StartPlanAfterTalkInput } from './readiness.inputs.js';
import { AnswersResult } from '../questionnaires/index.js';
import { PlanResult } from '../plans/index.js';
import { ReadinessAnswering } from './readiness-answers.service.js';
import { ReadinessReading } from './readiness.service.js';
import { ReadinessStarting } from './starts-after-talk.service.js';
import { ReadinessCheckType } from './readiness.type.js';

@Resolver()
export class ReadinessResolver {
  constructor(
    private readonly reading: ReadinessReading,
    private readonly answering: ReadinessAnswering,
    private readonly starting: ReadinessStarting,
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

  @Mutation(() => PlanResult, {
    description: 'Where the answers asked for a talk, and for no other.',
  })
  @Allow('plans.guide')
  startPlanAfterTalk(@Current() ctx: Ctx, @Args('input') input: StartPlanAfterTalkInput) {
    return this.starting.afterTalk(ctx, input);
  }
}
