import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

/** A further purpose is a value here and in the check of the table `consents`. */
export enum ConsentPurpose {
  CHECK_INS = 'CHECK_INS',
  CONTACT_LOG = 'CONTACT_LOG',
  MESSAGES = 'MESSAGES',
  REMINDERS_MAIL = 'REMINDERS_MAIL',
  REFLECTIONS = 'REFLECTIONS',
  SUPERVISOR = 'SUPERVISOR',
}
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a consent allows.',
  valuesMap: {
    CHECK_INS: { description: 'The coach may read the check-ins.' },
    CONTACT_LOG: { description: 'The coach may read the contact log.' },
    MESSAGES: { description: 'The coach may read the messages that the client writes to them.' },
    REFLECTIONS: { description: 'The coach may read shared reflections.' },
    REMINDERS_MAIL: {
      description: 'Email to the client is safe, at most once a day.',
    },
    SUPERVISOR: {
      description: 'The owners of the practice may read what the coach may read, except messages.',
    },
  },
});

@ObjectType('Consent', {
  description:
    'One decision of a client on who may read what. Without a decision on a purpose, the answer is no.',
})
export class ConsentType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => DateTime, { description: 'When the client decided.' }) at: Date;
  @Field(() => ConsentPurpose, { description: 'What it allows.' }) purpose: `${ConsentPurpose}`;
  @Field({ description: 'Yes or no.' }) granted: boolean;
}
