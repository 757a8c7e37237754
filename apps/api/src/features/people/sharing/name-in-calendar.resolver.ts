import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { NameInCalendarService } from './name-in-calendar.service.js';

@Resolver()
export class NameInCalendarResolver {
  constructor(private readonly names: NameInCalendarService) {}

  @Mutation(() => DoneResult, {
    description:
      "Lets the calendar apps of the calling client's coach show the client's name, or takes that back. A transfer takes it back too.",
  })
  @Allow('consents.own')
  showNameInCalendar(
    @Current() ctx: Ctx,
    @Args(
      'coachId',
      {
        type: () => ID,
        nullable: true,
        description: 'The coach whom the client says yes to; null: initials again.',
      },
      IdPipe('coachId'),
    )
    coachId: string | null,
  ): Promise<Done | Refusal> {
    return this.names.set(ctx, coachId ?? null);
  }
}
