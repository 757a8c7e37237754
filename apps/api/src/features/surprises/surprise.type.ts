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
  description: 'How the other person responded.',
  valuesMap: {
    WARM: { description: 'They responded warmly.' },
    NEUTRAL: { description: 'They responded neither warmly nor badly.' },
    NO_RESPONSE: { description: 'Silence: an answer, and a completed step.' },
    ASKED_TO_STOP: { description: 'They asked the client to stop.' },
  },
});

@ObjectType('Surprise', { description: 'A surprise that was given, and the response to it.' })
export class SurpriseType {
  @Field(() => LocalDate, {
    description: "The day on which it was given, in the client's time zone.",
  })
  givenOn: string;
  @Field(() => SurpriseOutcome, {
    nullable: true,
    description: 'How the other person responded; null while unknown.',
  })
  outcome: `${SurpriseOutcome}` | null;
  @Field(() => DateTime, { description: 'Until when giving it can be undone.' })
  takeBackUntil: Date;
}
