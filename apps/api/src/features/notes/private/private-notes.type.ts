import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { MemberRefType } from '../../people/index.js';
import { NoteType } from '../note.type.js';

@ObjectType('PrivateNote', { description: "A signed private note of the caller's own." })
export class PrivateNoteType {
  @Field(() => NoteType) note: NoteType;
  @Field(() => DateTime, { description: 'When the session was.' }) sessionAt: Date;
}

@ObjectType('PrivateNotesOfClient', {
  description: "The caller's private notes about one client, and who coaches the client now.",
})
export class PrivateNotesOfClientType {
  @Field(() => ID) clientId: string;
  @Field() clientName: string;
  @Field(() => MemberRefType) coach: MemberRefType;
  @Field({
    description: 'Someone else transferred the client, and the caller has not chosen yet.',
  })
  undecided: boolean;
  @Field(() => [PrivateNoteType]) notes: PrivateNoteType[];
}

@ObjectType('AccessRequest', {
  description: 'An owner reads the private notes of coaches who have left.',
})
export class AccessRequestType {
  @Field(() => ID) id: string;
  @Field(() => ID) clientId: string;
  @Field(() => MemberRefType) owner: MemberRefType;
  @Field(() => DateTime) at: Date;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
  @Field({ description: 'In the words of the owner; the client reads it.' }) reason: string;
}

@ObjectType('NoteAccess')
export class NoteAccessType {
  @Field(() => [MemberRefType], {
    description:
      'Coaches of the client who have left the practice: only their notes can be asked for.',
  })
  left: MemberRefType[];
  @Field(() => [AccessRequestType]) requests: AccessRequestType[];
}
