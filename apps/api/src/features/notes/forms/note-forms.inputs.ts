import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { buildMessage, IsInt, Min, ValidateBy, ValidateNested } from 'class-validator';
import { searchKey } from '@footing/kernel';
import { IsId, IsName, IsText } from '../../../platform/graphql/inputs.js';
import { words } from './note-forms.words.js';

const MOST_HEADINGS = 12;

@InputType({ description: 'A heading of a note, and what to write under it.' })
export class NoteHeadingInput {
  @Field({ description: 'The heading, on one line.' }) @IsName(80) heading: string;
  @Field({ description: 'What to write under it; may be empty.' }) @IsText(200, 0) hint: string;
}

@InputType({ description: "A form of the practice's own." })
export class SaveNoteFormInput {
  @Field(() => ID, { description: 'Made by the caller; the first save with it creates the form.' })
  @IsId()
  id: string;
  @Field({ description: 'What it is called.' }) @IsName(80) name: string;
  @Field(() => [NoteHeadingInput], {
    description: 'From 1 to 12, each different from the others.',
  })
  @AreHeadings(1)
  @ValidateNested({ each: true })
  @Type(() => NoteHeadingInput)
  headings: NoteHeadingInput[];
  @Field(() => Int, { description: 'The version that was edited; 0 for a new form.' })
  @IsInt()
  @Min(0, { message: words.version })
  version: number;
}

/** Headings that can be told apart: a note is one text, in which each of them begins its part. */
export function AreHeadings(least: 0 | 1) {
  return ValidateBy({
    name: 'areHeadings',
    validator: {
      validate: (value) => Array.isArray(value) && areDifferent(value, least),
      defaultMessage: buildMessage(() => words.headings),
    },
  });
}

function areDifferent(headings: unknown[], least: number): boolean {
  if (headings.length < least || headings.length > MOST_HEADINGS) return false;
  const keys = headings.map((each) => searchKey(String((each as NoteHeadingInput).heading)));
  return new Set(keys).size === keys.length;
}
