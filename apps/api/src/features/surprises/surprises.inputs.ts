import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, IsBoolean } from 'class-validator';
import { IsId } from '../../platform/graphql/inputs.js';
import { SurpriseOutcome } from './surprise.type.js';

@InputType({ description: 'What the client says of it, each for itself; all of it must hold.' })
export class GiveSurpriseInput {
  @IsId() @Field(() => ID) actionId: string;
  @IsBoolean() @Field() small: boolean;
  @IsBoolean() @Field() inexpensive: boolean;
  @IsBoolean() @Field() notInPerson: boolean;
  @IsBoolean() @Field() obligesToNothing: boolean;
}

@InputType()
export class RecordSurpriseOutcomeInput {
  @IsId() @Field(() => ID) actionId: string;
  @Allow() @Field(() => SurpriseOutcome) outcome: SurpriseOutcome;
}
