import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId } from '../../../platform/graphql/inputs.js';
import { MadeId } from '../../../platform/graphql/made-id.js';

@InputType({ description: 'Starts the plan for letting go.' })
export class StartLettingGoInput {
  @MadeId() id: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'The running plan, which this ends. Without it a running plan is never ended.',
  })
  endsPlanId?: string | null;
}
