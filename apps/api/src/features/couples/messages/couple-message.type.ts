import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/errors/refusal.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../../platform/paging/paging.js';
import { MemberRefType } from '../../people/index.js';

@ObjectType('CoupleMessage', {
  description: 'A message between the two partners of a couple and their coach.',
})
export class CoupleMessageType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When the server received it.' }) at: Date;
  @Field({ description: 'Whether the caller wrote it.' }) mine: boolean;
  @Field({ description: 'Whether the coach wrote it; otherwise a partner did.' })
  fromCoach: boolean;
  @Field(() => ID, {
    nullable: true,
    description: 'For staff: the partner who wrote it. Partners know it from `mine`.',
  })
  clientId: string | null;
  @Field(() => MemberRefType, { description: 'The coach of the thread when it was written.' })
  coach: MemberRefType;
  @Field(() => String, { nullable: true, description: 'The text; null: it was withdrawn.' })
  text: string | null;
  @Field(() => Int, { description: 'Increases with each edit.' }) version: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was last edited.' })
  editedAt: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the caller can edit or withdraw it; null: it is not theirs.',
  })
  changeableUntil: Date | null;
}

@ObjectType('CoupleMessageEdge', { description: 'A message in a list.' })
export class CoupleMessageEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => CoupleMessageType, { description: 'The message.' }) node: CoupleMessageType;
}

export enum CoupleWriting {
  OPEN = 'OPEN',
  NOT_BEGUN = 'NOT_BEGUN',
  CLOSED = 'CLOSED',
  OFF = 'OFF',
}
registerEnumType(CoupleWriting, {
  name: 'CoupleWriting',
  description: 'Whether the caller can write in the thread of a couple. It gives no reason.',
  valuesMap: {
    OPEN: { description: 'They can.' },
    NOT_BEGUN: { description: 'The coach writes the first message.' },
    CLOSED: { description: 'Not now.' },
    OFF: { description: 'The practice has not turned messages on.' },
  },
});

@ObjectType('CoupleMessages', {
  description:
    'The messages between the two partners of a couple and their coach, as far as they reach the caller.',
})
export class CoupleMessagesType {
  @Field(() => ID, { description: 'What was asked about.' }) id: string;
  @Field(() => MemberRefType, { description: 'The coach of the caller, or the caller.' })
  coach: MemberRefType;
  @Field(() => CoupleWriting, { description: 'Whether the caller can write.' })
  writing: `${CoupleWriting}`;
  @Field(() => Int, {
    description: 'How many messages of others the caller has not read; at most 100.',
  })
  unread: number;
  @Field(() => DateTime, { nullable: true, description: 'Until when the caller has read.' })
  readTo: Date | null;
  @Field(() => DateTime, {
    description: "The server's clock, which decides how long a message can be edited.",
  })
  now: Date;
  @Field(() => [CoupleMessageEdge], { description: 'The newest first.' })
  edges: CoupleMessageEdge[];
  @Field(() => PageInfo, { description: 'Whether there are older ones.' }) pageInfo: PageInfo;
}

export const CoupleMessageResult = resultUnion('CoupleMessageResult', () => CoupleMessageType);
