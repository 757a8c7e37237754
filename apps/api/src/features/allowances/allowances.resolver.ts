import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { AllowancesService } from './allowances.service.js';
import { SetAllowanceInput } from './allowances.inputs.js';
import { PlanResult } from '../plans/index.js';

@Resolver()
export class AllowancesResolver {
  constructor(private readonly allowances: AllowancesService) {}

  @Mutation(() => PlanResult, {
    description:
      'Sets the allowance of a plan, or removes it when omitted. Contacts count from now on.',
  })
  @Allow('plans.guide')
  setAllowance(@Current() ctx: Ctx, @Args('input') input: SetAllowanceInput) {
    return this.allowances.set(ctx, input);
  }
}
