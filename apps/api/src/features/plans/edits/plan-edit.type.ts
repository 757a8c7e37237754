import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/errors/refusal.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { ActionStatus, StoneType } from '../core/plan.type.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { HabitRuleType, OpeningRuleType, StepDefinitionType } from '../../templates/index.js';

export enum PlanChangeKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  MOVED = 'MOVED',
  REORDERED = 'REORDERED',
  CHANGED = 'CHANGED',
}
export enum PlanField {
  TITLE = 'TITLE',
  PURPOSE = 'PURPOSE',
  GUIDANCE = 'GUIDANCE',
  PROMPT = 'PROMPT',
  DUE = 'DUE',
  HABIT = 'HABIT',
  REQUIRED = 'REQUIRED',
  REACH = 'REACH',
  REACH_REASON = 'REACH_REASON',
  BY = 'BY',
  OUTREACH = 'OUTREACH',
  WAIT = 'WAIT',
  OPENS = 'OPENS',
}
registerEnumType(PlanChangeKind, {
  name: 'PlanChangeKind',
  description: 'What an edit did to a part of a plan.',
  valuesMap: {
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is no longer in the plan.' },
    MOVED: { description: 'The action is in another step.' },
    REORDERED: { description: 'The actions of the step, or all steps, are in another order.' },
    CHANGED: { description: 'One field of it is different.' },
  },
});
registerEnumType(PlanField, {
  name: 'PlanField',
  description: 'What of a step or action was changed.',
  valuesMap: {
    TITLE: { description: 'The title.' },
    PURPOSE: { description: 'What the step is for.' },
    GUIDANCE: { description: 'How to do it.' },
    PROMPT: { description: 'The question of a reflection.' },
    DUE: { description: 'How many days after the step opened it is due.' },
    HABIT: { description: 'How often a habit is done, and for how long.' },
    REQUIRED: { description: 'Whether the step cannot be completed without it.' },
    REACH: { description: 'Whether the action reaches toward the other person.' },
    REACH_REASON: { description: 'Why it is not outreach although it sounds like it.' },
    BY: { description: 'Who does it, in a plan for two.' },
    OUTREACH: { description: 'Whether the step is outreach.' },
    WAIT: { description: 'The length of one wait.' },
    OPENS: { description: 'The opening rules; steps are named by their titles.' },
  },
});

@ObjectType('PlanChangeValue', {
  description: 'A value before or after a change: only the property of its field is set.',
})
export class PlanChangeValueType {
  @Field(() => String, {
    nullable: true,
    description: 'A text; for REACH and BY, the name of the value.',
  })
  text?: string | null;
  @Field(() => Int, { nullable: true, description: 'A number of days.' }) days?: number | null;
  @Field(() => HabitRuleType, { nullable: true, description: 'A habit.' })
  habit?: HabitRuleType | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' }) yes?: boolean | null;
  @Field(() => [OpeningRuleType], { nullable: true, description: 'Opening rules.' })
  opens?: OpeningRuleType[] | null;
}

@ObjectType('PlanChange', { description: 'One change of a plan.' })
export class PlanChangeType {
  @Field(() => PlanChangeKind, { description: 'What happened.' }) kind: `${PlanChangeKind}`;
  @Field(() => String, {
    nullable: true,
    description: 'The title of the step; null if all steps are meant.',
  })
  step: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The title of the action; null if the step itself is meant.',
  })
  action: string | null;
  @Field(() => PlanField, { nullable: true, description: 'For CHANGED: what.' })
  field: `${PlanField}` | null;
  @Field(() => PlanChangeValueType, {
    nullable: true,
    description: 'The value before; for MOVED, the title of the step it was in.',
  })
  before: PlanChangeValueType | null;
  @Field(() => PlanChangeValueType, {
    nullable: true,
    description: 'The value after; for ADDED and REMOVED, the words of the part.',
  })
  after: PlanChangeValueType | null;
}

export enum PlanEditKind {
  EDITED = 'EDITED',
  MOVED = 'MOVED',
  MOVED_BACK = 'MOVED_BACK',
}
registerEnumType(PlanEditKind, {
  name: 'PlanEditKind',
  description: 'How a running plan was changed.',
  valuesMap: {
    EDITED: { description: 'A coach edited it.' },
    MOVED: { description: 'The client accepted a newer version.' },
    MOVED_BACK: { description: 'The client or a coach went back to the earlier version.' },
  },
});

@ObjectType('PlanEdit', { description: 'One change of a running plan.' })
export class PlanEditType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When it was saved.' }) at: Date;
  @Field({ description: 'Who made it.' }) by: string;
  @Field(() => PlanEditKind, { description: 'How it was made.' }) kind: `${PlanEditKind}`;
  @Field(() => String, {
    nullable: true,
    description: 'Why, if a reason was given and the reader may read it.',
  })
  reason: string | null;
  @Field({ description: 'Whether the client can read the reason.' }) reasonShared: boolean;
  @Field(() => [PlanChangeType], { description: 'What changed.' }) changes: PlanChangeType[];
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the client closed the notice about it.',
  })
  closedAt: Date | null;
}

@ObjectType('PreviewedAction', { description: 'An action as it would be after an edit.' })
export class PreviewedActionType {
  @Field({ description: 'Its key.' }) key: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => ActionStatus, { description: 'Its status.' }) status: `${ActionStatus}`;
  @Field(() => LocalDate, { nullable: true, description: 'The day by which it would be due.' })
  dueOn: string | null;
}

@ObjectType('PreviewedWait', { description: 'The waits of a step as they would be after an edit.' })
export class PreviewedWaitType {
  @Field({ description: 'The key of the step.' }) step: string;
  @Field(() => DateTime, { description: 'When the last of those that have begun would end.' })
  until: Date;
}

@ObjectType('PlanEditPreview', { description: 'The days that would follow from an edit.' })
export class PlanEditPreviewType {
  @Field(() => [StoneType], { description: 'The steps, by their keys.' }) stones: StoneType[];
  @Field(() => [PreviewedActionType], { description: 'The actions of all steps.' })
  actions: PreviewedActionType[];
  @Field(() => [PreviewedWaitType], {
    description:
      'The waits of closed steps that have begun, also of steps that wait for something without a date.',
  })
  waits: PreviewedWaitType[];
  @Field(() => [String], {
    description: 'The keys of the steps whose approval would no longer count.',
  })
  lapsedApprovals: string[];
}

export const PlanEditPreviewResult = resultUnion(
  'PlanEditPreviewResult',
  () => PlanEditPreviewType,
);

@ObjectType('DueDaysFrom', { description: 'From where the due days of an open step count.' })
export class DueDaysFromType {
  @Field({ description: 'The key of the step.' }) step: string;
  @Field(() => LocalDate, {
    description:
      'The day it opened, later by the days that the plan was paused since. An action is due on a day if its `dueAfterDays` are the days from here to there.',
  })
  day: string;
}

@ObjectType('PlanContent', { description: 'What a running plan asks for, as it can be edited.' })
export class PlanContentType {
  @Field(() => ID, { description: 'The plan.' }) planId: string;
  @Field(() => Int, { description: 'To send with the edit.' }) contentVersion: number;
  @Field(() => [StepDefinitionType], { description: 'Its steps.' }) steps: StepDefinitionType[];
  @Field(() => [StepDefinitionType], {
    description: 'The steps of the version it was assigned from, whose rules bind.',
  })
  templateSteps: StepDefinitionType[];
  @Field(() => [DueDaysFromType], {
    description:
      'The open steps. None while the plan is paused. Those of an action that is new in an open step count from today.',
  })
  dueFrom: DueDaysFromType[];
}
