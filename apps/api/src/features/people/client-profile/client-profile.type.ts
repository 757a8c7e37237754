import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';

export enum ReachBy {
  EMAIL = 'EMAIL',
  TEXT_MESSAGE = 'TEXT_MESSAGE',
  PHONE = 'PHONE',
  IN_SESSION = 'IN_SESSION',
}
registerEnumType(ReachBy, { name: 'ReachBy' });

@ObjectType('MemberRef')
export class MemberRefType {
  @Field(() => ID) id: string;
  @Field() name: string;
}

/** Shaped as the row of `clients`: resolvers pass a Client through, and `coach` loads itself, as does the boundary. */
@ObjectType('ClientProfile')
export class ClientProfileType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'The name to be called by.' }) callName: string;
  @Field() pronouns: string;
  @Field() email: string;
  @Field() timeZone: string;
  @Field(() => ReachBy) reachBy: `${ReachBy}`;
  @Field() reachNote: string;
  @Field(() => String, {
    nullable: true,
    description: 'The country that the help page lists numbers for, if the client saved it here.',
  })
  helpCountry: string | null;
  @Field(() => DateTime, { nullable: true }) archivedAt: Date | null;
  archiveMessageSealed: Buffer | null;
  @Field(() => DateTime, { nullable: true }) joinedAt: Date | null;
  @Field(() => Int) version: number;
  coachId: string;
  @Field(() => ID, { description: 'The person new plans are about.' }) otherPersonId: string;
}
