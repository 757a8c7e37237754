import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, IsOptional } from 'class-validator';
import { Boundary } from '../../platform/errors/refusal-facts.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { MadeId } from '../../platform/graphql/made-id.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

@InputType()
export class ConfirmBoundaryInput {
  @IsId() @Field(() => ID) clientId: string;
}

@InputType()
export class SetBoundaryInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'Whose boundary; of whom the work is about now when left out.',
  })
  personId?: string | null;
  @Allow() @Field(() => Boundary) boundary: Boundary;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description: "For ASKED_FOR_SPACE, and needed there: a day after today in the client's zone.",
  })
  until?: string | null;
  @IsOptional()
  @IsText(1_000, 0)
  @Field(() => String, { nullable: true, description: 'Needed to loosen.' })
  reason?: string | null;
}

@InputType()
export class EndLegalOrderInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
  @IsOptional() @IsId() @Field(() => ID, { nullable: true }) personId?: string | null;
  @IsText(1_000) @Field() reason: string;
  @Allow()
  @Field(() => LocalDate, { description: 'The day on which it ended: today or before.' })
  endedOn: string;
}
