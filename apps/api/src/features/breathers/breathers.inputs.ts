import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { BREATHER_TEXT } from '@footing/plan-engine';
import { IsId, IsText } from '../../platform/graphql/inputs.js';

@InputType({ description: 'The text of a breather.' })
export class WriteBreatherInput {
  @IsId()
  @Field(() => ID, { description: 'Made by the device: sent twice, it is one breather.' })
  id: string;
  @IsText(BREATHER_TEXT, 0) @Field({ description: 'The whole text.' }) text: string;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that was edited; 0 for the first save.' })
  version: number;
}
