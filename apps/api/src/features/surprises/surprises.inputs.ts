import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, IsBoolean } from 'class-validator';
import { IsId } from '../../platform/graphql/inputs.js';
import { SurpriseOutcome } from './surprise.type.js';

@InputType({
  description: 'The checklist, confirmed point by point by the client. All four must be true.',
})
export class GiveSurpriseInput {
  @IsId() @Field(() => ID, { description: 'The action, which is a surprise.' }) actionId: string;
  @IsBoolean() @Field({ description: 'It is small.' }) small: boolean;
  @IsBoolean() @Field({ description: 'It is inexpensive.' }) inexpensive: boolean;
  @IsBoolean() @Field({ description: 'It is not handed over in person.' }) notInPerson: boolean;
  @IsBoolean()
  @Field({ description: 'It obliges the other person to nothing.' })
  obligesToNothing: boolean;
}

@InputType({ description: 'How the other person responded to a surprise.' })
export class RecordSurpriseOutcomeInput {
  @IsId() @Field(() => ID, { description: 'The action, which is a surprise.' }) actionId: string;
  @Allow() @Field(() => SurpriseOutcome, { description: 'The response.' }) outcome: SurpriseOutcome;
}
