import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import type { Client } from '../client.entity.js';
import { ClientProfileType } from '../client-profile/client-profile.type.js';
import { ClientProfileResult } from '../client-profile/client-profiles.results.js';
import { OtherPersonType, ProposeOtherPersonInput } from './other-person.type.js';
import { OtherPersonsService } from './other-persons.service.js';

@Resolver(() => ClientProfileType)
export class OtherPersonsResolver {
  constructor(private readonly persons: OtherPersonsService) {}

  @ResolveField(() => String, {
    description:
      'What the other person is called here: an alias, never a surname, phone, address or handle.',
  })
  @WithParent()
  otherAlias(@Current() ctx: Ctx, @Parent() { id, otherPersonId }: Client): Promise<string> {
    return this.persons.aliasOf(ctx, id, otherPersonId);
  }

  @ResolveField(() => [OtherPersonType], {
    description: 'The people the work is or was about, and the proposed one; the latest first.',
  })
  @WithParent()
  otherPersons(@Current() ctx: Ctx, @Parent() { id }: Client): Promise<OtherPersonType[]> {
    return this.persons.of(ctx, id);
  }

  @Mutation(() => ClientProfileResult, {
    description: 'Proposes that the work is about someone else now. A coach confirms it.',
  })
  @Allow('people.propose-other')
  proposeOtherPerson(@Current() ctx: Ctx, @Args('input') input: ProposeOtherPersonInput) {
    return this.persons.propose(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description:
      'New plans are about this person, and nothing is known about them yet. A running plan stays with the previous person.',
  })
  @Allow('people.edit')
  confirmOtherPerson(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
    @Args('personId', { type: () => ID }, IdPipe('personId')) personId: string,
  ) {
    return this.persons.confirm(ctx, clientId, personId);
  }

  @Mutation(() => ClientProfileResult, { description: 'Withdraws a proposal.' })
  @Allow('people.propose-other')
  withdrawOtherPerson(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
    @Args('personId', { type: () => ID }, IdPipe('personId')) personId: string,
  ) {
    return this.persons.withdraw(ctx, clientId, personId);
  }
}
