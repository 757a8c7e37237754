import { DateTime } from '../graphql/date-time.scalar.js';
import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';

export enum RefusalCode {
  TAKEN = 'TAKEN',
  EXPIRED = 'EXPIRED',
  LOCKED = 'LOCKED',
  STALE = 'STALE',
  REMOVED = 'REMOVED',
  FINAL = 'FINAL',
  WRONG_CREDENTIALS = 'WRONG_CREDENTIALS',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  LIMIT_REACHED = 'LIMIT_REACHED',
  LAST_OWNER = 'LAST_OWNER',
  NOT_PUBLISHABLE = 'NOT_PUBLISHABLE',
  BAD_FILE = 'BAD_FILE',
  COOLING_OFF = 'COOLING_OFF',
  NOT_NOW = 'NOT_NOW',
  SCREEN_LOCKED = 'SCREEN_LOCKED',
  CONSENT_NEEDED = 'CONSENT_NEEDED',
  NOT_ADULT = 'NOT_ADULT',
  CODE_NEEDED = 'CODE_NEEDED',
}
registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  description: 'The kind of an expected failure.',
  valuesMap: {
    TAKEN: { description: 'The address is in use, the time is taken, or it exists already.' },
    EXPIRED: { description: 'A link or a deadline has expired.' },
    LOCKED: { description: 'A step or action is not open; `lock` says why.' },
    STALE: {
      description: 'It was changed in the meantime; `current` and `version` are the stored ones.',
    },
    REMOVED: {
      description:
        'Somebody has just removed the step or the action; the page should be read again.',
    },
    FINAL: { description: 'It is signed, published or ended, and can no longer be changed.' },
    WRONG_CREDENTIALS: { description: 'The wrong address or password, without saying which.' },
    TOO_MANY_ATTEMPTS: { description: 'Too many attempts; `until` says when to try again.' },
    LIMIT_REACHED: {
      description: 'The limit of a day is reached; `until` says when it is lifted.',
    },
    LAST_OWNER: { description: 'The last owner of a practice cannot leave.' },
    NOT_PUBLISHABLE: { description: 'The template has errors; `problems` lists them.' },
    BAD_FILE: { description: 'The file cannot be read; `fileProblems` lists why.' },
    SCREEN_LOCKED: { description: 'This device is locked; the PIN unlocks it.' },
    COOLING_OFF: { description: 'The questionnaire can be answered again from `until` on.' },
    CONSENT_NEEDED: {
      description: 'The client does not agree to the processing of health and relationship data.',
    },
    CODE_NEEDED: {
      description:
        'The password is right, and the account also asks for a code of an authenticator app.',
    },
    NOT_ADULT: { description: 'Only for people who are 18 or older; nothing was stored.' },
    NOT_NOW: { description: 'Not possible in this state; `message` says why.' },
  },
});

type Facts = Partial<Omit<Refusal, 'code' | 'message'>>;

/**
 * An expected failure. Services throw it; the platform rolls back and returns it as a member of the result union. Rooms add
 * facts of their own: the interface by module augmentation, the field with `Field()`.
 */
@ObjectType('Refusal', {
  description: 'Expected, typed failure of a mutation; nothing was changed.',
})
export class Refusal {
  @Field(() => RefusalCode, { description: 'The kind of failure.' }) code: RefusalCode;
  @Field({ description: 'What to say to the person.' }) message: string;
  @Field(() => String, {
    nullable: true,
    description: 'Path of the input field that it is about, if any.',
  })
  field?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When another try can succeed.' })
  until?: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'The stored text, if the edit was stale.',
  })
  current?: string | null;
  @Field(() => Int, { nullable: true, description: 'The stored version, if the edit was stale.' })
  version?: number | null;

  constructor(code: keyof typeof RefusalCode, message: string, facts: Facts = {}) {
    this.code = RefusalCode[code];
    this.message = message;
    Object.assign(this, facts);
  }
}

/** Creates the union of a mutation's result and Refusal. */
export function resultUnion<T>(name: string, result: () => Type<T>) {
  return createUnionType({
    name,
    description: 'The result, or a Refusal if nothing was changed.',
    types: () => [result(), Refusal] as const,
    resolveType: (value) => (value instanceof Refusal ? Refusal : result()),
  });
}
