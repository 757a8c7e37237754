import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { SessionType } from '../session.type.js';
import { SessionResult } from '../sessions.results.js';
import {
  BookSessionInput,
  FreeTimesArgs,
  MoveMySessionInput,
  MyFreeTimesArgs,
} from './booking.inputs.js';
import { BookingService } from './booking.service.js';
import { FreeTimesService } from './free-times.service.js';
import { FreeTimesType } from './free-times.type.js';
import { SessionRequestsService } from './session-requests.service.js';

@Resolver()
export class BookingResolver {
  constructor(
    private readonly times: FreeTimesService,
    private readonly booking: BookingService,
    private readonly requests: SessionRequestsService,
  ) {}

  @Query(() => FreeTimesType, {
    description:
      'When a session with the coach of the caller, a client, can start: of a session type, or an own session that is moved.',
  })
  @Allow('sessions.book')
  myFreeTimes(@Current() ctx: Ctx, @Args() args: MyFreeTimesArgs): Promise<FreeTimesType> {
    return this.times.mine(ctx, args);
  }

  @Query(() => FreeTimesType, {
    description: 'When a session with the coach of this client can start.',
  })
  @Allow('sessions.write')
  freeTimes(@Current() ctx: Ctx, @Args() args: FreeTimesArgs): Promise<FreeTimesType> {
    return this.times.ofClient(ctx, args);
  }

  @Mutation(() => SessionResult, { description: 'Books a session with the own coach.' })
  @Allow('sessions.book')
  bookSession(
    @Current() ctx: Ctx,
    @Args('input') input: BookSessionInput,
  ): Promise<SessionType | Refusal> {
    return this.booking.book(ctx, input);
  }

  @Mutation(() => SessionResult, {
    description:
      "Moves an own session. Later than the practice's limit it asks the coach, and until the answer the session stands.",
  })
  @Allow('sessions.book')
  moveMySession(
    @Current() ctx: Ctx,
    @Args('input') input: MoveMySessionInput,
  ): Promise<SessionType | Refusal> {
    return this.booking.move(ctx, input);
  }

  @Mutation(() => SessionResult, {
    description:
      "Cancels an own session. Later than the practice's limit it asks the coach, and until the answer the session stands.",
  })
  @Allow('sessions.book')
  cancelMySession(
    @Current() ctx: Ctx,
    @Args('sessionId', { type: () => ID }, IdPipe('sessionId')) sessionId: string,
  ): Promise<SessionType | Refusal> {
    return this.booking.cancel(ctx, sessionId);
  }

  @Mutation(() => SessionResult, { description: 'Takes back a request that was not answered yet.' })
  @Allow('sessions.book')
  takeBackSessionRequest(
    @Current() ctx: Ctx,
    @Args('sessionId', { type: () => ID }, IdPipe('sessionId')) sessionId: string,
  ): Promise<SessionType | Refusal> {
    return this.booking.takeBack(ctx, sessionId);
  }

  @Mutation(() => SessionResult, {
    description: "Accepts or declines a client's request to move or cancel a session.",
  })
  @Allow('sessions.write')
  answerSessionRequest(
    @Current() ctx: Ctx,
    @Args('sessionId', { type: () => ID }, IdPipe('sessionId')) sessionId: string,
    @Args('accept', { type: () => Boolean }) accept: boolean,
  ): Promise<SessionType | Refusal> {
    return this.requests.answer(ctx, sessionId, accept);
  }
}
