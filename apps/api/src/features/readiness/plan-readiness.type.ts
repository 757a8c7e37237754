import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Outcome } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

@ObjectType('PlanReadiness', {
  description: 'The questionnaire that a plan requires before it starts.',
})
export class PlanReadinessType {
  @Field(() => ID, { description: 'The key of the questionnaire.' }) questionnaire: string;
  @Field({ description: 'The title of the questionnaire.' }) title: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the plan started; null while it waits for answers.',
  })
  startedAt: Date | null;
  @Field(() => Outcome, {
    nullable: true,
    description: 'While the plan waits: the outcome of the latest answers, if they count.',
  })
  outcome: `${Outcome}` | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'While the plan waits: when the questions can be answered again.',
  })
  until: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who started the plan after a talk that the answers called for.',
  })
  byName: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the coach started the plan after a talk.',
  })
  reason: string | null;
}
