import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Role } from '../../platform/access/role.js';

@ObjectType('Practice', { description: 'A coaching business: the tenant.' })
export class PracticeType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The name.' }) name: string;
  @Field({ description: 'What emails call the practice; its name unless the owner chose another.' })
  emailName: string;
  @Field({ description: 'An IANA time zone.' }) timeZone: string;
  @Field(() => Int, { description: 'Counts the changes.' }) version: number;
  @Field(() => Int, {
    description:
      'After so many hours without an answer a follow-up also goes to the stand-in or the owner.',
  })
  followUpHours: number;
}

@ObjectType('Member', { description: 'Staff of the practice.' })
export class MemberType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The full name.' }) name: string;
  @Field({ description: 'The email address.' }) email: string;
  @Field(() => Role, { description: 'The role in the practice.' }) role: `${Role}`;
  @Field(() => Int, { description: 'Clients coached, those in the archive left out.' })
  clientCount: number;
  @Field({ description: 'Whether it is the caller.' }) you: boolean;
  @Field({ description: 'Replies to emails in their name go to their own address.' })
  takesReplies: boolean;
}
