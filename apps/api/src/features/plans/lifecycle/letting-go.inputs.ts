import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId } from '../../../platform/graphql/inputs.js';
import { MadeId } from '../../../platform/graphql/made-id.js';

@InputType()
export class StartLettingGoInput {
  @MadeId() id: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'The running plan, if there is one: the client has said that this ends it.',
  })
  endsPlanId?: string | null;
}
