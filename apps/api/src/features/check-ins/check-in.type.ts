import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

@ObjectType('CheckIn', {
  description:
    'How a client was at one moment; each value from 0 to 10, or null if it was not set.',
})
export class CheckInType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When it was made.' }) at: Date | string;
  @Field(() => Int, { nullable: true, description: 'The mood, from 0 to 10.' }) mood: number | null;
  @Field(() => Int, { nullable: true, description: 'The urge to get in touch, from 0 to 10.' })
  urge: number | null;
  @Field(() => Int, { nullable: true, description: 'The energy, from 0 to 10.' }) energy:
    number | null;
  @Field(() => String, { nullable: true, description: 'A short text.' }) line: string | null;
}

@ObjectType('CheckInSpan', {
  description:
    'The averages of a day or a week, each from 0 to 10, or null if no check-in has the value.',
})
export class CheckInSpanType {
  @Field(() => LocalDate, { description: 'The day, or the Monday of the week.' }) from: string;
  @Field(() => Int, { description: 'How many check-ins are averaged.' }) count: number;
  @Field(() => Float, { nullable: true, description: 'The average mood.' }) mood: number | null;
  @Field(() => Float, { nullable: true, description: 'The average urge.' }) urge: number | null;
  @Field(() => Float, { nullable: true, description: 'The average energy.' }) energy: number | null;
}

export enum CheckInMarkKind {
  SESSION = 'SESSION',
  STEP_DONE = 'STEP_DONE',
}
registerEnumType(CheckInMarkKind, {
  name: 'CheckInMarkKind',
  description: 'What happened on a day.',
  valuesMap: {
    SESSION: { description: 'A session took place.' },
    STEP_DONE: { description: 'A step was completed.' },
  },
});

@ObjectType('CheckInMark', { description: 'Another event that the chart shows on a day.' })
export class CheckInMarkType {
  @Field(() => LocalDate, { description: 'The day.' }) on: string;
  @Field(() => CheckInMarkKind, { description: 'What happened.' }) kind: `${CheckInMarkKind}`;
  @Field(() => String, { nullable: true, description: 'The title of the step.' }) title:
    string | null;
}

@ObjectType('UrgeDay', {
  description: 'A day that counts for a CALM rule: its check-ins arrived in time.',
})
export class UrgeDayType {
  @Field(() => LocalDate, { description: 'The day.' }) on: string;
  @Field(() => Float, { description: 'The average urge, from 0 to 10.' }) urge: number;
}

@ObjectType('CheckIns', {
  description:
    "A client's check-ins over a range of days. The coach can read them while the client consents; otherwise they are empty, and `shared` is false.",
})
export class CheckInsType {
  @Field({ description: 'Whether the client lets the coach read them.' }) shared: boolean;
  @Field(() => LocalDate, { description: 'The first day.' }) from: string;
  @Field(() => LocalDate, { description: 'The last day.' }) to: string;
  @Field(() => LocalDate, { description: "The client's current day." }) today: string;
  @Field(() => [CheckInType], { description: 'The latest first.' }) items: CheckInType[];
  @Field(() => [CheckInSpanType], {
    description: 'The days that have a check-in, the earliest first.',
  })
  days: CheckInSpanType[];
  @Field(() => [CheckInSpanType], {
    description: 'The weeks that have a check-in. Each day has the same weight.',
  })
  weeks: CheckInSpanType[];
  @Field(() => [UrgeDayType], {
    description: 'The days that count for a CALM rule, the earliest first.',
  })
  urgeDays: UrgeDayType[];
  @Field(() => [CheckInMarkType], {
    description: 'Sessions and completed steps in these days, the earliest first.',
  })
  marks: CheckInMarkType[];
}
