import { DateTime } from '../graphql/date-time.scalar.js';
import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';

export enum RefusalCode {
  TAKEN = 'TAKEN',
  EXPIRED = 'EXPIRED',
  LOCKED = 'LOCKED',
  STALE = 'STALE',
  FINAL = 'FINAL',
  WRONG_CREDENTIALS = 'WRONG_CREDENTIALS',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  LIMIT_REACHED = 'LIMIT_REACHED',
  LAST_OWNER = 'LAST_OWNER',
  NOT_PUBLISHABLE = 'NOT_PUBLISHABLE',
  COOLING_OFF = 'COOLING_OFF',
  NOT_NOW = 'NOT_NOW',
  SCREEN_LOCKED = 'SCREEN_LOCKED',
  CONSENT_NEEDED = 'CONSENT_NEEDED',
  NOT_ADULT = 'NOT_ADULT',
}
registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  valuesMap: {
    TAKEN: { description: 'The address is in use, the time is taken, the thing exists already.' },
    EXPIRED: { description: 'A link or a wait has run out.' },
    LOCKED: { description: 'A step or action is not open; `lock` says why.' },
    STALE: {
      description: 'Somebody changed it meanwhile; `current` and `version` are what is there now.',
    },
    FINAL: { description: 'It is signed, published or ended, and nothing changes it any more.' },
    WRONG_CREDENTIALS: { description: 'The wrong address or password, without saying which.' },
    TOO_MANY_ATTEMPTS: { description: 'Too many attempts; `until` says when to try again.' },
    LIMIT_REACHED: { description: 'As many as a day allows; `until` says when there can be more.' },
    LAST_OWNER: { description: 'The last owner of a practice cannot go.' },
    NOT_PUBLISHABLE: { description: 'A template that cannot work; `problems` says where.' },
    SCREEN_LOCKED: { description: 'The pages are covered on this device; its PIN opens them.' },
    COOLING_OFF: { description: 'Answers rest for some days; `until` says when to answer again.' },
    CONSENT_NEEDED: {
      description: 'The client does not agree to the processing of health and relationship data.',
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
  @Field(() => RefusalCode) code: RefusalCode;
  @Field() message: string;
  @Field(() => String, {
    nullable: true,
    description: 'Path of the input field it is about, if it is about one.',
  })
  field?: string | null;
  @Field(() => DateTime, { nullable: true }) until?: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'The text that is stored now, when an edit was stale.',
  })
  current?: string | null;
  @Field(() => Int, { nullable: true }) version?: number | null;

  constructor(code: keyof typeof RefusalCode, message: string, facts: Facts = {}) {
    this.code = RefusalCode[code];
    this.message = message;
    Object.assign(this, facts);
  }
}

/** The union `name` of a mutation's result and Refusal. */
export function resultUnion<T>(name: string, result: () => Type<T>) {
  return createUnionType({
    name,
    types: () => [result(), Refusal] as const,
    resolveType: (value) => (value instanceof Refusal ? Refusal : result()),
  });
}
