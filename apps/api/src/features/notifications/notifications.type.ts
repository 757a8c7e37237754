import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { NoticeKind } from './notice-kinds.js';

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notification tells of. All notifications have the same words.',
  valuesMap: {
    DIGEST: { description: 'Clients: something is new, at most once a day, instead of the email.' },
    SESSION_CHANGES: { description: 'Clients: a session was scheduled, moved or canceled.' },
    SESSION_REMINDERS: {
      description: 'Clients: the reminders of sessions that they asked for, instead of the emails.',
    },
    MESSAGES: { description: 'Staff: a client sent a message.' },
    BOOKINGS: {
      description: 'Staff: a session was booked, moved or canceled, or somebody asks for a time.',
    },
    FOLLOW_UPS: { description: 'Staff: a hold, or a request for a call, waits for them.' },
    CLIENT_CHANGES: {
      description:
        'Staff: a step waits for their approval, or a change affects outreach or an approval.',
    },
    TRANSFERS: { description: 'Staff: a client was transferred to or from them.' },
  },
});

@ObjectType('NotificationDevice', {
  description: 'A device on which the caller gets notifications.',
})
export class NotificationDeviceType {
  @Field(() => ID, { description: 'Its id, for changes of what it tells of.' }) id: string;
  @Field({ description: 'Whether it is the device of this sign-in.' }) isHere: boolean;
  @Field(() => DateTime, { description: 'When notifications were first turned on.' }) since: Date;
  @Field(() => DateTime, {
    description: 'When the caller has to say again that the device is safe. Nothing is sent later.',
  })
  safeUntil: Date;
  @Field({ description: 'Whether that time is over.' }) isOver: boolean;
  @Field(() => [NoticeKind], { description: 'What it tells of.' }) kinds: NoticeKind[];
  @Field(() => String, {
    nullable: true,
    description: 'When quiet hours begin, `HH:MM`. Null for clients, who set them with reminders.',
  })
  quietFrom: string | null;
  @Field(() => String, { nullable: true, description: 'When they end, `HH:MM`.' })
  quietTo: string | null;
}

@ObjectType('EmailChoice', { description: 'Whether the caller gets emails of a kind.' })
export class EmailChoiceType {
  @Field(() => NoticeKind, { description: 'What they tell of.' }) kind: NoticeKind;
  @Field({ description: 'Whether they are sent.' }) isOn: boolean;
  @Field({
    description: "Whether they can be turned off. Those that clients' safety depends on cannot.",
  })
  canTurnOff: boolean;
}

@ObjectType('Notifications', { description: "The caller's notifications, by device." })
export class NotificationsType {
  @Field({ description: 'The public key of the server, for `PushManager.subscribe`.' })
  key: string;
  @Field(() => [NoticeKind], { description: 'The kinds that the caller can choose from.' })
  kinds: NoticeKind[];
  @Field({ description: 'The title of every notification.' }) title: string;
  @Field({ description: 'The text of every notification.' }) body: string;
  @Field(() => [NotificationDeviceType], { description: 'Oldest first.' })
  devices: NotificationDeviceType[];
  @Field(() => [EmailChoiceType], {
    description: 'What also comes by email. Empty for clients, who choose that with reminders.',
  })
  emails: EmailChoiceType[];
}
