import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Boundary, Ending, LockType, Outcome } from '../../../platform/errors/refusal-facts.js';
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
  valuesMap: { WAITING: { description: 'For the answers before it; it has not started.' } },
});
registerEnumType(StepStatus, { name: 'StepStatus' });
registerEnumType(ActionStatus, { name: 'ActionStatus' });

@ObjectType('Progress')
export class ProgressType {
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
}

@ObjectType('HabitState')
export class HabitStateType {
  @Field(() => Int, { description: 'In the current day or week.' }) count: number;
  @Field(() => Int, { description: "On the client's today." }) today: number;
  @Field(() => Int, {
    nullable: true,
    description: 'On the day before today; null if that day cannot be counted.',
  })
  yesterday: number | null;
  @Field(() => Int) times: number;
  @Field(() => HabitPeriod) per: `${HabitPeriod}`;
  @Field(() => Int) periodsMet: number;
  @Field(() => Int) periods: number;
}

@ObjectType('Action')
export class ActionType {
  @Field(() => ID) id: string;
  @Field() key: string;
  @Field(() => ActionKind) kind: `${ActionKind}`;
  @Field() title: string;
  @Field() guidance?: string;
  @Field(() => String, { nullable: true }) prompt?: string | null;
  @Field(() => String, { nullable: true }) questionnaire: string | null;
  @Field() required: boolean;
  @Field(() => Reach) reach: `${Reach}`;
  @Field(() => String, {
    nullable: true,
    description: 'Why it does not reach out though its words read as if it did.',
  })
  noReachReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Who gave that reason.' })
  noReachBy: string | null;
  @Field({ description: 'Given once, after a checklist.' }) surprise: boolean;
  @Field(() => ActionStatus) status: `${ActionStatus}`;
  @Field(() => DateTime, { nullable: true }) doneAt: Date | null;
  @Field(() => LocalDate, { nullable: true }) dueOn: string | null;
  @Field() overdue: boolean;
  @Field(() => LockType, { nullable: true }) lock: LockType | null;
  @Field(() => HabitStateType, { nullable: true }) habit: HabitStateType | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The note in which it was agreed, if the reader may read that note.',
  })
  fromNote?: string | null;
  noteId: string | null;
  planId: string;
}

@ObjectType('Stone', {
  description: 'One stepping stone of the path, as small as it can be drawn.',
})
export class StoneType {
  @Field(() => ID) key: string;
  @Field() title: string;
  @Field(() => StepStatus) status: `${StepStatus}`;
  @Field() outreach: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it opened or opens; the moment before which a closed step cannot open.',
  })
  opensAt: Date | null;
  @Field(() => LockType, { nullable: true }) lock: LockType | null;
  @Field(() => LockType, {
    nullable: true,
    description:
      'What still holds once the clock has lifted `lock`, whose `until` then opens nothing.',
  })
  nextLock: LockType | null;
}

@ObjectType('Step')
export class StepType {
  @Field(() => ID) id: string;
  @Field() key: string;
  @Field() title: string;
  /** Long texts are loaded by whoever selects them. */
  @Field() purpose?: string;
  @Field() guidance?: string;
  @Field() outreach: boolean;
  @Field(() => StepStatus) status: `${StepStatus}`;
  @Field(() => DateTime, { nullable: true }) opensAt: Date | null;
  @Field(() => [LockType]) locks: LockType[];
  @Field(() => StoneType, { description: 'The step as the path shows it.' }) stone: StoneType;
  @Field(() => [LockType], { description: 'The locks that the stone does not show.' })
  moreLocks: LockType[];
  @Field(() => [OpeningRuleType]) opens: OpeningRuleType[];
  @Field(() => String, { nullable: true, description: 'Why its wait was shortened, if it was.' })
  waitReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was skipped, while it is.' })
  skipReason?: string | null;
  @Field(() => DateTime, { nullable: true }) approvedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
  @Field(() => [ActionType]) actions: ActionType[];
  planId: string;
}

@ObjectType('Allowance', {
  description:
    'So many contacts that the client begins, in so many days, and no contact in the quiet hours.',
})
export class AllowanceType {
  @Field(() => Int) max: number;
  @Field(() => Int) days: number;
  @Field(() => String, { nullable: true }) quietFrom: string | null;
  @Field(() => String, { nullable: true }) quietTo: string | null;
}

@ObjectType('Plan')
export class PlanType {
  @Field(() => ID) id: string;
  @Field(() => ID) clientId: string;
  @Field() callName: string;
  @Field() title: string;
  @Field(() => PlanStatus) status: `${PlanStatus}`;
  @Field(() => LocalDate) startsOn: string;
  @Field() timeZone: string;
  @Field(() => LocalDate, {
    description: 'The day it is for the client: habits are counted on it.',
  })
  today: string;
  @Field(() => LocalDate, { nullable: true, description: 'Since when it rests.' }) pausedOn:
    string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it goes on by itself; null where it waits to be resumed.',
  })
  resumesOn: string | null;
  @Field(() => Ending, { nullable: true }) ending: `${Ending}` | null;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
  @Field(() => String, { nullable: true }) endingNote?: string | null;
  @Field() templateTitle: string;
  @Field(() => Int) templateVersion: number;
  @Field(() => Boundary) boundary: `${Boundary}`;
  @Field(() => ID, { description: 'The other person whom it is about.' }) personId: string;
  @Field(() => AllowanceType, { nullable: true }) allowance: AllowanceType | null;
  @Field(() => ProgressType) progress: ProgressType;
  @Field(() => ID, { nullable: true }) currentStep: string | null;
  @Field(() => ID, { nullable: true }) nextAction: string | null;
  @Field(() => DateTime, { nullable: true }) nextOpening: Date | null;
  @Field(() => [StepType]) steps: StepType[];
  endingNoteSealed: Buffer | null;
  asks: PlanAsks | null;
}

/** The questions before the plan, before what is sealed is opened. */
export interface PlanAsks {
  questionnaire: string;
  startedAt: Date | null;
  outcome: `${Outcome}` | null;
  until: Date | null;
  by: string | null;
  reasonSealed: Buffer | null;
}

@ObjectType('PlanRef')
export class PlanRefType {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field(() => PlanStatus) status: `${PlanStatus}`;
  @Field(() => Ending, { nullable: true }) ending: `${Ending}` | null;
  @Field(() => LocalDate) startsOn: string;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
}
