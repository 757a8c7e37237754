import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { MemberRefType } from '../../people/index.js';
import { NoteType } from '../note.type.js';

@ObjectType('PrivateNote', { description: 'A signed private note of the caller.' })
export class PrivateNoteType {
  @Field(() => NoteType, { description: 'The note.' }) note: NoteType;
  @Field(() => DateTime, { description: 'When the session started.' }) sessionAt: Date;
}

@ObjectType('PrivateNotesOfClient', {
  description: "The caller's private notes about one client, and who coaches the client now.",
})
export class PrivateNotesOfClientType {
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: "The client's full name." }) clientName: string;
  @Field(() => MemberRefType, { description: 'Who coaches the client now.' }) coach: MemberRefType;
  @Field({
    description: 'Someone else transferred the client, and the caller has not chosen yet.',
  })
  undecided: boolean;
  @Field(() => [PrivateNoteType], { description: 'The notes, the latest session first.' })
  notes: PrivateNoteType[];
}

@ObjectType('AccessRequest', {
  description: 'An owner asked to read the private notes of coaches who have left.',
})
export class AccessRequestType {
  @Field(() => ID, { description: 'The id of the request.' }) id: string;
  @Field(() => ID, { description: 'The client the notes are about.' }) clientId: string;
  @Field(() => MemberRefType, { description: 'Who asked.' }) owner: MemberRefType;
  @Field(() => DateTime, { description: 'When access began.' }) at: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the owner ended it. Null: still active.',
  })
  endedAt: Date | null;
  @Field({ description: "The owner's reason, which the client can read." }) reason: string;
}

@ObjectType('NoteAccess', {
  description: "An owner's access to private notes of coaches who have left.",
})
export class NoteAccessType {
  @Field(() => [MemberRefType], {
    description:
      'Coaches of the client who have left the practice: only their notes can be requested.',
  })
  left: MemberRefType[];
  @Field(() => [AccessRequestType], {
    description: 'All requests about this client, the latest first.',
  })
  requests: AccessRequestType[];
}
