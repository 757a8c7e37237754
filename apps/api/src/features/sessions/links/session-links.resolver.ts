import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { FreeTimesType } from '../booking/free-times.type.js';
import { LinkChoicesService } from './link-choices.service.js';
import { FreeTimesOfLinkArgs, MoveByLinkArgs, SessionLinkArgs } from './session-links.inputs.js';
import { ChangeByLinkResult, SessionLinkChoiceResult } from './session-links.results.js';
import { SessionLinksService } from './session-links.service.js';
import {
  SessionLinkChoiceType,
  SessionLinkType,
  type ChangedByLinkType,
} from './session-links.type.js';

@Resolver()
export class SessionLinksResolver {
  constructor(
    private readonly links: SessionLinksService,
    private readonly choices: LinkChoicesService,
  ) {}

  @Query(() => SessionLinkType, {
    description: 'What the holder of a link from an email about a session sees. Changes nothing.',
  })
  @Public()
  sessionLink(@Current() ctx: Ctx, @Args() { token }: SessionLinkArgs): Promise<SessionLinkType> {
    return this.links.open(ctx, token);
  }

  @Query(() => FreeTimesType, {
    description: 'When the session of a link from an email can be instead.',
  })
  @Public()
  freeTimesOfLink(@Current() ctx: Ctx, @Args() args: FreeTimesOfLinkArgs): Promise<FreeTimesType> {
    return this.links.freeTimes(ctx, args);
  }

  @Mutation(() => ChangeByLinkResult, {
    description:
      "Cancels the session of a link from an email, or asks the coach if it is later than the practice's limit. The link is used then.",
  })
  @Public()
  cancelByLink(
    @Current() ctx: Ctx,
    @Args() { token }: SessionLinkArgs,
  ): Promise<ChangedByLinkType | Refusal> {
    return this.links.cancel(ctx, token);
  }

  @Mutation(() => ChangeByLinkResult, {
    description:
      "Moves the session of a link from an email, or asks the coach if it is later than the practice's limit. The link is used then.",
  })
  @Public()
  moveByLink(
    @Current() ctx: Ctx,
    @Args() args: MoveByLinkArgs,
  ): Promise<ChangedByLinkType | Refusal> {
    return this.links.move(ctx, args);
  }

  @Query(() => SessionLinkChoiceType, {
    description: 'Whether emails about sessions to the caller, a client, have a link.',
  })
  @Allow('session-links.own')
  mySessionLinks(@Current() ctx: Ctx): Promise<SessionLinkChoiceType> {
    return this.choices.ofCaller(ctx);
  }

  @Mutation(() => SessionLinkChoiceResult, {
    description:
      'Turns links in emails about sessions on or off. By turning them on, a client says that the mailbox is theirs alone.',
  })
  @Allow('session-links.own')
  setSessionLinks(
    @Current() ctx: Ctx,
    @Args('on', { type: () => Boolean }) on: boolean,
  ): Promise<SessionLinkChoiceType | Refusal> {
    return this.choices.set(ctx, on);
  }
}
