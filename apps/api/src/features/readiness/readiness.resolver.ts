import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { AnswerReadinessInput, StartPlanAfterTalkInput } from './readiness.inputs.js';
import { AnswersResult } from '../questionnaires/index.js';
import { PlanResult } from '../plans/index.js';
import { ReadinessAnswersService } from './readiness-answers.service.js';
import { ReadinessService } from './readiness.service.js';
import { StartsAfterTalkService } from './starts-after-talk.service.js';
import { ReadinessCheckType } from './readiness.type.js';

@Resolver()
export class ReadinessResolver {
  constructor(
    private readonly readiness: ReadinessService,
    private readonly answers: ReadinessAnswersService,
    private readonly starts: StartsAfterTalkService,
  ) {}

  @Query(() => ReadinessCheckType, { description: "The caller's own readiness." })
  @Allow('readiness.own')
  readinessCheck(@Current() ctx: Ctx): Promise<ReadinessCheckType> {
    return this.readiness.ofCaller(ctx);
  }

  @Mutation(() => AnswersResult, {
    description:
      'Answers a readiness questionnaire outside a plan. PROCEED starts the plan that waits for it.',
  })
  @Allow('readiness.own')
  answerReadiness(@Current() ctx: Ctx, @Args('input') input: AnswerReadinessInput) {
    return this.answers.answer(ctx, input);
  }

  @Mutation(() => PlanResult, {
    description: 'Starts a plan whose answers called for a talk, and no other plan.',
  })
  @Allow('plans.guide')
  startPlanAfterTalk(@Current() ctx: Ctx, @Args('input') input: StartPlanAfterTalkInput) {
    return this.starts.start(ctx, input);
  }
}
