import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { Client, ClientProfileType } from '../people/index.js';
import { FormRequestType } from './form-request.type.js';
import { FormPausesService } from './form-pauses.service.js';
import { IntakeFormsService } from './intake-forms.service.js';

/** What forms mean for a client's profile. */
@Resolver(() => ClientProfileType)
export class ClientFormsResolver {
  constructor(
    private readonly pauses: FormPausesService,
    private readonly intake: IntakeFormsService,
  ) {}

  @ResolveField(() => DateTime, {
    nullable: true,
    description:
      'When the answers to a form were sent that pause outreach until a talk is recorded; null if none do.',
  })
  @WithParent()
  formPauseSince(@Current() ctx: Ctx, @Parent() client: Client) {
    return this.pauses.since(ctx, client);
  }

  @ResolveField(() => FormRequestType, {
    nullable: true,
    description: 'The form that was sent when they joined; null if none was.',
  })
  @WithParent()
  intakeForm(@Current() ctx: Ctx, @Parent() { id }: Client) {
    return this.intake.ofClient(ctx, id);
  }
}
