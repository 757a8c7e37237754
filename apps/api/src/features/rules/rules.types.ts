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
  RECALLED = 'RECALLED',
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
registerEnumType(Outcome, {
  name: 'Outcome',
  description: 'The outcome of a questionnaire.',
  valuesMap: {
    PROCEED: { description: 'A plan can start.' },
    COOL_OFF: { description: 'Wait some days, then answer again.' },
    TALK_TO_COACH: { description: 'Talk with the coach first.' },
    NOT_SUITABLE: { description: 'A plan that reaches out is not suitable now.' },
    SAFETY_STOP: { description: 'Somebody may not be safe: outreach is paused.' },
  },
});
registerEnumType(LockKind, {
  name: 'LockKind',
  description: 'Why a step or action is not open.',
  valuesMap: {
    PLAN_NOT_STARTED: { description: 'The first day of the plan has not come.' },
    READINESS: { description: 'The plan waits for answers that let it start.' },
    PAUSED: { description: 'The plan is paused.' },
    ENDED: { description: 'The plan has ended.' },
    STEP: { description: 'Another step must end first.' },
    WAIT: { description: 'A wait is not over.' },
    CALM: { description: 'The check-ins of the last days must be calm.' },
    APPROVAL: { description: 'A coach must approve it.' },
    ACTIONS_FIRST: { description: 'Required actions come first.' },
    SURPRISE: { description: 'There is one surprise only, or it is too early for another.' },
    BOUNDARY: { description: 'The boundary of the other person does not allow it.' },
    SAFETY_HOLD: { description: 'Outreach is paused after the safety questions.' },
    ANSWERS: { description: 'Answers to another questionnaire or to a form pause outreach.' },
    ARCHIVED: { description: 'The practice no longer works with the client.' },
    RECALLED: {
      description: 'The version of the template that the plan was made from was recalled.',
    },
    ALLOWANCE: { description: 'The contacts agreed on are used up.' },
  },
});
registerEnumType(WaitAnchor, {
  name: 'WaitAnchor',
  description: 'What the days of a wait are counted from.',
  valuesMap: {
    PLAN_START: { description: 'The first day of the plan.' },
    LAST_CONTACT: { description: 'The last contact that the client started.' },
    BOUNDARY_SET: { description: 'The latest change of the boundary.' },
    STEP_END: { description: 'The end of another step.' },
    DATE: { description: 'A calendar day.' },
  },
});
registerEnumType(Boundary, {
  name: 'Boundary',
  description: 'What the other person, or a court, has said about contact.',
  valuesMap: {
    OPEN: { description: 'Contact is welcome. Outreach needs this.' },
    LIMITED: { description: 'Contact about practical matters only.' },
    ASKED_FOR_SPACE: { description: 'No contact until a day.' },
    ASKED_FOR_NO_CONTACT: { description: 'No contact at all.' },
    LEGAL_ORDER: { description: 'A court forbids contact. Nobody can override it.' },
    UNKNOWN: { description: 'Nothing is known.' },
  },
});
registerEnumType(Ending, {
  name: 'Ending',
  description: 'How a plan closed.',
  valuesMap: {
    TOGETHER: { description: 'They are together again.' },
    LET_GO: { description: 'The client lets go.' },
    MUTUAL_PAUSE: { description: 'Both agreed to leave it for now.' },
    WITHDREW: { description: 'The client stopped working on it.' },
    SAFETY_STOP: { description: 'It was ended because somebody may not be safe.' },
    EXPIRED: { description: 'It ran out without another ending.' },
  },
});

@ObjectType('Lock', {
  description:
    'One reason why a step or action is not open, with the time when it ends if that is known.',
})
export class LockType {
  @Field(() => LockKind, { description: 'The kind of lock.' }) kind: LockKind;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the clock lifts it; for READINESS, when newer answers count.',
  })
  until?: Date | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'For WAIT and CALM: how many days. For STEP: how many days of waiting follow once that step has ended, if any do.',
  })
  days?: number | null;
  @Field(() => WaitAnchor, {
    nullable: true,
    description: 'For WAIT: what the days are counted from.',
  })
  anchor?: WaitAnchor | null;
  @Field(() => Int, {
    nullable: true,
    description: 'For CALM: the highest allowed average of the urge over the last `days`.',
  })
  urgeAtMost?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'For STEP: the key of the step that must end first.',
  })
  step?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The title of the step or action that comes first.',
  })
  title?: string | null;
  @Field(() => Boundary, { nullable: true, description: 'For BOUNDARY: the boundary in effect.' })
  boundary?: Boundary | null;
  @Field(() => Ending, { nullable: true, description: 'For ENDED: how the plan ended.' })
  ending?: Ending | null;
  @Field(() => String, {
    nullable: true,
    description: 'For ANSWERS: the key of the questionnaire, or `form` for answers to forms.',
  })
  questionnaire?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'For APPROVAL: when the approval that was given expires, if that is before the step can open.',
  })
  givenUntil?: Date | null;
  @Field(() => Outcome, {
    nullable: true,
    description: 'For READINESS: the outcome of the latest answers.',
  })
  outcome?: Outcome | null;
}

declare module '../../platform/errors/refusal.js' {
  interface Refusal {
    /** Why a step or action is not open, for the code LOCKED. */
    lock?: LockType | null;
  }
}
Field(() => LockType, {
  nullable: true,
  description: 'For LOCKED: why the step or action is not open.',
})(Refusal.prototype, 'lock');
