import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { IsId, IsIds, IsText } from '../../platform/graphql/inputs.js';
import { PageArgs } from '../../platform/paging/paging.js';
import { MOST_OF_MESSAGE } from '../files/index.js';

/** The most characters of a message. */
export const MOST_CHARACTERS = 4_000;

@ArgsType()
export class LiveMessagesArgs {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'The client; the caller when omitted.' })
  clientId?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() first?: number | null;
}

@ArgsType()
export class MessagesArgs extends PageArgs {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'The client; the caller when omitted.' })
  clientId?: string | null;
}

@InputType({ description: 'A new message.' })
export class SendMessageInput {
  @CallerGeneratedId() id: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'The client; the caller when omitted.' })
  clientId?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'The coach the client wrote to; refused when it is another one by now.',
  })
  coachId?: string | null;
  @IsText(MOST_CHARACTERS, 0)
  @Field({
    description:
      'The text, at most 4,000 characters; empty only with files, or with what it names.',
  })
  text: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'The message of the same client and coach that it replies to.',
  })
  replyToId?: string | null;
  @IsOptional()
  @IsIds(MOST_OF_MESSAGE)
  @Field(() => [ID], {
    nullable: true,
    description:
      'Files that the caller added for this message, or of the client; at most 5 together with the next.',
  })
  fileIds?: string[] | null;
  @IsOptional()
  @IsIds(MOST_OF_MESSAGE)
  @Field(() => [ID], {
    nullable: true,
    description: 'For staff: files of the practice, which the client is given.',
  })
  practiceFileIds?: string[] | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description:
      'A step of the client’s plan that it names. At most one of step, action and session.',
  })
  stepId?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'An action of the client’s plan.' })
  actionId?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'A session of the client.' })
  sessionId?: string | null;
}

@InputType({ description: 'Another text for a message that was just sent.' })
export class EditMessageInput {
  @Field(() => ID, { description: 'The message.' }) @IsId() id: string;
  @Field(() => Int, { description: 'The version that was edited.' }) @IsInt() version: number;
  @IsText(MOST_CHARACTERS)
  @Field({ description: 'The text, at most 4,000 characters.' })
  text: string;
}
