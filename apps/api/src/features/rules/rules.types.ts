import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum LockKind {
  PLAN_NOT_STARTED = 'PLAN_NOT_STARTED',
  READINESS = 'READINESS',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
  STEP = 'STEP',
  WAIT = 'WAIT',
  CALM = 'CALM',
  APPROVAL = 'APPROVAL',
  SAFETY_HOLD = 'SAFETY_HOLD',
  ACTIONS_FIRST = 'ACTIONS_FIRST',
  ANSWERS = 'ANSWERS',
  ARCHIVED = 'ARCHIVED',
  ALLOWANCE = 'ALLOWANCE',
  SURPRISE = 'SURPRISE',
  BOUNDARY = 'BOUNDARY',
}
export enum WaitAnchor {
  PLAN_START = 'PLAN_START',
  LAST_CONTACT = 'LAST_CONTACT',
  BOUNDARY_SET = 'BOUNDARY_SET',
  STEP_END = 'STEP_END',
  DATE = 'DATE',
}
export enum Boundary {
  OPEN = 'OPEN',
  LIMITED = 'LIMITED',
  ASKED_FOR_SPACE = 'ASKED_FOR_SPACE',
  ASKED_FOR_NO_CONTACT = 'ASKED_FOR_NO_CONTACT',
  LEGAL_ORDER = 'LEGAL_ORDER',
  UNKNOWN = 'UNKNOWN',
}
export enum Ending {
  TOGETHER = 'TOGETHER',
  LET_GO = 'LET_GO',
  MUTUAL_PAUSE = 'MUTUAL_PAUSE',
  WITHDREW = 'WITHDREW',
  SAFETY_STOP = 'SAFETY_STOP',
  EXPIRED = 'EXPIRED',
}
export enum Outcome {
  PROCEED = 'PROCEED',
  COOL_OFF = 'COOL_OFF',
  TALK_TO_COACH = 'TALK_TO_COACH',
  NOT_SUITABLE = 'NOT_SUITABLE',
  SAFETY_STOP = 'SAFETY_STOP',
}
registerEnumType(Outcome, { name: 'Outcome' });
registerEnumType(LockKind, {
  name: 'LockKind',
  valuesMap: {
    SAFETY_HOLD: { description: 'Outreach is paused after the safety questions.' },
    ANSWERS: { description: 'Answers to another questionnaire pause outreach.' },
    ARCHIVED: { description: 'The practice no longer works with the client.' },
    ALLOWANCE: { description: 'The contacts agreed on are used up.' },
  },
});
registerEnumType(WaitAnchor, { name: 'WaitAnchor' });
registerEnumType(Boundary, { name: 'Boundary' });
registerEnumType(Ending, { name: 'Ending' });

@ObjectType('Lock', {
  description:
    'One reason why a step or action is not open, with the time when it ends if that is known.',
})
export class LockType {
  @Field(() => LockKind) kind: LockKind;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the clock lifts it; for READINESS, when newer answers count.',
  })
  until?: Date | null;
  @Field(() => Int, { nullable: true }) days?: number | null;
  @Field(() => WaitAnchor, { nullable: true }) anchor?: WaitAnchor | null;
  @Field(() => Int, { nullable: true, description: 'Of CALM: on average of the last `days`.' })
  urgeAtMost?: number | null;
  @Field(() => String, { nullable: true }) step?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => Boundary, { nullable: true }) boundary?: Boundary | null;
  @Field(() => Ending, { nullable: true }) ending?: Ending | null;
  @Field(() => String, {
    nullable: true,
    description: 'For ANSWERS: the key of the questionnaire.',
  })
  questionnaire?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'For APPROVAL: when the one that was given ends, before the step can open.',
  })
  givenUntil?: Date | null;
  @Field(() => Outcome, { nullable: true, description: 'For READINESS: of the latest answers.' })
  outcome?: Outcome | null;
}

declare module '../../platform/errors/refusal.js' {
  interface Refusal {
    /** Why a step or action is not open, for the code LOCKED. */
    lock?: LockType | null;
  }
}
Field(() => LockType, { nullable: true })(Refusal.prototype, 'lock');
