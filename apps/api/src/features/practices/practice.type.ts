import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Role } from '../../platform/access/role.js';

@ObjectType('Practice')
export class PracticeType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'What emails call the practice; its name unless the owner chose another.' })
  emailName: string;
  @Field() timeZone: string;
  @Field(() => Int) version: number;
  @Field(() => Int, {
    description:
      'After so many hours without an answer a follow-up also goes to the stand-in or the owner.',
  })
  followUpHours: number;
}

@ObjectType('Member', { description: 'Staff of the practice.' })
export class MemberType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() email: string;
  @Field(() => Role) role: `${Role}`;
  @Field(() => Int, { description: 'Clients coached, those in the archive left out.' })
  clientCount: number;
  @Field() you: boolean;
  @Field({ description: 'Replies to emails in their name go to their own address.' })
  takesReplies: boolean;
}
