import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../../platform/paging/paging.js';
import { NoteVisibility } from '../note.type.js';

@ObjectType('UnfinishedNote', {
  description: 'A draft of the caller, or a session that took place and has no note of theirs.',
})
export class UnfinishedNoteType {
  @Field(() => ID, { description: 'The session.' }) sessionId: string;
  @Field(() => DateTime, { description: 'When the session started.' }) sessionAt: Date;
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: "The client's full name." }) clientName: string;
  @Field(() => ID, { nullable: true, description: 'The draft. Null: there is no note.' })
  noteId: string | null;
  @Field(() => NoteVisibility, {
    nullable: true,
    description: 'Who can read the draft once it is signed. Null: there is no note.',
  })
  visibility: `${NoteVisibility}` | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the draft was last saved. Null: there is no note.',
  })
  savedAt: Date | null;
  /** Of the draft, or of the session. */
  id: string;
}

@ObjectType('UnfinishedNoteEdge', { description: 'One line of the page.' })
export class UnfinishedNoteEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => UnfinishedNoteType, { description: 'The draft or the session.' })
  node: UnfinishedNoteType;
}

@ObjectType('UnfinishedNoteConnection', { description: 'A page of unfinished notes.' })
export class UnfinishedNoteConnection {
  @Field(() => [UnfinishedNoteEdge], { description: 'The latest session first.' })
  edges: UnfinishedNoteEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
}
