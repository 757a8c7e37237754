import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { ActionStatus } from '../plans/index.js';

export enum NoteVisibility {
  COACH_ONLY = 'COACH_ONLY',
  WITH_CLIENT = 'WITH_CLIENT',
}
export enum NoteStatus {
  DRAFT = 'DRAFT',
  SIGNED = 'SIGNED',
}
registerEnumType(NoteVisibility, {
  name: 'NoteVisibility',
  description: 'Who can read a note once it is signed.',
  valuesMap: {
    COACH_ONLY: { description: 'Its author, and those whom the author lets read it.' },
    WITH_CLIENT: { description: 'The client, their coach and the owners.' },
  },
});
registerEnumType(NoteStatus, {
  name: 'NoteStatus',
  description: 'A draft can change and only its author can read it. A signed note never changes.',
  valuesMap: {
    DRAFT: { description: 'It can change, and only its author can read it.' },
    SIGNED: { description: 'It never changes; addenda can be added.' },
  },
});

/** Sealed text with the wrapped key that opens it. */
interface Sealed {
  bodySealed: Buffer;
  wrapped: Buffer;
}

/** Same shape as the rows of `notes.sql.ts`. The text is opened only if the field is selected. */
@ObjectType('Note', { description: 'What a coach wrote about a session.' })
export class NoteType implements Sealed {
  @Field(() => ID, { description: 'The id of the note.' }) id: string;
  @Field(() => ID, { description: 'The session it is about.' }) sessionId: string;
  @Field(() => ID, { description: 'The client of that session.' }) clientId: string;
  @Field({ description: 'Who wrote it.' }) authorName: string;
  @Field(() => NoteVisibility, { description: 'Who can read it once it is signed.' })
  visibility: `${NoteVisibility}`;
  @Field(() => NoteStatus, { description: 'Draft or signed.' }) status: `${NoteStatus}`;
  @Field(() => Int, { description: 'Increases with each save, but not when it is signed.' })
  version: number;
  @Field(() => DateTime, { description: 'When it was last saved.' }) savedAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was signed. Null for a draft.' })
  signedAt: Date | null;
  authorId: string;
  bodySealed: Buffer;
  headingsSealed: Buffer | null;
  wrapped: Buffer;
}

@ObjectType('NoteDetail', { description: 'A note with the session that it is about.' })
export class NoteDetailType {
  @Field(() => NoteType, { description: 'The note.' }) note: NoteType;
  @Field({ description: "The client's full name." }) clientName: string;
  @Field(() => DateTime, { description: 'When the session started.' }) sessionAt: Date;
  @Field({ description: 'Whether the caller can open the session, as its coach or an owner.' })
  canOpenSession: boolean;
}

@ObjectType('Addendum', { description: 'What was added to a signed note. It never changes.' })
export class AddendumType implements Sealed {
  @Field(() => ID, { description: 'The id of the addendum.' }) id: string;
  @Field({ description: 'Who wrote it.' }) authorName: string;
  @Field(() => DateTime, { description: 'When it was added.' }) at: Date;
  noteId: string;
  bodySealed: Buffer;
  wrapped: Buffer;
}

@ObjectType('AgreedAction', {
  description: 'A point agreed in a note that became an action of the plan.',
})
export class AgreedActionType {
  @Field(() => ID, { description: 'The action.' }) actionId: string;
  @Field(() => ID, { description: 'Its plan.' }) planId: string;
  @Field({ description: "The action's title." }) title: string;
  @Field(() => ActionStatus, { description: "The action's status now." }) status: `${ActionStatus}`;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was added, if the note had been signed before. Null otherwise.',
  })
  addedAfterSigningAt: Date | null;
  noteId: string;
}
