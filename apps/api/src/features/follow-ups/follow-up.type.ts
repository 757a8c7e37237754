import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { FollowUpDone, FollowUpKind } from './follow-up-kind.js';

@ObjectType('FollowUp', {
  description: 'A client needs a person until someone says what they did. It never says why.',
})
export class FollowUpType {
  @Field(() => ID) id: string;
  @Field(() => ID) clientId: string;
  @Field(() => FollowUpKind) kind: `${FollowUpKind}`;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Null for staff where it is about a pause after the safety questions: they read no date of it.',
  })
  sentAt: Date | null;
  @Field({ description: 'The coach, or the colleague it was passed to.' }) sentTo: string;
  @Field({ description: 'The client asked to notify the owner as well.' }) ownerTold: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it also went to someone else because nobody had acknowledged it. Null where sentAt is.',
  })
  escalatedAt: Date | null;
  @Field(() => [String], { description: 'Who else was notified.' }) alsoSentTo: string[];
  @Field(() => DateTime, { nullable: true }) seenAt: Date | null;
  @Field(() => String, { nullable: true }) seenBy: string | null;
  @Field(() => FollowUpDone, { nullable: true }) done: `${FollowUpDone}` | null;
  @Field(() => String, { nullable: true }) passedTo: string | null;
}
