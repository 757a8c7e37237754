import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { ActionType } from '../plans/index.js';
import { FormRequestType } from './form-request.type.js';
import { requestOfAction } from './form-requests.loaders.js';

@Resolver(() => ActionType)
export class ActionFormsResolver {
  @ResolveField(() => FormRequestType, {
    nullable: true,
    description: 'The latest answers, if this action is a form. Staff see it once it is finished.',
  })
  @WithParent()
  formRequest(@Current() ctx: Ctx, @Parent() { id, kind }: ActionType) {
    return kind === 'QUESTIONNAIRE' ? ctx.load(requestOfAction, id) : null;
  }
}
