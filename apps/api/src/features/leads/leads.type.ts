import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { SessionPlace } from '../availability/index.js';

@ObjectType('BookingPage', {
  description: "The caller's public page, on which new people ask for a first conversation.",
})
export class BookingPageType {
  @Field({ description: 'Off until the coach turns it on.' }) on: boolean;
  @Field(() => String, { nullable: true, description: 'Its web address; null before it is on.' })
  address: string | null;
}

@ObjectType('PublicSessionType', { description: 'A kind of first conversation.' })
export class PublicSessionTypeType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'What it is called.' }) name: string;
  @Field(() => Int, { description: 'How long it is, in minutes.' }) minutes: number;
  @Field(() => SessionPlace, { description: 'In person, by phone or online.' })
  placeKind: `${SessionPlace}`;
}

@ObjectType('PublicPage', { description: 'What a visitor sees of a coach. They need no sign-in.' })
export class PublicPageType {
  @Field({ description: "The coach's name." }) coachName: string;
  @Field({ description: 'What the practice is called in emails.' }) practiceName: string;
  @Field({ description: 'A few lines; may be empty.' }) bio: string;
  @Field(() => String, { nullable: true, description: 'A picture, as a data URL.' })
  photo: string | null;
  @Field(() => [PublicSessionTypeType], { description: 'What new people can ask for.' })
  types: PublicSessionTypeType[];
  @Field(() => Int, {
    description: 'For how many days after the time what a visitor writes is kept.',
  })
  keptDays: number;
  @Field({ description: 'Sent back with the request: it shows when the page was opened.' })
  ticket: string;
}

@ObjectType('LeadRequested', {
  description: 'The answer to every request, whether or not an email was sent.',
})
export class LeadRequestedType {
  @Field({ description: 'The address.' }) to: string;
}

@ObjectType('LeadConfirmed', { description: 'The address is confirmed, and the coach is told.' })
export class LeadConfirmedType {
  @Field(() => DateTime, { description: 'The time that is held.' }) startsAt: Date;
}

export enum LeadLinkState {
  UNCONFIRMED = 'UNCONFIRMED',
  WAITING = 'WAITING',
  WITHDRAWN = 'WITHDRAWN',
  OVER = 'OVER',
  UNUSABLE = 'UNUSABLE',
}
registerEnumType(LeadLinkState, {
  name: 'LeadLinkState',
  description: 'What the link of a lead is good for.',
  valuesMap: {
    UNCONFIRMED: { description: 'It confirms the address, or withdraws the request.' },
    WAITING: { description: 'It withdraws the request, which waits for an answer.' },
    WITHDRAWN: { description: 'The request was withdrawn.' },
    OVER: { description: 'The time has passed.' },
    UNUSABLE: { description: 'It is wrong or too old, or the request was answered.' },
  },
});

@ObjectType('LeadLink', { description: 'What the link in the email of a lead is good for.' })
export class LeadLinkType {
  @Field(() => LeadLinkState, { description: 'What it is good for now.' })
  state: `${LeadLinkState}`;
  @Field(() => DateTime, { nullable: true, description: 'The time; null if it is unusable.' })
  startsAt: Date | null;
}

@ObjectType('LeadWithdrawn', { description: 'The request is withdrawn, and its time is free.' })
export class LeadWithdrawnType {
  @Field(() => DateTime, { description: 'The time that was asked for.' }) startsAt: Date;
}

export enum LeadStatus {
  WAITING = 'WAITING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(LeadStatus, {
  name: 'LeadStatus',
  description: "The coach's answer to a lead.",
  valuesMap: {
    WAITING: { description: 'Not answered yet.' },
    ACCEPTED: { description: 'Invited as a client.' },
    DECLINED: { description: 'Declined, and erased later.' },
    WITHDRAWN: { description: 'The visitor withdrew it.' },
  },
});

@ObjectType('Lead', {
  description: 'Somebody new who asked for a first conversation, and confirmed their address.',
})
export class LeadType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => String, {
    nullable: true,
    description: 'Their name; null once accepted or withdrawn.',
  })
  name: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Their address; null once accepted or withdrawn.',
  })
  email: string | null;
  @Field({ description: 'Their time zone.' }) timeZone: string;
  @Field(() => DateTime, { description: 'The time that is held.' }) startsAt: Date;
  @Field(() => Int, { description: 'How long it is, in minutes.' }) minutes: number;
  @Field({ description: 'The session type.' }) typeName: string;
  @Field(() => LeadStatus, { description: 'Whether it was answered.' }) status: `${LeadStatus}`;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were told that the time passed without an answer.',
  })
  lapsedAt: Date | null;
  @Field(() => DateTime, { description: 'When it is erased at the latest.' }) eraseAt: Date;
  @Field(() => ID, { nullable: true, description: 'The client, once accepted.' })
  clientId: string | null;
}
