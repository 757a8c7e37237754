import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { LinkClientsInput, LinkedPartnerResult, LinkedPartnerType } from './client-link.type.js';
import { ClientLinksService } from './client-links.service.js';

@Resolver(() => LinkedPartnerType)
export class ClientLinksResolver {
  constructor(private readonly links: ClientLinksService) {}

  @Query(() => LinkedPartnerType, {
    nullable: true,
    description:
      "The client who is this client's other person, if one is linked. Only for staff; hidden from clients.",
  })
  @Allow('client-links.mark')
  linkedPartner(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<LinkedPartnerType | null> {
    return this.links.partnerOf(ctx, clientId);
  }

  @Mutation(() => LinkedPartnerResult, {
    description:
      "Links two clients as each other's other person; outreach of both then needs an approval. For staff who can see both.",
  })
  @Allow('client-links.mark')
  linkClients(
    @Current() ctx: Ctx,
    @Args('input') input: LinkClientsInput,
  ): Promise<LinkedPartnerType | Refusal> {
    return this.links.link(ctx, input);
  }

  @Mutation(() => DoneResult, { description: "Removes the client's link to another client." })
  @Allow('client-links.mark')
  unlinkClients(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<Done | Refusal> {
    return this.links.unlink(ctx, clientId);
  }
}
