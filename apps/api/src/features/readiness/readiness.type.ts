import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LockType, Outcome } from '../../platform/errors/refusal-facts.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { QuestionnaireResultType } from '../questionnaires/index.js';

@ObjectType('ReadinessCheck', {
  description: 'The questions before the plan that waits, or else before the next one.',
})
export class ReadinessCheckType {
  @Field(() => ID) questionnaire: string;
  @Field() title: string;
  @Field({ description: 'The latest answers say PROCEED, and not too long ago.' }) isReady: boolean;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which a PROCEED is no longer fresh.',
  })
  validUntil: string | null;
  @Field(() => DateTime, { nullable: true, description: 'From then on, newer answers count.' })
  until: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Better answers are kept: they count from then on.',
  })
  startsFrom: Date | null;
  @Field(() => LockType, {
    nullable: true,
    description: 'What keeps a plan from starting whatever the answers say.',
  })
  heldBy: LockType | null;
  @Field(() => QuestionnaireResultType, { nullable: true })
  latest: QuestionnaireResultType | null;
}

@ObjectType('ClientReadiness', {
  description: 'The state of the questions before a plan, for staff assigning one.',
})
export class ClientReadinessType {
  @Field(() => ID) questionnaire: string;
  @Field() title: string;
  @Field(() => Outcome, { nullable: true, description: 'Null where there are no answers.' })
  outcome: `${Outcome}` | null;
  @Field({ description: 'The answers say PROCEED, and not too long ago.' }) isReady: boolean;
  @Field(() => DateTime, { nullable: true, description: 'From then on, newer answers count.' })
  until: Date | null;
  @Field(() => LockType, {
    nullable: true,
    description: 'What keeps a plan from starting whatever the answers say.',
  })
  heldBy: LockType | null;
}
