import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsId, IsIds, IsName, IsText } from '../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { Reach } from '../templates/index.js';
import { AreHeadings, NoteHeadingInput } from './forms/note-forms.inputs.js';
import { NoteVisibility } from './note.type.js';
import { words } from './notes.words.js';

const LONGEST = 20_000;

@InputType({ description: 'A save of a draft.' })
export class WriteNoteInput {
  @Field(() => ID, { description: 'Made by the caller; the first save with it creates the note.' })
  @IsId()
  id: string;

  @Field(() => ID, { description: 'The session the note is about.' }) @IsId() sessionId: string;

  @Field(() => NoteVisibility, { description: 'Can change until the note is signed.' })
  @IsEnum(NoteVisibility)
  visibility: `${NoteVisibility}`;

  @Field({ description: 'Can be empty until the note is signed.' })
  @IsText(LONGEST, 0)
  body: string;

  @Field(() => [NoteHeadingInput], {
    nullable: true,
    description:
      'What the note is started with; ignored after the first save. In the text, each begins its part as a Markdown heading of the second level.',
  })
  @IsOptional()
  @AreHeadings(0)
  @ValidateNested({ each: true })
  @Type(() => NoteHeadingInput)
  headings?: NoteHeadingInput[] | null;

  @Field(() => Int, { description: 'The version that was edited; 0 for a new note.' })
  @IsInt()
  @Min(0, { message: words.version })
  version: number;
}

@InputType({ description: 'An addition to a signed note.' })
export class AddAddendumInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @Field(() => ID, { description: 'The signed note.' }) @IsId() noteId: string;
  @Field({ description: 'The text to add.' }) @IsText(LONGEST) body: string;
}

const DAYS = { message: words.days };

@InputType({ description: 'A point of a note that becomes an action of kind ONCE.' })
export class AgreeActionInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @Field(() => ID, { description: 'The note, draft or signed.' }) @IsId() noteId: string;
  @Field(() => ID, { description: "The step of the client's plan that it is added to." })
  @IsId()
  stepId: string;
  @Field({ description: 'The title of the action.' }) @IsName(160) title: string;
  @Field(() => Reach, { description: 'Whether the action reaches toward the other person.' })
  @IsEnum(Reach)
  reach: Reach;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it is not outreach, if its words suggest otherwise. The client can read this.',
  })
  @IsOptional()
  @IsText(600, 0)
  noReachReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  @IsOptional()
  @IsText(LONGEST, 0)
  guidance?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Due this many days from today, or after the step opens. Null: no due day.',
  })
  @IsOptional()
  @IsInt()
  @Min(0, DAYS)
  @Max(3_650, DAYS)
  dueAfterDays?: number | null;
}

@InputType({ description: "Private notes that the client's coach may read." })
export class SharePrivateNotesInput {
  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field(() => [ID], { description: 'These notes and no others.' }) @IsIds(1_000) noteIds: string[];
}

@InputType({ description: "An owner's request to read private notes of coaches who have left." })
export class RequestNoteAccessInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @Field(() => ID, { description: 'The client the notes are about.' }) @IsId() clientId: string;
  @Field({ description: 'The client can read it.' }) @IsText(1_000) reason: string;
}
