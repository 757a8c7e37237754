import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { BusyTimeType } from '../busy-times/index.js';
import { PageInfo } from '../../platform/paging/paging.js';

export enum SessionStatus {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  MISSED = 'MISSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(SessionStatus, {
  name: 'SessionStatus',
  description: 'The state of a session.',
  valuesMap: {
    PLANNED: { description: 'Until it is marked or cancelled, also after its end.' },
    HELD: { description: 'It took place.' },
    MISSED: { description: 'The client did not come.' },
    CANCELLED: { description: 'It was cancelled before it was held.' },
  },
});

@ObjectType('SessionPartner', {
  description: 'The other partner, for whom a joint session is, too.',
})
export class SessionPartnerType {
  @Field(() => ID, { description: "The other partner's session." }) sessionId: string;
  @Field(() => ID, { description: 'The client who is the other partner.' }) clientId: string;
  @Field({ description: 'Their call name.' }) callName: string;
  @Field({ description: 'Their full name.' }) name: string;
  @Field(() => SessionStatus, { description: 'Planned, held, missed or cancelled for them.' })
  status: `${SessionStatus}`;
}

export enum SessionAsked {
  MOVE = 'MOVE',
  CANCEL = 'CANCEL',
}
registerEnumType(SessionAsked, {
  name: 'SessionAsked',
  description: 'What a client asks for when it is too late to change a session themselves.',
  valuesMap: {
    MOVE: { description: 'Another time.' },
    CANCEL: { description: 'To cancel it.' },
  },
});

export enum SessionAnswer {
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}
registerEnumType(SessionAnswer, {
  name: 'SessionAnswer',
  description: "The coach's answer to a request.",
  valuesMap: {
    ACCEPTED: { description: 'It was done.' },
    DECLINED: { description: 'The session stayed as it was.' },
  },
});

export enum SessionChange {
  CHANGE = 'CHANGE',
  ASK = 'ASK',
  NOTHING = 'NOTHING',
}
registerEnumType(SessionChange, {
  name: 'SessionChange',
  description: 'What the client can do about a session.',
  valuesMap: {
    CHANGE: { description: 'Move or cancel it.' },
    ASK: { description: 'Ask the coach to move or cancel it.' },
    NOTHING: { description: 'Nothing: it is over, cancelled, or of both partners.' },
  },
});

export enum SessionRepeats {
  WEEKLY = 'WEEKLY',
  TWO_WEEKS = 'TWO_WEEKS',
  MONTHLY = 'MONTHLY',
  MONTHLY_LAST = 'MONTHLY_LAST',
}
registerEnumType(SessionRepeats, {
  name: 'SessionRepeats',
  description: 'How sessions of a series repeat.',
  valuesMap: {
    WEEKLY: { description: 'Every week.' },
    TWO_WEEKS: { description: 'Every two weeks.' },
    MONTHLY: { description: 'Every month, on the first to fourth of a weekday.' },
    MONTHLY_LAST: { description: 'Every month, on the last of a weekday.' },
  },
});

@ObjectType('SessionRequest', { description: 'What the client asked the coach to change.' })
export class SessionRequestType {
  @Field(() => SessionAsked, { description: 'To move or to cancel it.' }) asked: `${SessionAsked}`;
  @Field(() => DateTime, {
    nullable: true,
    description: 'The new start that the client asked for.',
  })
  startsAt: Date | null;
  @Field(() => DateTime, { description: 'When the client asked.' }) askedAt: Date;
  @Field(() => SessionAnswer, {
    nullable: true,
    description: "The coach's answer; null: until it comes, the session stands.",
  })
  answer: `${SessionAnswer}` | null;
}

