import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { CaseloadArgs } from './caseload.args.js';
import { CaseloadService } from './caseload.service.js';
import { CaseloadConnection, CoachTodayType } from './caseload.type.js';
import { ClientTodayService } from './client-today.service.js';
import { ClientTodayType } from './client-today.type.js';

@Resolver()
export class TodayResolver {
  constructor(
    private readonly clientTodays: ClientTodayService,
    private readonly caseloads: CaseloadService,
  ) {}

  @Query(() => ClientTodayType, { description: "The client's Today page." })
  @Allow('today.client')
  clientToday(@Current() ctx: Ctx): Promise<ClientTodayType> {
    return this.clientTodays.read(ctx);
  }

  @Query(() => CoachTodayType, { description: "The coach's Today page." })
  @Allow('today.coach')
  coachToday(@Current() ctx: Ctx): Promise<CoachTodayType> {
    return this.caseloads.today(ctx);
  }

  @Query(() => CaseloadConnection, {
    description: 'The clients the caller can see: a coach their own, an owner all of the practice.',
  })
  @Allow('people.read')
  caseload(@Current() ctx: Ctx, @Args() args: CaseloadArgs): Promise<CaseloadConnection> {
    return this.caseloads.page(ctx, args);
  }
}
