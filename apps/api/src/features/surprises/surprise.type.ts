import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

export enum SurpriseOutcome {
  WARM = 'WARM',
  NEUTRAL = 'NEUTRAL',
  NO_RESPONSE = 'NO_RESPONSE',
  ASKED_TO_STOP = 'ASKED_TO_STOP',
}
registerEnumType(SurpriseOutcome, {
  name: 'SurpriseOutcome',
  valuesMap: { NO_RESPONSE: { description: 'Silence: an answer, and a completed step.' } },
});

@ObjectType('Surprise', { description: 'The one thing that was given, and what came of it.' })
export class SurpriseType {
  @Field(() => LocalDate) givenOn: string;
  @Field(() => SurpriseOutcome, { nullable: true }) outcome: `${SurpriseOutcome}` | null;
  @Field(() => DateTime, { description: 'Until then, an accidental tap can be undone.' })
  takeBackUntil: Date;
}
