import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/errors/refusal.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { PlanChangeType, PlanEditPreviewType } from '../edits/plan-edit.type.js';
import { OpeningRuleType } from '../../templates/index.js';
import { ConflictSide } from './plan-offers.inputs.js';

export enum PlanOfferState {
  OFFERED = 'OFFERED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  REVERTED = 'REVERTED',
}
registerEnumType(PlanOfferState, {
  name: 'PlanOfferState',
  description: 'Where an offer of a newer version stands.',
  valuesMap: {
    OFFERED: { description: 'The client has not answered.' },
    ACCEPTED: { description: 'The plan is on the new version.' },
    DECLINED: { description: 'The client keeps the plan as it is.' },
    WITHDRAWN: { description: 'A coach withdrew it, or offered something newer.' },
    REVERTED: { description: 'It was accepted and undone within seven days.' },
  },
});

@ObjectType('PlanOffer', { description: 'A newer version of the template, offered for a plan.' })
export class PlanOfferType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The plan.' }) planId: string;
  @Field(() => PlanOfferState, { description: 'Where it stands.' }) state: `${PlanOfferState}`;
  @Field({ description: 'Who offered it.' }) by: string;
  @Field(() => DateTime, { description: 'When it was offered.' }) at: Date;
  @Field(() => Int, { description: 'The number of the version that the plan was on.' })
  fromNumber: number;
  @Field(() => Int, { description: 'The number of the version that is offered.' })
  toNumber: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered or withdrawn.' })
  answeredAt: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when an accepted one can be undone; null if it cannot.',
  })
  revertUntil: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When an accepted one was undone.' })
  revertedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who undid it.' }) revertedBy: string | null;
  @Field(() => [PlanChangeType], {
    description: 'What it changes, or has changed, in the plan. Empty if it did not come about.',
  })
  changes: PlanChangeType[];
  @Field({
    description:
      'Whether the client can accept it now. Not if the offered version was recalled, or the client is archived.',
  })
  canAccept: boolean;
  @Field(() => PlanEditPreviewType, {
    nullable: true,
    description: 'The days that follow if it is accepted now; null if it cannot be accepted.',
  })
  preview: PlanEditPreviewType | null;
}

@ObjectType('FormVersionName', { description: 'A published version of a form.' })
export class FormVersionNameType {
  @Field({ description: 'The title of the form in this version.' }) title: string;
  @Field(() => Int, { description: 'The number of the version.' }) number: number;
}

@ObjectType('MoveConflict', {
  description: 'A part that both the plan and the new version have changed.',
})
export class MoveConflictType {
  /** What the action asks for in the plan and in the new version: questionnaires that ship, or versions of forms. */
  asks: { plan: string | null; version: string | null };
  @Field({ description: 'To send with the choice.' }) path: string;
  @Field({ description: 'The title of the step.' }) step: string;
  @Field(() => String, { nullable: true, description: 'The title of the action.' })
  action: string | null;
  @Field({ description: 'What of it, such as title, guidance, RULE or REMOVED.' }) field: string;
  @Field(() => String, { nullable: true, description: 'The value in the plan.' })
  plan: string | null;
  @Field(() => String, { nullable: true, description: 'The value in the new version.' })
  version: string | null;
  @Field(() => ConflictSide, { description: 'Whose value stays.' }) chosen: `${ConflictSide}`;
}

export enum KeptKind {
  RULE_KEPT = 'RULE_KEPT',
  STEP_KEPT = 'STEP_KEPT',
  ACTION_KEPT = 'ACTION_KEPT',
  STEP_LEFT_OUT = 'STEP_LEFT_OUT',
  ACTION_LEFT_OUT = 'ACTION_LEFT_OUT',
  APPROVAL_ADDED = 'APPROVAL_ADDED',
}
registerEnumType(KeptKind, {
  name: 'KeptKind',
  description: 'What a move leaves as it is, although the new version says otherwise.',
  valuesMap: {
    RULE_KEPT: { description: 'A wait or another condition: a move takes none away.' },
    STEP_KEPT: { description: 'A step that the new version no longer has.' },
    ACTION_KEPT: { description: 'An action that the new version no longer has.' },
    STEP_LEFT_OUT: { description: 'A step that was left out of this plan before.' },
    ACTION_LEFT_OUT: { description: 'An action of a finished step, or one left out before.' },
    APPROVAL_ADDED: { description: 'It would open at once, so it needs an approval first.' },
  },
});

