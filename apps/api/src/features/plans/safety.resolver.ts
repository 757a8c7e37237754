import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { ClientProfileResult } from '../people/index.js';
import { SafetyCheckResult } from '../safety/index.js';
import {
  AnswerSafetyCheckInput,
  ReviewSafetyHoldInput,
  TellOfSafetyHoldInput,
} from './plans.inputs.js';
import { AnswersResult } from './plans.results.js';
import { SafetyChecking } from './safety-checking.js';
import { SafetyReviewing } from './safety-reviewing.js';

@Resolver()
export class SafetyResolver {
  constructor(
    private readonly checking: SafetyChecking,
    private readonly reviewing: SafetyReviewing,
  ) {}

  @Mutation(() => AnswersResult, {
    description: 'The questions of `safety`, at any time. Answers that call for a stop set a hold.',
  })
  @Allow('safety.own')
  answerSafetyCheck(@Current() ctx: Ctx, @Args('input') input: AnswerSafetyCheckInput) {
    return this.checking.answer(ctx, input);
  }

  @Mutation(() => SafetyCheckResult, { description: 'What the coach and the owners may read.' })
  @Allow('safety.own')
  tellOfSafetyHold(@Current() ctx: Ctx, @Args('input') input: TellOfSafetyHoldInput) {
    return this.checking.tell(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description: 'Lifts a hold, after the client has answered again without a stop.',
  })
  @Allow('safety.review')
  reviewSafetyHold(@Current() ctx: Ctx, @Args('input') input: ReviewSafetyHoldInput) {
    return this.reviewing.review(ctx, input);
  }
}
