import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { Refusal } from '../../../platform/errors/refusal.js';

@ObjectType('FreeTimes', {
  description: 'When a session can start. It never says what the coach has at other times.',
})
export class FreeTimesType {
  @Field(() => [DateTime], { description: 'The first free ones, in order.' }) times: Date[];
  @Field({ description: 'Whether there are later ones.' }) more: boolean;
  @Field({ description: 'Whether the coach has set hours in which they can be booked.' })
  hasHours: boolean;
  @Field({ description: "The coach's time zone." }) coachTimeZone: string;
  @Field(() => Int, {
    description:
      'Until how many hours before the start clients move or cancel a session themselves.',
  })
  changeHours: number;
}

declare module '../../../platform/errors/refusal.js' {
  interface Refusal {
    /** For TAKEN, when a client books: the next time that is free. */
    nextFree?: Date | null;
  }
}
Field(() => DateTime, {
  nullable: true,
  description: 'For TAKEN, when a client books: the next time that is free, if there is one.',
})(Refusal.prototype, 'nextFree');
