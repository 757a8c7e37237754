import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { selectsAny } from '../../platform/graphql/selection.js';
import { ContactsService } from './contacts.service.js';
import { ContactLogService } from './contact-log.service.js';
import { LogContactInput } from './contact.inputs.js';
import { ContactResult } from './contact.results.js';
import { ContactLogType, ContactType } from './contact.type.js';

@Resolver(() => ContactType)
export class ContactResolver {
  constructor(
    private readonly log: ContactLogService,
    private readonly contacts: ContactsService,
  ) {}

  @Query(() => ContactLogType, { description: "The caller's own when no client is named." })
  @Allow('contacts.read')
  contactLog(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID, nullable: true }, IdPipe('clientId'))
    clientId: string | null,
  ): Promise<ContactLogType> {
    return this.log.log(ctx, clientId);
  }

  @Mutation(() => ContactResult, {
    description: 'Records a contact, even one that exceeds the allowance.',
  })
  @Allow('contacts.write')
  logContact(
    @Current() ctx: Ctx,
    @Args('input') input: LogContactInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContactType | Refusal> {
    return this.contacts.log(ctx, input, selectsAny(info, ['overBy', 'reflection']));
  }

  @Mutation(() => DoneResult, {
    description: 'Deletes a contact within ten minutes of receiving it.',
  })
  @Allow('contacts.write')
  undoContact(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.contacts.undo(ctx, id);
  }
}
