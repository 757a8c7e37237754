import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Outcome } from '../../platform/errors/refusal-facts.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

@ObjectType('PlanReadiness', { description: 'The questions that stand before a plan.' })
export class PlanReadinessType {
  @Field(() => ID) questionnaire: string;
  @Field() title: string;
  @Field(() => DateTime, { nullable: true, description: 'Null while the plan waits for it.' })
  startedAt: Date | null;
  @Field(() => Outcome, {
    nullable: true,
    description: 'While it waits: where the latest answers led, if they count.',
  })
  outcome: `${Outcome}` | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'While it waits: when the questions can be answered again.',
  })
  until: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who started it after a talk that the answers asked for.',
  })
  byName: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
}
