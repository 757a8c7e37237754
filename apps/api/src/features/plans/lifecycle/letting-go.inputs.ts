import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId } from '../../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';

@InputType({ description: 'Starts the plan for letting go.' })
export class StartLettingGoInput {
  @CallerGeneratedId() id: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'The running plan, which this ends. Without it a running plan is never ended.',
  })
  endsPlanId?: string | null;
}
