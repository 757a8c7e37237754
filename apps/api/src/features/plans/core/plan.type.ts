import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Boundary, Ending, LockType, Outcome } from '../../rules/index.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { ActionKind, HabitPeriod, OpeningRuleType, Reach } from '../../templates/index.js';

export enum PlanStatus {
  WAITING = 'WAITING',
  SCHEDULED = 'SCHEDULED',
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
}
export enum StepStatus {
  LOCKED = 'LOCKED',
  OPEN = 'OPEN',
  DONE = 'DONE',
  SKIPPED = 'SKIPPED',
}
export enum ActionStatus {
  LOCKED = 'LOCKED',
  OPEN = 'OPEN',
  DONE = 'DONE',
}
registerEnumType(PlanStatus, {
  name: 'PlanStatus',
  description: 'The status of a plan now.',
  valuesMap: {
    WAITING: { description: 'It waits for the readiness answers and has not started.' },
    SCHEDULED: { description: 'Its first day has not come.' },
    ACTIVE: { description: 'It is running.' },
    PAUSED: { description: 'It is paused, until a day or until somebody resumes it.' },
    ENDED: { description: 'It is over and never changes again.' },
  },
});
registerEnumType(StepStatus, {
  name: 'StepStatus',
  description: 'The status of a step now.',
  valuesMap: {
    LOCKED: { description: 'An opening rule or another lock keeps it closed.' },
    OPEN: { description: 'Its actions can be done.' },
    DONE: { description: 'It is completed.' },
    SKIPPED: { description: 'A coach skipped it.' },
  },
});
registerEnumType(ActionStatus, {
  name: 'ActionStatus',
  description: 'The status of an action now.',
  valuesMap: {
    LOCKED: { description: 'It cannot be done now.' },
    OPEN: { description: 'It can be done now.' },
    DONE: { description: 'It is completed.' },
  },
});

@ObjectType('Progress', {
  description: 'How many required actions are done, not counting those of skipped steps.',
})
export class ProgressType {
  @Field(() => Int, { description: 'How many are done.' }) done: number;
  @Field(() => Int, { description: 'How many there are.' }) total: number;
}

@ObjectType('HabitState', {
  description: 'How often a habit was done, in its current period and before.',
})
export class HabitStateType {
  @Field(() => Int, { description: 'In the current day or week.' }) count: number;
  @Field(() => Int, { description: "On the client's today." }) today: number;
  @Field(() => Int, {
    nullable: true,
    description: 'On the day before today; null if that day cannot be counted.',
  })
  yesterday: number | null;
  @Field(() => Int, { description: 'The target for each period.' }) times: number;
  @Field(() => HabitPeriod, { description: 'The period that the target applies to.' })
  per: `${HabitPeriod}`;
  @Field(() => Int, { description: 'How many periods reached the target.' }) periodsMet: number;
  @Field(() => Int, { description: 'How many periods must reach the target.' })
  periods: number;
}

@ObjectType('Action', { description: 'Something to do within a step of a plan.' })
export class ActionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({
    description:
      'Its key within the plan; the same as in the template version for actions that came from it.',
  })
  key: string;
  @Field(() => ActionKind, {
    description: 'How it is done: once, as a habit, as a reflection or as a questionnaire.',
  })
  kind: `${ActionKind}`;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'How to do it.' }) guidance?: string;
  @Field(() => String, { nullable: true, description: 'The question that a reflection answers.' })
  prompt?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The key of the questionnaire, for that kind alone.',
  })
  questionnaire: string | null;
  @Field({ description: 'Whether the step cannot be completed without it.' }) required: boolean;
  @Field(() => Reach, { description: 'Whether it reaches toward the other person.' })
  reach: `${Reach}`;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it is not outreach although its words suggest it; null if no reason was needed.',
  })
  noReachReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Who gave that reason.' })
  noReachBy: string | null;
  @Field({ description: 'Whether it is a surprise: given once, after a checklist.' })
  surprise: boolean;
  @Field(() => ActionStatus, { description: 'Its status now.' }) status: `${ActionStatus}`;
  @Field(() => DateTime, { nullable: true, description: 'When it was done.' }) doneAt: Date | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: "The day by which it should be done, in the client's time zone.",
  })
  dueOn: string | null;
  @Field({ description: 'Whether that day is over and it is still open.' }) overdue: boolean;
  @Field(() => LockType, { nullable: true, description: 'The lock to show while it is locked.' })
  lock: LockType | null;
  @Field(() => HabitStateType, { nullable: true, description: 'Its counts, for a habit alone.' })
  habit: HabitStateType | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The note in which it was agreed, if the reader may read that note.',
  })
  fromNote?: string | null;
  noteId: string | null;
  planId: string;
}

@ObjectType('Stone', {
  description: 'A step as the path draws it.',
})
export class StoneType {
  @Field(() => ID, { description: 'The id of the step.' }) key: string;
  @Field({ description: 'The title of the step.' }) title: string;
  @Field(() => StepStatus, { description: 'The status of the step now.' }) status: `${StepStatus}`;
  @Field({ description: 'Whether the step reaches toward the other person.' }) outreach: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it opened or will open; for a closed step, the earliest time at which it can open, if that is known.',
  })
  opensAt: Date | null;
  @Field(() => LockType, {
    nullable: true,
    description: 'The lock to show while the step is locked.',
  })
  lock: LockType | null;
  @Field(() => LockType, {
    nullable: true,
    description:
      'The lock that remains after time has lifted `lock`; the step does not open at the `until` of `lock` then.',
  })
  nextLock: LockType | null;
}

