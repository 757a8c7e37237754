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
  TellOfSafetyHoldInput,
} from './safety-checks.inputs.js';
import { AnswersResult } from '../questionnaires/index.js';
import { SafetyService } from './safety.service.js';
import { SafetyCheckType } from './safety.type.js';
import { SafetyChecksService } from './safety-checks.service.js';
import { TalksService } from './talks.service.js';

@Resolver()
export class SafetyResolver {
  constructor(
    private readonly safety: SafetyService,
    private readonly checks: SafetyChecksService,
    private readonly talks: TalksService,
  ) {}

  @Query(() => SafetyCheckType)
  @Allow('safety.own')
  safetyCheck(@Current() ctx: Ctx): Promise<SafetyCheckType> {
    return this.safety.ofCaller(ctx);
  }

  @Mutation(() => AnswersResult, {
    description:
      'The questions of `safety`, at any time. What they come to counts for outreach at once.',
  })
  @Allow('safety.own')
  answerSafetyCheck(@Current() ctx: Ctx, @Args('input') input: AnswerSafetyCheckInput) {
    return this.checks.answer(ctx, input);
  }

  @Mutation(() => SafetyCheckResult, { description: 'What the coach and the owners may read.' })
  @Allow('safety.own')
  tellOfSafetyHold(@Current() ctx: Ctx, @Args('input') input: TellOfSafetyHoldInput) {
    return this.checks.disclose(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description:
      'Records that a named member of staff has talked with the client about a pause of outreach. Whether that ends it depends on answers that only the client can read.',
  })
  @Allow('safety.review')
  reviewSafetyHold(@Current() ctx: Ctx, @Args('input') input: ReviewSafetyHoldInput) {
    return this.talks.recordReview(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description:
      'Records a talk with the client about their answers: it ends what asked for a talk.',
  })
  @Allow('safety.review')
  recordTalk(@Current() ctx: Ctx, @Args('input') input: RecordTalkInput) {
    return this.talks.recordTalk(ctx, input);
  }
}
