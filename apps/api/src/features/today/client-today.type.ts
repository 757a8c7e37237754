import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LockType } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { ActionKind } from '../templates/index.js';
import { ActionStatus, HabitStateType, PlanStatus, StoneType } from '../plans/index.js';

@ObjectType('TodayAction')
export class TodayActionType {
  @Field(() => ID) id: string;
  @Field(() => ActionKind) kind: ActionKind;
  @Field() title: string;
  @Field() guidance: string;
  @Field(() => String, { nullable: true }) prompt: string | null;
  @Field(() => String, { nullable: true }) questionnaire: string | null;
  @Field() required: boolean;
  @Field() surprise: boolean;
  @Field(() => ActionStatus) status: ActionStatus;
  @Field(() => LocalDate, { nullable: true }) dueOn: string | null;
  @Field() overdue: boolean;
  @Field(() => LockType, { nullable: true }) lock: LockType | null;
  @Field(() => HabitStateType, { nullable: true }) habit: HabitStateType | null;
}

@ObjectType('TodayStep')
export class TodayStepType {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() purpose: string;
  @Field() guidance: string;
  @Field(() => [TodayActionType], { description: 'The next one first.' })
  actions: TodayActionType[];
}

@ObjectType('TodayPlan')
export class TodayPlanType {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field(() => PlanStatus) status: PlanStatus;
  @Field(() => LocalDate) startsOn: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day after the pause of a paused plan.',
  })
  resumesOn: string | null;
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
  @Field(() => [StoneType]) stones: StoneType[];
  @Field(() => TodayStepType, { nullable: true }) step: TodayStepType | null;
}

@ObjectType('TodaySession')
export class TodaySessionType {
  @Field(() => ID) id: string;
  @Field(() => DateTime) startsAt: string;
  @Field(() => Int) minutes: number;
  @Field() place: string;
  @Field() link: string;
  @Field() coachName: string;
}

@ObjectType('SharedNote')
export class SharedNoteType {
  @Field(() => ID) id: string;
  @Field(() => ID) sessionId: string;
  @Field(() => DateTime) sessionAt: string;
  @Field() authorName: string;
  @Field(() => DateTime) signedAt: string;
  @Field() body: string;
}

@ObjectType('ClientToday')
export class ClientTodayType {
  @Field(() => DateTime) now: string;
  @Field(() => LocalDate) today: string;
  @Field({ description: 'In which their day is.' }) timeZone: string;
  @Field() callName: string;
  @Field() coachName: string;
  @Field({ description: "Whether there is a check-in of the client's today." }) checkedIn: boolean;
  @Field({ description: 'Outreach is paused for safety: no outreach can open or be done.' })
  onHold: boolean;
  @Field(() => TodayPlanType, {
    nullable: true,
    description: 'A plan that starts later or is paused says so by its `status`.',
  })
  plan: TodayPlanType | null;
  @Field(() => TodaySessionType, { nullable: true }) nextSession: TodaySessionType | null;
  @Field(() => [SharedNoteType], { description: 'The latest signed notes shared with the client.' })
  shared: SharedNoteType[];
}
