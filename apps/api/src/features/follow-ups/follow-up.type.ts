import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { FollowUpDone, FollowUpKind } from './follow-up-kind.js';

@ObjectType('FollowUp', {
  description:
    'A client needs a person until someone records what they did. It has a kind, and no other reason.',
})
export class FollowUpType {
  @Field(() => ID, { description: 'The id of the follow-up.' }) id: string;
  @Field(() => ID, { description: 'The client it is about.' }) clientId: string;
  @Field(() => FollowUpKind, { description: 'What opened it.' }) kind: `${FollowUpKind}`;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it was opened. Null for staff if it is about a pause after the safety questions: they see no date of it.',
  })
  sentAt: Date | null;
  @Field({ description: 'The coach, or the colleague it was passed to.' }) sentTo: string;
  @Field({ description: 'The client asked to notify the owner as well.' }) ownerNotified: boolean;
  @Field({
    description: 'The practice has an owner other than the person it was sent to.',
  })
  hasOtherOwner: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it was escalated because nobody had acknowledged it. Null whenever `sentAt` is.',
  })
  escalatedAt: Date | null;
  @Field(() => [String], { description: 'Who else was notified.' }) alsoSentTo: string[];
  @Field(() => DateTime, { nullable: true, description: 'When it was acknowledged.' })
  seenAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who acknowledged it.' }) seenBy:
    string | null;
  @Field(() => FollowUpDone, { nullable: true, description: 'What they did.' }) done:
    `${FollowUpDone}` | null;
  @Field(() => String, { nullable: true, description: 'The colleague it was passed to.' })
  passedTo: string | null;
}