/** Same shape as the rows of `sessions.sql.ts`. The notes room adds the field `notes`. */
@ObjectType('Session', { description: 'A meeting of a client and their coach.' })
export class SessionType {
  @Field(() => ID, { description: 'The id of the session.' }) id: string;
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: "The client's call name." }) callName: string;
  @Field({ description: "The client's full name." }) clientName: string;
  @Field({ description: "The client's time zone." }) clientTimeZone: string;
  @Field(() => ID, { description: 'The coach of the session.' }) coachId: string;
  @Field({ description: "The coach's name." }) coachName: string;
  @Field({ description: "The coach's time zone." }) coachTimeZone: string;
  @Field(() => DateTime, { description: 'When it starts.' }) startsAt: Date;
  @Field(() => Int, { description: 'How long it is, from 5 to 480.' }) minutes: number;
  @Field({ description: 'Where it is; may be empty.' }) place: string;
  @Field({ description: 'The link to join; may be empty.' }) link: string;
  @Field(() => SessionStatus, { description: 'Planned, held, missed or cancelled.' })
  status: `${SessionStatus}`;
  @Field(() => Int, { description: 'Increases with each change.' }) version: number;
  @Field({
    description:
      'Whether both partners of a couple come. The other one has a session of their own.',
  })
  joint: boolean;
  @Field({
    description:
      'Notes about it, or about the session of the other partner, are signed, so it can be neither moved nor cancelled. Always false for clients.',
  })
  hasSignedNotes: boolean;
  @Field(() => SessionPartnerType, {
    nullable: true,
    description:
      'The other partner of a joint session, for staff who can see them. Always null for clients.',
  })
  partner: SessionPartnerType | null;
  @Field(() => ID, { nullable: true, description: 'The session type, if it is of one.' })
  typeId: string | null;
  @Field(() => String, { nullable: true, description: 'What the session type is called.' })
  typeName: string | null;
  @Field(() => ID, { nullable: true, description: 'Its series, if it is one of several.' })
  seriesId: string | null;
  @Field(() => SessionRepeats, {
    nullable: true,
    description: 'How the series repeats, if it is one of several.',
  })
  repeats: `${SessionRepeats}` | null;
  // Columns of the fields `request` and `clientMay`.
  asked: `${SessionAsked}` | null;
  askedFor: Date | null;
  askedAt: Date | null;
  askedAnswer: `${SessionAnswer}` | null;
  changeHours: number;
  bufferBefore: number;
  bufferAfter: number;
}

@ObjectType('SessionEdge', { description: 'One session of the page.' })
export class SessionEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => SessionType, { description: 'The session.' }) node: SessionType;
}

@ObjectType('SessionConnection', { description: 'A page of sessions.' })
export class SessionConnection {
  @Field(() => [SessionEdge], { description: 'In order of their start.' }) edges: SessionEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
}

@ObjectType('HeldTime', {
  description: 'A time of a coach that somebody new asked for. It says nothing about who that is.',
})
export class HeldTimeType {
  @Field(() => ID, { description: 'The coach.' }) coachId: string;
  @Field(() => DateTime, { description: 'When it starts.' }) startsAt: Date;
  @Field(() => DateTime, { description: 'When it ends.' }) endsAt: Date;
}

@ObjectType('SessionCalendar', {
  description: 'Sessions of some days, by the clock of the reader.',
})
export class SessionCalendarType {
  @Field({ description: "The reader's time zone, in which the days are." }) timeZone: string;
  @Field(() => LocalDate, { description: "Today's date in that zone." }) today: string;
  @Field(() => [SessionType], {
    description:
      'Those that were not cancelled, in order of their start; a joint session once. At most 2,000.',
  })
  sessions: SessionType[];
  @Field(() => [BusyTimeType], {
    description:
      'When other calendars of the reader say that they are busy, in order. Empty unless the calendar is theirs alone.',
  })
  busyTimes: BusyTimeType[];
  @Field(() => [HeldTimeType], {
    description: 'Times that somebody new asked for, until the coach answers, in order.',
  })
  heldTimes: HeldTimeType[];
}
