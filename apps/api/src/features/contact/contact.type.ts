import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Boundary } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

export enum ContactBegunBy {
  CLIENT = 'CLIENT',
  OTHER = 'OTHER',
}
export enum ContactMeans {
  MESSAGE = 'MESSAGE',
  CALL = 'CALL',
  IN_PERSON = 'IN_PERSON',
  SOCIAL = 'SOCIAL',
  OTHER = 'OTHER',
}
export enum AllowanceReason {
  BOUNDARY = 'BOUNDARY',
  SAFETY_HOLD = 'SAFETY_HOLD',
  ANSWERS = 'ANSWERS',
  ARCHIVED = 'ARCHIVED',
  NONE = 'NONE',
  USED = 'USED',
  QUIET_HOURS = 'QUIET_HOURS',
}
registerEnumType(ContactBegunBy, {
  name: 'ContactBegunBy',
  description: 'Who started a contact.',
  valuesMap: {
    CLIENT: { description: 'The client; it counts toward the allowance.' },
    OTHER: { description: 'The other person; it does not count toward the allowance.' },
  },
});
registerEnumType(ContactMeans, {
  name: 'ContactMeans',
  description: 'By what means people were in touch.',
  valuesMap: {
    MESSAGE: { description: 'A text message, chat message, letter or email.' },
    CALL: { description: 'A phone or video call.' },
    IN_PERSON: { description: 'They met.' },
    SOCIAL: { description: 'Social media.' },
    OTHER: { description: 'Anything else.' },
  },
});
registerEnumType(AllowanceReason, {
  name: 'AllowanceReason',
  description: 'Why no further contact fits into the allowance now.',
  valuesMap: {
    BOUNDARY: { description: 'The boundary of the other person does not allow it.' },
    SAFETY_HOLD: { description: 'Outreach is paused after the safety questions.' },
    ANSWERS: { description: 'Answers to another questionnaire or to a form pause outreach.' },
    ARCHIVED: { description: 'The practice no longer works with the client.' },
    NONE: { description: 'No contact at all was agreed on.' },
    USED: { description: 'The contacts agreed on are used up for these days.' },
    QUIET_HOURS: { description: 'It is a time of day at which no contact was agreed on.' },
  },
});

@ObjectType('Contact', {
  description:
    'One occasion on which the client and the other person were in touch. What was said is never stored.',
})
export class ContactType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When it was.' }) at: Date | string;
  @Field(() => ContactBegunBy, { description: 'Who started it.' }) begunBy: `${ContactBegunBy}`;
  @Field(() => ContactMeans, { description: 'By what means.' }) means: `${ContactMeans}`;
  @Field(() => Int, {
    nullable: true,
    description: 'How it felt, from 1 (very hard) to 5 (very good).',
  })
  felt: number | null;
  @Field(() => Int, {
    description: 'By how many contacts it exceeded the allowance; 0 within the allowance.',
  })
  overBy: number;
  @Field(() => String, {
    nullable: true,
    description: 'Something to think about if it exceeded the allowance; only for the client.',
  })
  reflection: string | null;
}

@ObjectType('AllowanceState', { description: "The current state of the running plan's allowance." })
export class AllowanceStateType {
  @Field(() => Int, { description: 'How many contacts the client may start.' }) max: number;
  @Field(() => Int, { description: 'Within how many days.' }) days: number;
  @Field(() => String, {
    nullable: true,
    description: "When the quiet hours begin, in the client's time zone.",
  })
  quietFrom: string | null;
  @Field(() => String, { nullable: true, description: 'When the quiet hours end.' }) quietTo:
    string | null;
  @Field(() => Int, { description: 'How many contacts the client started in these days.' })
  used: number;
  @Field(() => Int, { description: 'How many are left; 0 also while the outreach gate is closed.' })
  left: number;
  @Field(() => Int, { description: 'How many exceeded the allowance.' }) over: number;
  @Field({ description: 'Whether three or more exceeded it within its days.' })
  oftenExceeded: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When one more fits; null if unknown.',
  })
  nextAt: Date | null;
  @Field(() => AllowanceReason, {
    nullable: true,
    description: 'Why none fits now; null if one does.',
  })
  reason: `${AllowanceReason}` | null;
  @Field(() => Boundary, { nullable: true, description: 'The boundary, if that is the reason.' })
  boundary: `${Boundary}` | null;
}

@ObjectType('ContactLog', {
  description:
    "A client's contacts of the last 90 days. The coach can read them while the client consents; otherwise they are empty, and `shared` is false.",
})
export class ContactLogType {
  @Field({ description: 'Whether the client lets the coach read them.' }) shared: boolean;
  @Field(() => LocalDate, { description: "The client's current day." }) today: string;
  @Field(() => [ContactType], { description: 'The latest first.' }) items: ContactType[];
  @Field(() => Int, {
    nullable: true,
    description: 'Days on which the client started no contact, of the last `calmOf`.',
  })
  calmDays: number | null;
  @Field(() => Int, { nullable: true, description: '30, or as many as there were so far.' })
  calmOf: number | null;
  @Field(() => AllowanceStateType, {
    nullable: true,
    description: 'The state of the allowance; null if there is none or the log is not shared.',
  })
  allowance: AllowanceStateType | null;
}
