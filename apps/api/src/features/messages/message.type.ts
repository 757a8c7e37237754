import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { MessageFileType } from '../files/index.js';
import { MemberRefType } from '../people/index.js';
import { MessageReferenceType } from './references/message-reference.type.js';

@ObjectType('MessageQuote', {
  description: 'What a message replies to, as the caller can read it.',
})
export class MessageQuoteType {
  @Field(() => ID, { description: 'The message that was replied to.' }) id: string;
  @Field({ description: 'Whether the client wrote it; otherwise the coach did.' })
  fromClient: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'How it begins, at most 280 characters; null: the caller cannot read it.',
  })
  text: string | null;
  @Field({ description: 'Whether it was withdrawn, so that nobody can read it.' })
  withdrawn: boolean;
}

@ObjectType('Message', { description: 'A message between a client and their coach.' })
export class MessageType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When the server received it.' }) at: Date | string;
  @Field({ description: 'Whether the client wrote it; otherwise the coach did.' })
  fromClient: boolean;
  @Field(() => MemberRefType, { description: 'The coach who wrote it, or to whom it was written.' })
  coach: MemberRefType;
  @Field(() => String, { nullable: true, description: 'The text; null: it was withdrawn.' })
  text: string | null;
  @Field(() => MessageQuoteType, {
    nullable: true,
    description: 'The message that it replies to; null: it is no reply.',
  })
  replyTo: MessageQuoteType | null;
  @Field(() => MessageReferenceType, {
    nullable: true,
    description: 'The step, action or session that it names; null: none.',
  })
  reference: MessageReferenceType | null;
  @Field(() => [MessageFileType], { description: 'Its files that the caller can open.' })
  files: MessageFileType[];
  @Field(() => Int, { description: 'Increases with each edit.' }) version: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was last edited.' })
  editedAt: Date | string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the caller can edit or withdraw it; null: it is not theirs.',
  })
  changeableUntil: Date | null;
}

@ObjectType('MessageEdge', { description: 'A message in a list.' })
export class MessageEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => MessageType, { description: 'The message.' }) node: MessageType;
}

export enum MessageWriting {
  OPEN = 'OPEN',
  OFF = 'OFF',
  ARCHIVED = 'ARCHIVED',
  NOT_JOINED = 'NOT_JOINED',
}
registerEnumType(MessageWriting, {
  name: 'MessageWriting',
  description: 'Whether messages can be written.',
  valuesMap: {
    OPEN: { description: 'They can.' },
    OFF: { description: 'The practice has not turned messages on.' },
    ARCHIVED: { description: 'The client is archived.' },
    NOT_JOINED: { description: 'The client has not joined yet.' },
  },
});

@ObjectType('Messages', {
  description: 'The messages between a client and their coach, as the caller can read them.',
})
export class MessagesType {
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field(() => MemberRefType, { description: 'The coach of the client now.' }) coach: MemberRefType;
  @Field(() => MessageWriting, { description: 'Whether the caller can write.' })
  writing: `${MessageWriting}`;
  @Field({ description: 'Whether the coach can read what the client writes.' }) shared: boolean;
  @Field({ description: 'Whether the coach can also read messages with earlier coaches.' })
  earlierShared: boolean;
  @Field({
    description: 'Whether there are messages with earlier coaches, as far as the caller can know.',
  })
  hasEarlier: boolean;
  @Field(() => Int, {
    description: 'How many messages of the other person the caller has not read; at most 100.',
  })
  unread: number;
  @Field(() => DateTime, { nullable: true, description: 'Until when the caller has read.' })
  readTo: Date | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The newest message of the caller that the other person has read; null: none, or not both show what they have read.',
  })
  readByOther: string | null;
  @Field(() => DateTime, {
    description: "The server's clock, which decides how long a message can be edited.",
  })
  now: Date;
  @Field(() => [MessageEdge], { description: 'The newest first.' }) edges: MessageEdge[];
  @Field(() => PageInfo, { description: 'Whether there are older ones.' }) pageInfo: PageInfo;
}

@ObjectType('MessageHours', {
  description: "On which days the calling client's coach usually reads messages.",
})
export class MessageHoursType {
  @Field(() => [Int], {
    description: '1 to 7 for Monday to Sunday, in order; empty: the coach has set no hours.',
  })
  days: number[];
}

@ObjectType('UnreadMessages', { description: 'Whether the caller has unread messages.' })
export class UnreadMessagesType {
  @Field({ description: 'Whether the practice has turned messages on.' }) on: boolean;
  @Field(() => Int, {
    description: 'From how many people the caller has unread messages; 0 or 1 for a client.',
  })
  people: number;
}
