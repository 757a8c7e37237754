import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LockType, Outcome } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { QuestionnaireResultType } from '../questionnaires/index.js';

@ObjectType('ReadinessCheck', {
  description: 'The readiness questionnaire of the plan that waits, or of the next plan.',
})
export class ReadinessCheckType {
  @Field(() => ID, { description: 'The key of the questionnaire.' }) questionnaire: string;
  @Field({ description: 'The title of the questionnaire.' }) title: string;
  @Field({ description: 'Whether the latest answers say PROCEED and are fresh.' }) isReady: boolean;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which a PROCEED is no longer fresh.',
  })
  validUntil: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When newer answers count.' })
  until: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When better answers that were given already start to count.',
  })
  startsFrom: Date | null;
  @Field(() => LockType, {
    nullable: true,
    description: 'What prevents a plan from starting, whatever the answers say.',
  })
  heldBy: LockType | null;
  @Field(() => QuestionnaireResultType, {
    nullable: true,
    description: 'The latest answers outside a plan.',
  })
  latest: QuestionnaireResultType | null;
}

@ObjectType('ClientReadiness', {
  description: "A client's readiness, for staff who assign a plan.",
})
export class ClientReadinessType {
  @Field(() => ID, { description: 'The key of the questionnaire.' }) questionnaire: string;
  @Field({ description: 'The title of the questionnaire.' }) title: string;
  @Field(() => Outcome, { nullable: true, description: 'Null if there are no answers.' })
  outcome: `${Outcome}` | null;
  @Field({ description: 'Whether the latest answers say PROCEED and are fresh.' }) isReady: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When newer answers count.' })
  until: Date | null;
  @Field(() => LockType, {
    nullable: true,
    description: 'What prevents a plan from starting, whatever the answers say.',
  })
  heldBy: LockType | null;
}
