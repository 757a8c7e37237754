import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { BREATHER_TEXT } from '@footing/plan-engine';
import { IsId, IsText } from '../../platform/graphql/inputs.js';

@InputType()
export class WriteBreatherInput {
  @IsId()
  @Field(() => ID, { description: 'Made by the device: sent twice, it is one breather.' })
  id: string;
  @IsText(BREATHER_TEXT, 0) @Field() text: string;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'That it was made from; 0 for the first words.' })
  version: number;
}
