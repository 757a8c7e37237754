import { lastSurpriseOn } from '@footing/plan-engine';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { OtherPersonType } from '../people/index.js';
import { surprisesGivenTo } from '../plans/index.js';

/** The surprises of each other person, whomever plans are about now. */
@Resolver(() => OtherPersonType)
export class OtherPersonSurprisesResolver {
  @ResolveField(() => LocalDate, {
    nullable: true,
    description: 'The day on which the last surprise was given.',
  })
  @WithParent()
  async lastSurpriseOn(@Current() ctx: Ctx, @Parent() { id }: OtherPersonType) {
    return lastSurpriseOn(await surprisesGivenTo(ctx, id));
  }
}
