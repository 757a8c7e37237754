import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { ConsentPurpose, ConsentType } from './consent.type.js';
import { ConsentResult } from './consents.results.js';
import { ConsentsService } from './consents.service.js';

@Resolver(() => ConsentType)
export class ConsentsResolver {
  constructor(private readonly consentsService: ConsentsService) {}

  @Query(() => [ConsentType], {
    description: 'All decisions of the calling client, the latest first.',
  })
  @Allow('consents.own')
  consents(@Current() ctx: Ctx): Promise<ConsentType[]> {
    return this.consentsService.ofCaller(ctx);
  }

  @Mutation(() => ConsentResult, {
    description: 'Gives or withdraws a consent. Repeating it changes nothing.',
  })
  @Allow('consents.own')
  setConsent(
    @Current() ctx: Ctx,
    @Args('purpose', { type: () => ConsentPurpose }) purpose: `${ConsentPurpose}`,
    @Args('granted', { type: () => Boolean }) granted: boolean,
  ): Promise<ConsentType | Refusal> {
    return this.consentsService.set(ctx, purpose, granted);
  }
}
