import { Field, ID, InputType, IntersectionType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsEnum, IsOptional, Matches } from 'class-validator';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';
import { NoticeKind } from './notice-kinds.js';
import { words } from './notifications.words.js';

/** `HH:MM`, from 00:00 to 23:59. */
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME = { message: fieldWords.timeOfDay };

@InputType({ description: 'What a device tells of, and when not.' })
export class NotificationChoicesInput {
  @Field(() => [NoticeKind], { description: 'What it tells of; none for nothing.' })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsEnum(NoticeKind, { each: true })
  kinds: NoticeKind[];
  @Field(() => String, {
    nullable: true,
    description: 'Of staff: when quiet hours begin, `HH:MM`. Clients set theirs with reminders.',
  })
  @IsOptional()
  @Matches(TIME_OF_DAY, TIME)
  quietFrom?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'When they end, `HH:MM`; the same for none.',
  })
  @IsOptional()
  @Matches(TIME_OF_DAY, TIME)
  quietTo?: string | null;
}

@InputType({ description: 'Where the browser of a device can be reached.' })
export class RenewNotificationsInput {
  @Field({ description: 'The address of `PushSubscription`, at a known push service.' })
  @IsText(1_000)
  endpoint: string;
  @Field({ description: 'Its key `p256dh`, in base64url.' })
  @Matches(/^[\w-]{87}$/, { message: words.keyOfBrowser })
  p256dh: string;
  @Field({ description: 'Its key `auth`, in base64url.' })
  @Matches(/^[\w-]{22}$/, { message: words.keyOfBrowser })
  auth: string;
}

@InputType({ description: 'A device that its owner said is safe, as its browser can be reached.' })
export class AllowNotificationsInput extends IntersectionType(
  RenewNotificationsInput,
  NotificationChoicesInput,
) {}

@InputType({ description: 'Changes what one of the devices of the caller tells of.' })
export class SetNotificationsInput extends NotificationChoicesInput {
  @Field(() => ID, { description: 'The id of the device.' }) @IsId() deviceId: string;
}
