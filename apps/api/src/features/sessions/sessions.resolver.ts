import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { clientMay, requestOf } from './booking/requests.js';
import { SessionCalendarService } from './session-calendar.service.js';
import { SessionFileService } from './session-file.service.js';
import { SessionScheduleService } from './session-schedule.service.js';
import {
  SessionCalendarType,
  SessionChange,
  SessionConnection,
  SessionRequestType,
  SessionStatus,
  SessionType,
} from './session.type.js';
import {
  CalendarArgs,
  MoveSessionInput,
  PlanSessionInput,
  SessionsArgs,
} from './sessions.inputs.js';
import { SessionResult } from './sessions.results.js';
import { SessionsService } from './sessions.service.js';

@Resolver(() => SessionType)
export class SessionsResolver {
  constructor(
    private readonly sessionsService: SessionsService,
    private readonly schedule: SessionScheduleService,
    private readonly calendars: SessionCalendarService,
    private readonly files: SessionFileService,
  ) {}

  @Query(() => SessionType, { description: 'A session that the caller can see.' })
  @Allow('sessions.read')
  session(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<SessionType> {
    return this.sessionsService.one(ctx, id);
  }

  @Query(() => SessionConnection, {
    description: 'Sessions that the caller can see, in order of their start.',
  })
  @Allow('sessions.read')
  sessions(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID, nullable: true }, IdPipe('clientId'))
    clientId: string | null,
    @Args() page: SessionsArgs,
  ): Promise<SessionConnection> {
    return this.sessionsService.page(ctx, clientId ?? null, page);
  }

  @Query(() => SessionCalendarType, {
    description:
      "A calendar of the caller's sessions. An owner can also see those of one coach or of all.",
  })
  @Allow('sessions.calendar')
  calendar(@Current() ctx: Ctx, @Args() args: CalendarArgs): Promise<SessionCalendarType> {
    return this.calendars.read(ctx, args);
  }

  @Query(() => String, {
    description:
      'A session that the caller can see, as a file for their calendar app (RFC 5545). A later file replaces the entry.',
  })
  @Allow('sessions.read')
  sessionFile(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The session.' }, IdPipe('id')) id: string,
  ): Promise<string> {
    return this.files.read(ctx, id);
  }

  @Query(() => SessionType, {
    nullable: true,
    description:
      "The caller's latest session, if they missed it and nothing has been planned since: they are offered a new time.",
  })
  @Allow('sessions.book')
  missedSession(@Current() ctx: Ctx): Promise<SessionType | null> {
    return this.sessionsService.missed(ctx);
  }

  @Mutation(() => SessionResult, {
    description: "Plans a session with the client's coach, who is in one session at a time.",
  })
  @Allow('sessions.write')
  planSession(
    @Current() ctx: Ctx,
    @Args('input') input: PlanSessionInput,
  ): Promise<SessionType | Refusal> {
    return this.schedule.plan(ctx, input);
  }

  @Mutation(() => SessionResult, {
    description: 'Changes time, length or place of a planned session.',
  })
  @Allow('sessions.write')
  moveSession(
    @Current() ctx: Ctx,
    @Args('input') input: MoveSessionInput,
  ): Promise<SessionType | Refusal> {
    return this.schedule.move(ctx, input);
  }

  @Mutation(() => SessionResult, { description: 'Cancels a planned session.' })
  @Allow('sessions.write')
  cancelSession(
    @Current() ctx: Ctx,
    @Args('sessionId', { type: () => ID }, IdPipe('sessionId')) sessionId: string,
  ): Promise<SessionType | Refusal> {
    return this.sessionsService.cancel(ctx, sessionId);
  }

  @Mutation(() => SessionResult, {
    description: 'Marks a session that has started as HELD or MISSED.',
  })
  @Allow('sessions.write')
  markSession(
    @Current() ctx: Ctx,
    @Args('sessionId', { type: () => ID }, IdPipe('sessionId')) sessionId: string,
    @Args('status', { type: () => SessionStatus }) status: `${SessionStatus}`,
  ): Promise<SessionType | Refusal> {
    return this.sessionsService.mark(ctx, sessionId, status);
  }

  @ResolveField(() => SessionRequestType, {
    nullable: true,
    description: 'What the client asked the coach to change, if they did.',
  })
  @WithParent()
  request(@Parent() session: SessionType): SessionRequestType | null {
    return requestOf(session);
  }

  @ResolveField(() => SessionChange, { description: 'What the client can do about it now.' })
  @WithParent()
  clientMay(@Current() ctx: Ctx, @Parent() session: SessionType): `${SessionChange}` {
    return clientMay(session, ctx.now);
  }
}
