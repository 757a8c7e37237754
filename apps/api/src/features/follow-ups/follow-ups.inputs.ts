import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, Min } from 'class-validator';
import { IsId } from '../../platform/graphql/inputs.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { FollowUpDone } from './follow-up-kind.js';

@InputType({ description: 'Records what was done about a follow-up, which closes it.' })
export class AcknowledgeFollowUpInput {
  @IsId() @Field(() => ID, { description: 'The follow-up.' }) id: string;
  @Allow() @Field(() => FollowUpDone, { description: 'What was done.' }) done: `${FollowUpDone}`;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'The colleague it is passed to; only with PASSED_TO.',
  })
  passedTo?: string | null;
}

@InputType({ description: "The caller's time off." })
export class SetAbsenceInput {
  @Allow()
  @Field(() => LocalDate, { nullable: true, description: 'The first day away. Null: not away.' })
  fromDay?: string | null;
  @Allow()
  @Field(() => LocalDate, { nullable: true, description: 'The first day back.' })
  backOn?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'The colleague who covers. Null: the owner.' })
  standInId?: string | null;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that was edited; 0 if there is none.' })
  version: number;
}
