import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../../platform/paging/paging.js';
import { NoteStatus, NoteVisibility } from '../note.type.js';

@ObjectType({ description: 'A piece of an excerpt.' })
export class ExcerptPart {
  @Field({ description: 'Its text.' }) text: string;
  @Field({ description: 'Whether it is one of the words that were searched for.' })
  matches: boolean;
}

@ObjectType('NoteMatch', { description: "A note of the caller's own with all the words." })
export class NoteMatchType {
  @Field(() => ID, { description: 'The note.' }) noteId: string;
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: "The client's full name." }) clientName: string;
  @Field(() => DateTime, { description: 'When the session started.' }) sessionAt: Date;
  @Field(() => NoteVisibility, { description: 'Who can read it once it is signed.' })
  visibility: `${NoteVisibility}`;
  @Field(() => NoteStatus, { description: 'Draft or signed.' }) status: `${NoteStatus}`;
  @Field(() => [ExcerptPart], { description: 'The text around the first of the words.' })
  excerpt: ExcerptPart[];
}

@ObjectType('NoteSearch', {
  description: 'What was found in a limited number of notes. There may be more in older ones.',
})
export class NoteSearchType {
  @Field(() => [NoteMatchType], { description: 'The latest note first.' }) matches: NoteMatchType[];
  @Field(() => Int, { description: 'How many notes were searched for this answer.' })
  searched: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the oldest note that was searched was started. Null: there was none.',
  })
  backTo: Date | null;
  @Field(() => PageInfo, { description: 'Whether there are older notes to search.' })
  pageInfo: PageInfo;
}
