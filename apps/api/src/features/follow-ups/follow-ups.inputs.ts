import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, Min } from 'class-validator';
import { IsId } from '../../platform/graphql/inputs.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { FollowUpDone } from './follow-up-kind.js';

@InputType()
export class AcknowledgeFollowUpInput {
  @IsId() @Field(() => ID) id: string;
  @Allow() @Field(() => FollowUpDone) done: `${FollowUpDone}`;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'The colleague, if it is passed on.' })
  passedTo?: string | null;
}

@InputType()
export class SetAbsenceInput {
  @Allow()
  @Field(() => LocalDate, { nullable: true, description: 'The first day away. Null: not away.' })
  fromDay?: string | null;
  @Allow()
  @Field(() => LocalDate, { nullable: true, description: 'The first day back.' })
  backOn?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'A colleague. Null: the owner.' })
  standInId?: string | null;
  @IsInt() @Min(0) @Field(() => Int) version: number;
}
