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
      'The number of hours after which an unacknowledged follow-up also goes to the stand-in or the owner.',
  })
  followUpHours: number;
  @Field(() => Int, {
    description:
      'Until how many hours before the start clients move or cancel a session themselves; later they ask.',
  })
  sessionChangeHours: number;
  @Field({ description: 'Whether clients are asked to sign the agreement by typing their name.' })
  asksSignature: boolean;
  @Field({ description: 'Whether clients and their coaches can write messages to each other.' })
  messagesOn: boolean;
}

@ObjectType('Member', { description: 'Staff of the practice.' })
export class MemberType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The full name.' }) name: string;
  @Field({ description: 'The email address.' }) email: string;
  @Field(() => Role, { description: 'The role in the practice.' }) role: `${Role}`;
  @Field(() => Int, { description: 'The number of clients they coach, without archived ones.' })
  clientCount: number;
  @Field({ description: 'Whether it is the caller.' }) you: boolean;
  @Field({ description: 'Replies to emails in their name go to their own address.' })
  takesReplies: boolean;
}
