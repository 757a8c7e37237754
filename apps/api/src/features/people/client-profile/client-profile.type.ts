import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';

export enum ReachBy {
  EMAIL = 'EMAIL',
  TEXT_MESSAGE = 'TEXT_MESSAGE',
  PHONE = 'PHONE',
  IN_SESSION = 'IN_SESSION',
}
registerEnumType(ReachBy, {
  name: 'ReachBy',
  description: 'How a client prefers to be reached.',
  valuesMap: {
    EMAIL: { description: 'By email.' },
    TEXT_MESSAGE: { description: 'By text message.' },
    PHONE: { description: 'By phone.' },
    IN_SESSION: { description: 'Only in sessions.' },
  },
});

@ObjectType('MemberRef', { description: 'A member, by name.' })
export class MemberRefType {
  @Field(() => ID, { description: 'The id of the member.' }) id: string;
  @Field({ description: 'The name.' }) name: string;
}

/**
 * Same shape as the row of `clients`: resolvers pass a Client through; `coach` and the boundary are field resolvers.
 */
@ObjectType('ClientProfile', { description: 'The profile of a client.' })
export class ClientProfileType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The full name.' }) name: string;
  @Field({ description: 'The name to be called by.' }) callName: string;
  @Field({ description: 'Their pronouns.' }) pronouns: string;
  @Field({ description: 'The email address.' }) email: string;
  @Field({ description: 'An IANA time zone.' }) timeZone: string;
  @Field(() => ReachBy, { description: 'How the client prefers to be reached.' })
  reachBy: `${ReachBy}`;
  @Field({ description: 'What to know before reaching them.' }) reachNote: string;
  @Field(() => String, {
    nullable: true,
    description: 'The country that the help page lists numbers for, if the client saved it here.',
  })
  helpCountry: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were archived; null while they are active.',
  })
  archivedAt: Date | null;
  archiveMessageSealed: Buffer | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When they accepted the invitation; null before that.',
  })
  joinedAt: Date | null;
  @Field(() => Int, { description: 'Counts the edits.' }) version: number;
  coachId: string;
  @Field(() => ID, { description: 'The person new plans are about.' }) otherPersonId: string;
}
