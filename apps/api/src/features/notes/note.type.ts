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
registerEnumType(NoteVisibility, { name: 'NoteVisibility' });
registerEnumType(NoteStatus, { name: 'NoteStatus' });

/** A text as it is stored, with the wrapped key that opens it. */
interface Sealed {
  bodySealed: Buffer;
  wrapped: Buffer;
}

/** Shaped as the row that `notes.policy.ts` reads; the text is opened when it is asked for. */
@ObjectType('Note')
export class NoteType implements Sealed {
  @Field(() => ID) id: string;
  @Field(() => ID) sessionId: string;
  @Field(() => ID) clientId: string;
  @Field() authorName: string;
  @Field(() => NoteVisibility) visibility: `${NoteVisibility}`;
  @Field(() => NoteStatus) status: `${NoteStatus}`;
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => DateTime, { nullable: true }) signedAt: Date | null;
  authorId: string;
  bodySealed: Buffer;
  wrapped: Buffer;
}

@ObjectType('Addendum')
export class AddendumType implements Sealed {
  @Field(() => ID) id: string;
  @Field() authorName: string;
  @Field(() => DateTime) at: Date;
  noteId: string;
  bodySealed: Buffer;
  wrapped: Buffer;
}

@ObjectType('AgreedAction')
export class AgreedActionType {
  @Field(() => ID) actionId: string;
  @Field(() => ID) planId: string;
  @Field() title: string;
  @Field(() => ActionStatus) status: `${ActionStatus}`;
  noteId: string;
}
