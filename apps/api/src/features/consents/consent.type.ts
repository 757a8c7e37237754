import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

/** A further purpose is a value here and in the check of the table `consents`. */
export enum ConsentPurpose {
  CHECK_INS = 'CHECK_INS',
  CONTACT_LOG = 'CONTACT_LOG',
  REMINDERS_MAIL = 'REMINDERS_MAIL',
  REFLECTIONS = 'REFLECTIONS',
  SUPERVISOR = 'SUPERVISOR',
}
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a consent allows.',
  valuesMap: {
    CHECK_INS: { description: 'The coach reads the check-ins.' },
    CONTACT_LOG: { description: 'The coach reads the contact log.' },
    REFLECTIONS: { description: 'The coach reads those reflections that are shared.' },
    REMINDERS_MAIL: {
      description: 'It is safe to write to the client by mail, once a day at most.',
    },
    SUPERVISOR: {
      description: 'The owners of the practice read what the coach reads of what the client keeps.',
    },
  },
});

@ObjectType('Consent', {
  description: 'One word of a client on who may read what. None of a purpose is a no.',
})
export class ConsentType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => DateTime, { description: 'When the client decided.' }) at: Date;
  @Field(() => ConsentPurpose, { description: 'What it allows.' }) purpose: `${ConsentPurpose}`;
  @Field({ description: 'Yes or no.' }) granted: boolean;
}
