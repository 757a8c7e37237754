import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { HELPED_TEXT, PERSON_NAME, PERSON_PHONE } from '@footing/plan-engine';
import { IsInt, IsOptional, Min } from 'class-validator';
import { resultUnion } from '../../platform/errors/refusal.js';
import { IsText } from '../../platform/graphql/inputs.js';

@ObjectType('HardMoments', {
  description: 'What a client wants at hand in a hard moment. Nobody else can read it.',
})
export class HardMomentsType {
  @Field(() => ID, { description: "The client's id." }) id: string;
  @Field({ description: 'What helped before, in their own words, one thing a line.' })
  helped: string;
  @Field(() => String, { nullable: true, description: 'The name of the person they would call.' })
  personName: string | null;
  @Field(() => String, { nullable: true, description: 'The number of that person.' })
  personPhone: string | null;
  @Field(() => Int, { description: 'Increases with every save; 0 before the first.' })
  version: number;
}

@InputType({ description: 'What a client wants at hand in a hard moment.' })
export class SaveHardMomentsInput {
  @IsText(HELPED_TEXT, 0)
  @Field({ description: 'What helped before, one thing a line.' })
  helped: string;
  @IsOptional()
  @IsText(PERSON_NAME)
  @Field(() => String, { nullable: true, description: 'The name of the person they would call.' })
  personName?: string | null;
  @IsOptional()
  @IsText(PERSON_PHONE)
  @Field(() => String, { nullable: true, description: 'The number of that person.' })
  personPhone?: string | null;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that was edited; 0 for the first save.' })
  version: number;
}

export const HardMomentsResult = resultUnion('HardMomentsResult', () => HardMomentsType);
