import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

@ObjectType('CheckIn', {
  description:
    'How a client was at one moment; each value from 0 to 10, or null where they said nothing.',
})
export class CheckInType {
  @Field(() => ID) id: string;
  @Field(() => DateTime, { description: 'When it was made.' }) at: Date | string;
  @Field(() => Int, { nullable: true }) mood: number | null;
  @Field(() => Int, { nullable: true }) urge: number | null;
  @Field(() => Int, { nullable: true }) energy: number | null;
  @Field(() => String, { nullable: true }) line: string | null;
}

@ObjectType('CheckInSpan', {
  description:
    'The averages of a day or a week, each value from 0 to 10, or null where nobody said it.',
})
export class CheckInSpanType {
  @Field(() => LocalDate, { description: 'The day; of a week its Monday.' }) from: string;
  @Field(() => Int, { description: 'How many check-ins they are made of.' }) count: number;
  @Field(() => Float, { nullable: true }) mood: number | null;
  @Field(() => Float, { nullable: true }) urge: number | null;
  @Field(() => Float, { nullable: true }) energy: number | null;
}

export enum CheckInMarkKind {
  SESSION = 'SESSION',
  STEP_DONE = 'STEP_DONE',
}
registerEnumType(CheckInMarkKind, { name: 'CheckInMarkKind' });

@ObjectType('CheckInMark', { description: 'What else happened on a day.' })
export class CheckInMarkType {
  @Field(() => LocalDate) on: string;
  @Field(() => CheckInMarkKind) kind: `${CheckInMarkKind}`;
  @Field(() => String, { nullable: true, description: 'Of a step.' }) title: string | null;
}

@ObjectType('CheckIns', {
  description:
    "A client's check-ins of some days. The coach reads them while the client agrees; until then they are empty, and `shared` says so.",
})
export class CheckInsType {
  @Field({ description: 'Whether the client lets the coach read them.' }) shared: boolean;
  @Field(() => LocalDate) from: string;
  @Field(() => LocalDate) to: string;
  @Field(() => LocalDate, { description: "The client's own day, now." }) today: string;
  @Field(() => [CheckInType], { description: 'The latest first.' }) items: CheckInType[];
  @Field(() => [CheckInSpanType], {
    description: 'Those days of the client that have a check-in, the earliest first.',
  })
  days: CheckInSpanType[];
  @Field(() => [CheckInSpanType], { description: 'Each day counts once.' })
  weeks: CheckInSpanType[];
  @Field(() => [CheckInMarkType]) marks: CheckInMarkType[];
}
