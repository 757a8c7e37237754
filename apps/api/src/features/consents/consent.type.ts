import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

/** A further purpose is a value here and in the check of the table `consents`. */
export enum ConsentPurpose {
  CHECK_INS = 'CHECK_INS',
  CONTACT_LOG = 'CONTACT_LOG',
  REMINDERS_MAIL = 'REMINDERS_MAIL',
}
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  valuesMap: {
    CHECK_INS: { description: 'The coach and the owners of the practice read the check-ins.' },
    CONTACT_LOG: { description: 'The coach and the owners of the practice read the contact log.' },
    REMINDERS_MAIL: {
      description: 'It is safe to write to the client by mail, once a day at most.',
    },
  },
});

@ObjectType('Consent', {
  description: 'One word of a client on who may read what. None of a purpose is a no.',
})
export class ConsentType {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field(() => ConsentPurpose) purpose: `${ConsentPurpose}`;
  @Field() granted: boolean;
}
