import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

export enum BusyCalendarProblem {
  UNREACHABLE = 'UNREACHABLE',
  REFUSED = 'REFUSED',
  TOO_BIG = 'TOO_BIG',
  NO_CALENDAR = 'NO_CALENDAR',
}
registerEnumType(BusyCalendarProblem, {
  name: 'BusyCalendarProblem',
  description: 'Why the latest attempt to read a calendar failed.',
  valuesMap: {
    UNREACHABLE: { description: 'Nothing public answered at the address.' },
    REFUSED: { description: 'The server there did not give it away: it may have been turned off.' },
    TOO_BIG: { description: 'It has too much in it.' },
    NO_CALENDAR: { description: 'What is there is no calendar.' },
  },
});

@ObjectType('BusyCalendar', {
  description:
    "A calendar of the caller somewhere else. Its times are not offered to clients, who don't see them.",
})
export class BusyCalendarType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'What the caller calls it.' }) name: string;
  @Field({ description: 'The name of the server in its address. The address is not returned.' })
  host: string;
  @Field({ description: 'It was just added, or the caller asked for it to be read again.' })
  isChecking: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last read without a problem.',
  })
  readAt: Date | null;
  @Field(() => BusyCalendarProblem, {
    nullable: true,
    description: 'Why the latest attempt failed. What was read before still counts.',
  })
  problem: BusyCalendarProblem | null;
}

@ObjectType('BusyTime', { description: 'A time at which a coach is busy somewhere else.' })
export class BusyTimeType {
  @Field(() => DateTime, { description: 'When it starts.' }) startsAt: Date;
  @Field(() => DateTime, { description: 'When it ends.' }) endsAt: Date;
  @Field(() => [String], { description: 'What the coach calls the calendars that say so.' })
  calendars: string[];
}
