import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { Client, ClientProfileType } from '../people/index.js';
import { CallRequestsService } from './call-requests.service.js';
import { CallRequestResult, CallRequestType, RequestCallInput } from './call-request.type.js';

@Resolver()
export class CallRequestsResolver {
  constructor(private readonly requests: CallRequestsService) {}

  @Query(() => CallRequestType, {
    nullable: true,
    description: "The caller's latest request for a call.",
  })
  @Allow('calls.request')
  callRequest(@Current() ctx: Ctx): Promise<CallRequestType | null> {
    return this.requests.latest(ctx);
  }

  @Mutation(() => CallRequestResult, {
    description: 'Asks the coach to call and opens a follow-up.',
  })
  @Allow('calls.request')
  requestCall(
    @Current() ctx: Ctx,
    @Args('input') input: RequestCallInput,
  ): Promise<CallRequestType | Refusal> {
    return this.requests.request(ctx, input);
  }
}

@Resolver(() => ClientProfileType)
export class ClientCallRequestsResolver {
  constructor(private readonly requests: CallRequestsService) {}

  @ResolveField(() => [CallRequestType], {
    description: "The client's latest requests for a call, the newest first.",
  })
  @WithParent()
  callRequests(@Current() ctx: Ctx, @Parent() { id }: Client): Promise<CallRequestType[]> {
    return this.requests.ofClient(ctx, id);
  }
}
