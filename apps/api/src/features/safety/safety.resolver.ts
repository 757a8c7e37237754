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
import { SafetyReading } from './safety.service.js';
import { SafetyCheckType } from './safety.type.js';
import { SafetyChecking } from './safety-checks.service.js';
import { TalkRecording } from './talks.service.js';

@Resolver()
export class SafetyResolver {
  constructor(
    private readonly reading: SafetyReading,
    private readonly checking: SafetyChecking,
    private readonly talks: TalkRecording,
  ) {}

  @Query(() => SafetyCheckType)
  @Allow('safety.own')
  safetyCheck(@Current() ctx: Ctx): Promise<SafetyCheckType> {
    return this.reading.ofCaller(ctx);
  }

  @Mutation(() => AnswersResult, {
    description:
      'The questions of `safety`, at any time. What they come to counts for outreach at once.',
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
    description:
      'Records that a named member of staff has talked with the client about a pause of outreach. Whether that ends it depends on answers that only the client can read.',
  })
  @Allow('safety.review')
  reviewSafetyHold(@Current() ctx: Ctx, @Args('input') input: ReviewSafetyHoldInput) {
    return this.talks.review(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description:
      'Records a talk with the client about their answers: it ends what asked for a talk.',
  })
  @Allow('safety.review')
  recordTalk(@Current() ctx: Ctx, @Args('input') input: RecordTalkInput) {
    return this.talks.talk(ctx, input);
  }
}
