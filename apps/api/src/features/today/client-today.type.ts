import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LockType } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { ActionKind, Reach } from '../templates/index.js';
import {
  ActionStatus,
  HabitStateType,
  PlanChangeType,
  PlanStatus,
  StoneType,
} from '../plans/index.js';

@ObjectType('TodayAction', { description: "An action in the client's current step." })
export class TodayActionType {
  @Field(() => ID, { description: 'The id of the action.' }) id: string;
  @Field(() => ActionKind, { description: 'What kind of action it is.' }) kind: ActionKind;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'Markdown; may be empty.' }) guidance: string;
  @Field(() => String, { nullable: true, description: 'REFLECTION: the question to write about.' })
  prompt: string | null;
  @Field(() => String, { nullable: true, description: 'QUESTIONNAIRE: its key.' }) questionnaire:
    string | null;
  @Field({ description: 'Whether the step needs it to be done.' }) required: boolean;
  @Field({ description: 'Whether it is a surprise, which has its own checklist.' })
  surprise: boolean;
  @Field(() => Reach, { description: 'Whether it reaches toward the other person.' })
  reach: `${Reach}`;
  @Field(() => ActionStatus, { description: 'Locked, open or done.' }) status: ActionStatus;
  @Field(() => LocalDate, { nullable: true, description: "The due day in the client's zone." })
  dueOn: string | null;
  @Field({ description: 'Whether it is open and past its due day.' }) overdue: boolean;
  @Field(() => LockType, { nullable: true, description: 'The lock to show, if it is locked.' })
  lock: LockType | null;
  @Field(() => HabitStateType, { nullable: true, description: 'HABIT: what was counted.' })
  habit: HabitStateType | null;
}

@ObjectType('TodayStep', { description: 'The current step: the first one that is open.' })
export class TodayStepType {
  @Field(() => ID, { description: 'The id of the step.' }) id: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'One or two sentences: what the step is for.' }) purpose: string;
  @Field({ description: 'Markdown.' }) guidance: string;
  @Field(() => [TodayActionType], { description: 'The next one to do first.' })
  actions: TodayActionType[];
}

@ObjectType('TodayPlan', { description: "The client's plan on Today." })
export class TodayPlanType {
  @Field(() => ID, { description: 'The id of the plan.' }) id: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => PlanStatus, { description: 'Its status.' }) status: PlanStatus;
  @Field(() => LocalDate, { description: "The first day in the client's zone." }) startsOn: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day after the pause of a paused plan.',
  })
  resumesOn: string | null;
  @Field(() => Int, { description: 'Required actions that are done.' }) done: number;
  @Field(() => Int, { description: 'All required actions of steps that were not skipped.' })
  total: number;
  @Field(() => [StoneType], { description: 'The steps as the path shows them.' })
  stones: StoneType[];
  @Field({ description: 'Whether a coach offers a newer version of it that can be accepted.' })
  offered: boolean;
  @Field(() => TodayStepType, {
    nullable: true,
    description: 'The current step. Null if none is open.',
  })
  step: TodayStepType | null;
}

@ObjectType('TodaySession', { description: "The client's next session." })
export class TodaySessionType {
  @Field(() => ID, { description: 'The id of the session.' }) id: string;
  @Field(() => DateTime, { description: 'When it starts.' }) startsAt: string;
  @Field(() => Int, { description: 'How long it is.' }) minutes: number;
  @Field({ description: 'Where it is; may be empty.' }) place: string;
  @Field({ description: 'The link to join; may be empty.' }) link: string;
  @Field({ description: 'The coach of the session.' }) coachName: string;
}

@ObjectType('SharedNote', { description: 'A signed note that is shared with the client.' })
export class SharedNoteType {
  @Field(() => ID, { description: 'The id of the note.' }) id: string;
  @Field(() => ID, { description: 'The session it is about.' }) sessionId: string;
  @Field(() => DateTime, { description: 'When that session started.' }) sessionAt: string;
  @Field({ description: 'Who wrote it.' }) authorName: string;
  @Field(() => DateTime, { description: 'When it was signed.' }) signedAt: string;
  @Field({ description: 'Its text.' }) body: string;
}

@ObjectType('TodayEdit', { description: 'What a coach changed in the running plan.' })
export class TodayEditType {
  @Field(() => ID, { description: 'The id of the edit.' }) id: string;
  @Field(() => DateTime, { description: 'When it was saved.' }) at: string;
  @Field({ description: 'Who saved it.' }) by: string;
  @Field(() => String, { nullable: true, description: 'Why, in the words of the coach.' })
  reason: string | null;
  @Field(() => [PlanChangeType], {
    description: 'What changed; long texts are on the page of the plan alone.',
  })
  changes: PlanChangeType[];
}

@ObjectType('ClientToday', { description: "Everything on the client's Today page." })
export class ClientTodayType {
  @Field(() => DateTime, { description: 'The time of the answer.' }) now: string;
  @Field(() => LocalDate, { description: "Today's date in the client's zone." }) today: string;
  @Field({ description: "The client's time zone." }) timeZone: string;
  @Field({ description: 'What the client is called.' }) callName: string;
  @Field({ description: "The client's coach." }) coachName: string;
  @Field({ description: 'Whether the client has checked in today.' }) checkedIn: boolean;
  @Field({ description: 'Outreach is paused for safety: no outreach can open or be done.' })
  onHold: boolean;
  @Field(() => TodayPlanType, {
    nullable: true,
    description:
      'The plan that has not ended. Its `status` says whether it starts later or is paused.',
  })
  plan: TodayPlanType | null;
  @Field(() => TodaySessionType, { nullable: true, description: 'The next planned session.' })
  nextSession: TodaySessionType | null;
  @Field(() => [SharedNoteType], {
    description: 'The latest three signed notes shared with the client.',
  })
  shared: SharedNoteType[];
  @Field(() => [TodayEditType], {
    description:
      'What coaches changed in the running plan, until the client closes it. The latest first.',
  })
  planEdits: TodayEditType[];
}
