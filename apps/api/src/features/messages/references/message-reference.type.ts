import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';

export enum MessageReferenceKind {
  STEP = 'STEP',
  ACTION = 'ACTION',
  SESSION = 'SESSION',
}
registerEnumType(MessageReferenceKind, {
  name: 'MessageReferenceKind',
  description: 'What a message names.',
  valuesMap: {
    STEP: { description: 'A step of the client’s plan.' },
    ACTION: { description: 'An action of the client’s plan.' },
    SESSION: { description: 'A session of the client.' },
  },
});

@ObjectType('MessageReference', {
  description: 'A step, an action or a session that a message names, as the caller can see it now.',
})
export class MessageReferenceType {
  @Field(() => MessageReferenceKind, { description: 'What it is.' })
  kind: `${MessageReferenceKind}`;
  @Field(() => ID, { description: 'The step, the action or the session.' }) id: string;
  @Field({
    description: 'Whether the caller can see it now. Otherwise nothing of it is here.',
  })
  visible: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The title of a step or an action, as the plan shows it now.',
  })
  title: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When a session starts.' })
  startsAt: Date | null;
  @Field({ description: 'Whether a session is canceled.' }) canceled: boolean;
}
