import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import type { NotSentBecause } from './planned-message.entity.js';

export enum PlannedMessageProblem {
  NEW_COACH = 'NEW_COACH',
  ARCHIVED = 'ARCHIVED',
  NOT_SHARING = 'NOT_SHARING',
  MESSAGES_OFF = 'MESSAGES_OFF',
  NO_ACCESS = 'NO_ACCESS',
}
registerEnumType(PlannedMessageProblem, {
  name: 'PlannedMessageProblem',
  description: 'Why a planned message was not sent.',
  valuesMap: {
    NEW_COACH: { description: 'The client has another coach.' },
    ARCHIVED: { description: 'The client was archived.' },
    NOT_SHARING: { description: 'The client took back a consent that messages need.' },
    MESSAGES_OFF: { description: 'The practice turned messages off.' },
    NO_ACCESS: { description: 'The client cannot sign in.' },
  },
});

@ObjectType('PlannedMessage', {
  description:
    'A message that the caller wrote for later. The client cannot see that there is one.',
})
export class PlannedMessageType {
  @Field(() => ID, { description: 'Its id, and that of the message that it becomes.' }) id: string;
  @Field(() => ID, { description: 'The client to whom it is written.' }) clientId: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the client is called; null: the client has another coach.',
  })
  callName: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The text; null: the client has another coach.',
  })
  text: string | null;
  @Field(() => Int, { description: 'Increases with each edit.' }) version: number;
  @Field(() => DateTime, { description: 'When it is sent.' }) sendAt: Date;
  @Field(() => PlannedMessageProblem, {
    nullable: true,
    description: 'Why it was not sent; null: it is waiting.',
  })
  notSentBecause: NotSentBecause | null;
}
