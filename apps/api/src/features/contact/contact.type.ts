import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Boundary } from '../../platform/errors/refusal-facts.js';
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
  valuesMap: { OTHER: { description: 'The other person; what they began is not counted.' } },
});
registerEnumType(ContactMeans, { name: 'ContactMeans' });
registerEnumType(AllowanceReason, {
  name: 'AllowanceReason',
  valuesMap: { NONE: { description: 'No contact at all was agreed on.' } },
});

@ObjectType('Contact', {
  description:
    'One time the client and the other person were in touch. It never holds what was said.',
})
export class ContactType {
  @Field(() => ID) id: string;
  @Field(() => DateTime, { description: 'When it was.' }) at: Date | string;
  @Field(() => ContactBegunBy) begunBy: `${ContactBegunBy}`;
  @Field(() => ContactMeans) means: `${ContactMeans}`;
  @Field(() => Int, {
    nullable: true,
    description: 'How it felt, from 1 (very hard) to 5 (very good).',
  })
  felt: number | null;
  @Field(() => Int, {
    description: 'How many beyond the allowance it made; 0 where it was within it.',
  })
  overBy: number;
  @Field(() => String, {
    nullable: true,
    description: 'Something to think about where it was beyond it; for the client alone.',
  })
  reflection: string | null;
}

@ObjectType('AllowanceState', { description: "The current state of the running plan's allowance." })
export class AllowanceStateType {
  @Field(() => Int) max: number;
  @Field(() => Int) days: number;
  @Field(() => String, { nullable: true }) quietFrom: string | null;
  @Field(() => String, { nullable: true }) quietTo: string | null;
  @Field(() => Int, { description: 'Contacts of these days that the client began.' }) used: number;
  @Field(() => Int, { description: '0 also while nothing may reach out.' }) left: number;
  @Field(() => Int, { description: 'How many there were beyond it.' }) over: number;
  @Field({ description: 'Three or more beyond it within its days: something to look at together.' })
  passedOften: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on one more fits; null where no moment is known.',
  })
  nextAt: Date | null;
  @Field(() => AllowanceReason, { nullable: true, description: 'Why not now.' })
  reason: `${AllowanceReason}` | null;
  @Field(() => Boundary, { nullable: true, description: 'Where that is the reason.' })
  boundary: `${Boundary}` | null;
}

@ObjectType('ContactLog', {
  description:
    "A client's contacts of the last 90 days. The coach reads them while the client agrees; until then they are empty, and `shared` says so.",
})
export class ContactLogType {
  @Field({ description: 'Whether the client lets the coach read them.' }) shared: boolean;
  @Field(() => LocalDate, { description: "The client's own day, now." }) today: string;
  @Field(() => [ContactType], { description: 'The latest first.' }) items: ContactType[];
  @Field(() => Int, {
    nullable: true,
    description: 'Days on which the client began no contact, of the last `calmOf`.',
  })
  calmDays: number | null;
  @Field(() => Int, { nullable: true, description: '30, or as many as there were so far.' })
  calmOf: number | null;
  @Field(() => AllowanceStateType, { nullable: true })
  allowance: AllowanceStateType | null;
}