@ObjectType('Step', { description: 'A stage of a plan, with its actions.' })
export class StepType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its key within the plan, the same as in the template version.' })
  key: string;
  @Field({ description: 'Its title.' }) title: string;
  /** Long texts are loaded only if they are selected. */
  @Field({ description: 'Why the step exists.' }) purpose?: string;
  @Field({ description: 'Guidance for the step.' }) guidance?: string;
  @Field({ description: 'Whether it reaches toward the other person.' }) outreach: boolean;
  @Field(() => StepStatus, { description: 'Its status now.' }) status: `${StepStatus}`;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it opened or can open, as its stone says; null if no time is known.',
  })
  opensAt: Date | null;
  @Field(() => [LockType], { description: 'All locks that keep it closed now.' }) locks: LockType[];
  @Field(() => StoneType, { description: 'The step as the path shows it.' }) stone: StoneType;
  @Field(() => [LockType], { description: 'The locks that the stone does not show.' })
  moreLocks: LockType[];
  @Field(() => [OpeningRuleType], { description: 'Its opening rules.' }) opens: OpeningRuleType[];
  @Field(() => String, {
    nullable: true,
    description: 'Why one of its waits was shortened, if it was.',
  })
  waitReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was skipped, while it is.' })
  skipReason?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the coach approved it.' })
  approvedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was completed or skipped.' })
  endedAt: Date | null;
  @Field(() => [ActionType], { description: 'Its actions, in order.' }) actions: ActionType[];
  planId: string;
}

@ObjectType('Allowance', {
  description:
    'How many contacts the client may start within a number of days, and the quiet hours.',
})
export class AllowanceType {
  @Field(() => Int, { description: 'How many contacts the client may start.' }) max: number;
  @Field(() => Int, { description: 'Within how many days.' }) days: number;
  @Field(() => String, {
    nullable: true,
    description: "When the quiet hours begin, in the client's time zone.",
  })
  quietFrom: string | null;
  @Field(() => String, { nullable: true, description: 'When the quiet hours end.' }) quietTo:
    string | null;
}

@ObjectType('Plan', {
  description: 'A template version assigned to a client and adapted for them.',
})
export class PlanType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The client whose plan it is.' }) clientId: string;
  @Field({ description: 'What the client is called.' }) callName: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => PlanStatus, { description: 'Its status now.' }) status: `${PlanStatus}`;
  @Field(() => LocalDate, { description: "Its first day, in the client's time zone." })
  startsOn: string;
  @Field({ description: "The client's time zone." }) timeZone: string;
  @Field(() => LocalDate, {
    description: "The client's current day, on which habits are counted.",
  })
  today: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the current pause began.',
  })
  pausedOn: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day after the pause; null if somebody has to resume the plan.',
  })
  resumesOn: string | null;
  @Field(() => Ending, { nullable: true, description: 'How it ended; null while it runs.' })
  ending: `${Ending}` | null;
  @Field(() => DateTime, { nullable: true, description: 'When it ended.' }) endedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What was written when it ended.' })
  endingNote?: string | null;
  @Field(() => Int, {
    description:
      'Goes up with every change of what the plan asks for, but not when the client does something in it.',
  })
  contentVersion: number;
  @Field({ description: 'The title of the template version it was assigned from.' })
  templateTitle: string;
  @Field(() => Int, { description: 'The number of that version.' }) templateVersion: number;
  @Field(() => Boundary, { description: 'The boundary of the other person that is in effect now.' })
  boundary: `${Boundary}`;
  @Field(() => ID, { description: 'The other person whom the plan is about.' }) personId: string;
  @Field(() => AllowanceType, {
    nullable: true,
    description: 'The contacts that coach and client agreed on; null if there is no agreement.',
  })
  allowance: AllowanceType | null;
  @Field(() => ProgressType, { description: 'How much of it is done.' }) progress: ProgressType;
  @Field(() => ID, { nullable: true, description: 'The id of the step to work on now.' })
  currentStep: string | null;
  @Field(() => ID, { nullable: true, description: 'The id of the action to do next.' }) nextAction:
    string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When time alone opens the next step or action.',
  })
  nextOpening: Date | null;
  @Field(() => [StepType], { description: 'Its steps, in order.' }) steps: StepType[];
  endingNoteSealed: Buffer | null;
  asks: PlanAsks | null;
}

/** The readiness questionnaire of the plan, with the reason still sealed. */
export interface PlanAsks {
  questionnaire: string;
  startedAt: Date | null;
  outcome: `${Outcome}` | null;
  until: Date | null;
  by: string | null;
  reasonSealed: Buffer | null;
}

@ObjectType('PlanRef', { description: 'A plan as lists show it.' })
export class PlanRefType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => PlanStatus, { description: 'Its status now.' }) status: `${PlanStatus}`;
  @Field(() => Ending, { nullable: true, description: 'How it ended; null while it runs.' })
  ending: `${Ending}` | null;
  @Field(() => LocalDate, { description: "Its first day, in the client's time zone." })
  startsOn: string;
  @Field(() => DateTime, { nullable: true, description: 'When it ended.' }) endedAt: Date | null;
}
