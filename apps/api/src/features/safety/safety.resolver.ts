import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { ClientProfileResult } from '../people/index.js';
import { SafetyCheckResult } from './safety.results.js';
import {
  AnswerSafetyCheckInput,
  RecordTalkInput,
  ReviewSafetyHoldInput,
  DiscloseSafetyHoldInput,
} from './checks/safety-checks.inputs.js';
import { AnswersResult } from '../questionnaires/index.js';
import { SafetyService } from './safety.service.js';
import { SafetyCheckType } from './safety.type.js';
import { SafetyChecksService } from './checks/safety-checks.service.js';
import { TalksService } from './checks/talks.service.js';

@Resolver()
export class SafetyResolver {
  constructor(
    private readonly safety: SafetyService,
    private readonly checks: SafetyChecksService,
    private readonly talks: TalksService,
  ) {}

  @Query(() => SafetyCheckType, { description: "The caller's own safety check." })
  @Allow('safety.own')
  safetyCheck(@Current() ctx: Ctx): Promise<SafetyCheckType> {
    return this.safety.ofCaller(ctx);
  }

  @Mutation(() => AnswersResult, {
    description:
      'Answers the safety questionnaire, at any time. The outreach gate follows at once.',
  })
  @Allow('safety.own')
  answerSafetyCheck(@Current() ctx: Ctx, @Args('input') input: AnswerSafetyCheckInput) {
    return this.checks.answer(ctx, input);
  }

  @Mutation(() => SafetyCheckResult, {
    description: 'Shares a line about a safety hold with the coach and the owners.',
  })
  @Allow('safety.own')
  discloseSafetyHold(@Current() ctx: Ctx, @Args('input') input: DiscloseSafetyHoldInput) {
    return this.checks.disclose(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description:
      'Records that a named member of staff has talked with the client about a safety hold. Whether that ends the hold depends on answers that the client alone can read.',
  })
  @Allow('safety.review')
  reviewSafetyHold(@Current() ctx: Ctx, @Args('input') input: ReviewSafetyHoldInput) {
    return this.talks.recordReview(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description:
      'Records a talk with the client about their answers, which lifts the lock that asked for a talk.',
  })
  @Allow('safety.review')
  recordTalk(@Current() ctx: Ctx, @Args('input') input: RecordTalkInput) {
    return this.talks.recordTalk(ctx, input);
  }
}
