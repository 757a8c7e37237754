import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { selectsBelow } from '../../platform/graphql/selection.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { CaseloadArgs } from './caseload.args.js';
import { CaseloadService } from './caseload.service.js';
import { CaseloadConnection, CoachTodayType } from './caseload.type.js';
import { ClientTodayService } from './client-today.service.js';
import { ClientTodayType } from './client-today.type.js';

/** The fields of a stone that lists of clients do not show. */
const LOCKS = ['opensAt', 'lock', 'nextLock'];

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
  coachToday(@Current() ctx: Ctx, @Info() info: GraphQLResolveInfo): Promise<CoachTodayType> {
    return this.caseloads.today(ctx, selectsBelow(info, LOCKS));
  }

  @Query(() => CoachTodayType, {
    description:
      "Today of the practice's coaches, or of one of them, as far as an owner may see it: of at most 50 clients, the most urgent ones.",
  })
  @Allow('today.practice')
  practiceToday(
    @Current() ctx: Ctx,
    @Args('coachId', { type: () => ID, nullable: true }, IdPipe('coachId')) coachId: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CoachTodayType> {
    return this.caseloads.practiceToday(ctx, coachId ?? null, selectsBelow(info, LOCKS));
  }

  @Query(() => CaseloadConnection, {
    description: 'The clients the caller can see: a coach their own, an owner all of the practice.',
  })
  @Allow('people.read')
  caseload(
    @Current() ctx: Ctx,
    @Args() args: CaseloadArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CaseloadConnection> {
    return this.caseloads.page(ctx, args, selectsBelow(info, LOCKS));
  }
}