@ObjectType('MoveKept', { description: 'One thing that a move leaves as it is.' })
export class MoveKeptType {
  @Field(() => KeptKind, { description: 'What.' }) kind: `${KeptKind}`;
  @Field(() => String, { nullable: true, description: 'The title of the step.' })
  step: string | null;
  @Field(() => String, { nullable: true, description: 'The title of the action.' })
  action: string | null;
  @Field(() => OpeningRuleType, { nullable: true, description: 'For RULE_KEPT: the rule.' })
  rule: OpeningRuleType | null;
}

@ObjectType('MappedStep', { description: 'Where a step of the plan is in the new version.' })
export class MappedStepType {
  @Field({ description: 'The key of the step in the plan.' }) step: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => String, { nullable: true, description: 'The key of the step in the version.' })
  to: string | null;
}

@ObjectType('VersionStep', { description: 'A step of the new version.' })
export class VersionStepType {
  @Field({ description: 'Its key.' }) key: string;
  @Field({ description: 'Its title.' }) title: string;
}

@ObjectType('PlanMove', { description: 'What a move of a plan to a newer version would do.' })
export class PlanMoveType {
  @Field(() => ID, { description: 'The plan.' }) planId: string;
  @Field({ description: 'What the client is called.' }) clientName: string;
  @Field(() => Int, { description: 'The version that the plan is on.' }) fromNumber: number;
  @Field(() => Int, { description: 'The new version.' }) toNumber: number;
  @Field(() => [MappedStepType], { description: 'The steps of the plan.' })
  mapping: MappedStepType[];
  @Field(() => [VersionStepType], { description: 'The steps of the new version.' })
  steps: VersionStepType[];
  @Field(() => [PlanChangeType], { description: 'What the client would see as changes.' })
  changes: PlanChangeType[];
  @Field(() => [MoveConflictType], { description: 'What the coach has to choose.' })
  conflicts: MoveConflictType[];
  @Field(() => [MoveKeptType], { description: 'What stays although the version says otherwise.' })
  kept: MoveKeptType[];
  @Field(() => PlanEditPreviewType, { description: 'The days that follow.' })
  preview: PlanEditPreviewType;
}

@ObjectType('NewerVersion', {
  description: 'A version that the plan can move to: newer, of the same template, not recalled.',
})
export class NewerVersionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field(() => ID, { description: 'The template.' }) templateId: string;
}

@ObjectType('OlderPlan', { description: 'A running plan on an older version of its template.' })
export class OlderPlanType {
  @Field(() => ID, { description: 'The plan.' }) planId: string;
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: 'What the client is called.' }) clientName: string;
  @Field({ description: 'The title of the plan.' }) title: string;
  @Field(() => Int, { description: 'The number of its version.' }) number: number;
  @Field(() => PlanOfferState, {
    nullable: true,
    description: 'Where the latest offer of a newer version stands.',
  })
  state: `${PlanOfferState}` | null;
}

@ObjectType('OlderPlanPage', { description: 'Some of the plans on older versions.' })
export class OlderPlanPageType {
  @Field(() => [OlderPlanType], { description: 'By the name of the client.' })
  plans: OlderPlanType[];
  @Field(() => String, { nullable: true, description: 'To read on; null: there are no more.' })
  next: string | null;
}

export const PlanMoveResult = resultUnion('PlanMoveResult', () => PlanMoveType);
export const PlanOfferResult = resultUnion('PlanOfferResult', () => PlanOfferType);
