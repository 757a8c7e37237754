import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { BillingSettingsService } from './billing-settings.service.js';
import {
  BillingSettingsResult,
  BillingSettingsType,
  SaveBillingSettingsInput,
} from './billing-settings.type.js';

@Resolver()
export class BillingSettingsResolver {
  constructor(private readonly settings: BillingSettingsService) {}

  @Query(() => BillingSettingsType, {
    description: 'What the practice decided about packages, and what its invoices say.',
  })
  @Allow('packages.write')
  billingSettings(@Current() ctx: Ctx): Promise<BillingSettingsType> {
    return this.settings.current(ctx);
  }

  @Mutation(() => BillingSettingsResult, {
    description: 'Changes what the practice decided about packages, and what new invoices say.',
  })
  @Allow('practice.manage')
  saveBillingSettings(
    @Current() ctx: Ctx,
    @Args('input') input: SaveBillingSettingsInput,
  ): Promise<BillingSettingsType | Refusal> {
    return this.settings.save(ctx, input);
  }
}
