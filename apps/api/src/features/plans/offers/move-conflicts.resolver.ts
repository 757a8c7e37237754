import { isFormVersion } from '@footing/plan-engine';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { formVersion } from '../../forms/index.js';
import { FormVersionNameType, MoveConflictType } from './plan-offer.type.js';

/** The names of the forms that the action of a conflict asks for. */
@Resolver(() => MoveConflictType)
export class MoveConflictsResolver {
  @ResolveField(() => FormVersionNameType, {
    nullable: true,
    description: 'The form that the action asks for in the plan, if it asks for one.',
  })
  @WithParent()
  planForm(@Current() ctx: Ctx, @Parent() { asks }: MoveConflictType) {
    return nameOf(ctx, asks.plan);
  }

  @ResolveField(() => FormVersionNameType, {
    nullable: true,
    description: 'The form that this action asks for in the new version, if it asks for one.',
  })
  @WithParent()
  versionForm(@Current() ctx: Ctx, @Parent() { asks }: MoveConflictType) {
    return nameOf(ctx, asks.version);
  }
}

const nameOf = (ctx: Ctx, questionnaire: string | null) =>
  isFormVersion(questionnaire) ? ctx.load(formVersion, questionnaire) : null;
