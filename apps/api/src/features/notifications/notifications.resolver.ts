import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { NoticeKind } from './notice-kinds.js';
import {
  AllowNotificationsInput,
  RenewNotificationsInput,
  SetNotificationsInput,
} from './notifications.inputs.js';
import { NotificationsResult } from './notifications.results.js';
import { NotificationsService } from './notifications.service.js';
import { NotificationsType } from './notifications.type.js';

@Resolver(() => NotificationsType)
export class NotificationsResolver {
  constructor(private readonly service: NotificationsService) {}

  @Query(() => NotificationsType, { description: "The caller's notifications, by device." })
  @Allow('notifications.own')
  notifications(@Current() ctx: Ctx): Promise<NotificationsType> {
    return this.service.ofCaller(ctx);
  }

  @Mutation(() => NotificationsResult, {
    description:
      'The caller says that this device is safe for notifications. That counts for 90 days.',
  })
  @Allow('notifications.own')
  allowNotifications(
    @Current() ctx: Ctx,
    @Args('input') input: AllowNotificationsInput,
  ): Promise<NotificationsType | Refusal> {
    return this.service.allow(ctx, input);
  }

  @Mutation(() => NotificationsResult, {
    description:
      'The browser has replaced by itself how this device is reached. Says nothing about whether it is safe.',
  })
  @Allow('notifications.own')
  renewNotifications(
    @Current() ctx: Ctx,
    @Args('input') input: RenewNotificationsInput,
  ): Promise<NotificationsType | Refusal> {
    return this.service.renew(ctx, input);
  }

  @Mutation(() => NotificationsResult, {
    description: 'Changes what a device tells of, and its quiet hours.',
  })
  @Allow('notifications.own')
  setNotifications(
    @Current() ctx: Ctx,
    @Args('input') input: SetNotificationsInput,
  ): Promise<NotificationsType | Refusal> {
    return this.service.choose(ctx, input);
  }

  @Mutation(() => NotificationsResult, {
    description: 'Staff: turns emails of a kind on or off, if they can be turned off.',
  })
  @Allow('notifications.emails')
  setEmailChoice(
    @Current() ctx: Ctx,
    @Args('kind', { type: () => NoticeKind }) kind: NoticeKind,
    @Args('on') on: boolean,
  ): Promise<NotificationsType | Refusal> {
    return this.service.chooseEmails(ctx, kind, on);
  }

  @Mutation(() => NotificationsResult, { description: 'Turns notifications off on a device.' })
  @Allow('notifications.own')
  endNotifications(
    @Current() ctx: Ctx,
    @Args('deviceId', { type: () => ID }, IdPipe('deviceId')) deviceId: string,
  ): Promise<NotificationsType | Refusal> {
    return this.service.end(ctx, deviceId);
  }
}
