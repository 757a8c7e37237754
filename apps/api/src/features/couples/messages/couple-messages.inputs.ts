import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { IsId, IsText } from '../../../platform/graphql/inputs.js';
import { PageArgs } from '../../../platform/paging/paging.js';
import { MOST_CHARACTERS } from '../../messages/index.js';

const CoupleId = () =>
  Field(() => ID, {
    description: 'For staff the couple; for a partner the id of their `OwnCouple`.',
  });

@ArgsType()
export class LiveCoupleMessagesArgs {
  @IsId() @CoupleId() id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() first?: number | null;
}

@ArgsType()
export class CoupleMessagesArgs extends PageArgs {
  @IsId() @CoupleId() id: string;
}

@InputType({ description: 'A new message for the two others of a thread.' })
export class SendCoupleMessageInput {
  @CallerGeneratedId() id: string;
  @IsId() @CoupleId() coupleId: string;
  @IsText(MOST_CHARACTERS)
  @Field({ description: 'The text, at most 4,000 characters.' })
  text: string;
}
