import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { CHECK_IN_MOST, JOURNAL_PROMPT, JOURNAL_TEXT } from '@footing/plan-engine';
import { IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';
import { PageArgs } from '../../platform/paging/paging.js';

const MOOD = { message: fieldWords.wholeNumber(0, CHECK_IN_MOST) };

@InputType({ description: 'An entry of the journal.' })
export class WriteJournalEntryInput {
  @IsId()
  @Field(() => ID, { description: 'Made by the device: sent twice, it is one entry.' })
  id: string;
  @IsText(JOURNAL_TEXT) @Field({ description: 'The whole text.' }) text: string;
  @IsOptional()
  @IsInt(MOOD)
  @Min(0, MOOD)
  @Max(CHECK_IN_MOST, MOOD)
  @Field(() => Int, {
    nullable: true,
    description: 'The mood, from 0 to 10, if the client set it.',
  })
  mood?: number | null;
  @IsOptional()
  @IsText(JOURNAL_PROMPT)
  @Field(() => String, { nullable: true, description: 'The question that it answers, if any.' })
  prompt?: string | null;
  @IsOptional()
  @IsDate({ message: fieldWords.dateTime })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was written; now when omitted. Only the first save counts.',
  })
  at?: Date | null;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that was edited; 0 for the first save.' })
  version: number;
}

@ArgsType()
export class JournalArgs extends PageArgs {
  @IsOptional()
  @IsDate({ message: fieldWords.dateTime })
  @Field(() => DateTime, {
    nullable: true,
    description: 'Only what was written at this time or before. Ignored with `after`.',
  })
  until?: Date | null;
}
