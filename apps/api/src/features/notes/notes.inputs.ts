import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsId, IsIds, IsName, IsText } from '../../platform/graphql/inputs.js';
import { MadeId } from '../../platform/graphql/made-id.js';
import { Reach } from '../templates/index.js';
import { NoteVisibility } from './note.type.js';

const LONGEST = 20_000;

@InputType()
export class WriteNoteInput {
  @Field(() => ID, { description: 'Made by the caller; the first save with it begins the note.' })
  @IsId()
  id: string;

  @Field(() => ID) @IsId() sessionId: string;

  @Field(() => NoteVisibility, { description: 'May change until the note is signed.' })
  @IsEnum(NoteVisibility)
  visibility: `${NoteVisibility}`;

  @Field({ description: 'May be empty until the note is signed.' })
  @IsText(LONGEST, 0)
  body: string;

  @Field(() => Int, { description: 'The version that was edited; 0 for a new note.' })
  @IsInt()
  @Min(0, { message: 'must be 0 or more.' })
  version: number;
}

@InputType()
export class AddAddendumInput {
  @MadeId({ optional: true }) id?: string | null;
  @Field(() => ID) @IsId() noteId: string;
  @Field() @IsText(LONGEST) body: string;
}

const DAYS = { message: 'must be between 0 and 3650 days.' };

@InputType()
export class AgreeActionInput {
  @MadeId({ optional: true }) id?: string | null;
  @Field(() => ID) @IsId() noteId: string;
  @Field(() => ID) @IsId() stepId: string;
  @Field() @IsName(160) title: string;
  @Field(() => Reach) @IsEnum(Reach) reach: Reach;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsText(600, 0)
  noReachReason?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsText(LONGEST, 0) guidance?:
    string | null;
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0, DAYS)
  @Max(3_650, DAYS)
  dueAfterDays?: number | null;
}

@InputType()
export class SharePrivateNotesInput {
  @Field(() => ID) @IsId() clientId: string;
  @Field(() => [ID]) @IsIds(1_000) noteIds: string[];
}

@InputType()
export class RequestNoteAccessInput {
  @MadeId({ optional: true }) id?: string | null;
  @Field(() => ID) @IsId() clientId: string;
  @Field({ description: 'The client reads it.' }) @IsText(1_000) reason: string;
}
