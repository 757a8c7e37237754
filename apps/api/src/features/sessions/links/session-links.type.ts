import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { SessionChange } from '../session.type.js';

export enum SessionLinkState {
  OPEN = 'OPEN',
  USED = 'USED',
  CHANGED = 'CHANGED',
  OVER = 'OVER',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(SessionLinkState, {
  name: 'SessionLinkState',
  description: 'Whether a link from an email about a session works.',
  valuesMap: {
    OPEN: { description: 'It works.' },
    USED: { description: 'It was used already.' },
    CHANGED: { description: 'The session was changed since the email.' },
    OVER: { description: 'The session has started.' },
    UNKNOWN: { description: 'There is no such link, or not anymore.' },
  },
});

@ObjectType('SessionLink', {
  description:
    'What the holder of a link from an email about a session sees: a time and nothing else.',
})
export class SessionLinkType {
  @Field(() => SessionLinkState, { description: 'Whether the link works.' })
  state: `${SessionLinkState}`;
  @Field(() => DateTime, { nullable: true, description: 'Only if the link works.' })
  startsAt: Date | null;
  @Field(() => SessionChange, { description: 'What the holder can do about the session now.' })
  may: `${SessionChange}`;
}

export enum LinkOutcome {
  CANCELED = 'CANCELED',
  MOVED = 'MOVED',
  ASKED = 'ASKED',
}
registerEnumType(LinkOutcome, {
  name: 'LinkOutcome',
  description: 'What a link from an email about a session did.',
  valuesMap: {
    CANCELED: { description: 'The session is canceled.' },
    MOVED: { description: 'The session is at another time.' },
    ASKED: { description: 'The coach was asked, and the session stays until they answer.' },
  },
});

@ObjectType('ChangedByLink', { description: 'A session was changed by a link from an email.' })
export class ChangedByLinkType {
  @Field(() => LinkOutcome, { description: 'What was done.' }) outcome: `${LinkOutcome}`;
  @Field(() => DateTime, { description: 'When the session is, or was.' }) startsAt: Date;
}

@ObjectType('SessionLinkChoice', {
  description: 'Whether emails about sessions to the caller, a client, have a link.',
})
export class SessionLinkChoiceType {
  @Field({ description: 'Only for the address to which they said yes.' }) on: boolean;
  @Field({ description: 'Where emails about sessions go.' }) address: string;
}
