import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  IsBoolean,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ALLOWANCE_LIMITS } from '@footing/plan-engine';
import { Boundary, Ending } from '../../platform/errors/refusal-facts.js';
import { IsId, IsName, IsText } from '../../platform/graphql/inputs.js';
import { MadeId } from '../../platform/graphql/made-id.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { SurpriseOutcome } from './surprise.type.js';
import { ActionKind, HabitRuleInput, Reach, TemplateContentInput } from '../templates/index.js';

/** Of a plan, a step and an action; the longest that the engine takes. */
const TITLE = 160;

@InputType()
export class AssignPlanInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
  @IsId() @Field(() => ID) templateVersionId: string;
  @IsOptional() @IsName(TITLE) @Field(() => String, { nullable: true }) title?: string | null;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description: "Today in the client's zone when left out.",
  })
  startsOn?: string | null;
  @Allow()
  @Field(() => TemplateContentInput, {
    nullable: true,
    description: "The adapted content; the version's own when left out.",
  })
  content?: TemplateContentInput | null;
}

@InputType()
export class AddActionInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) stepId: string;
  @IsName(TITLE) @Field() title: string;
  @IsOptional() @IsText(20_000, 0) @Field(() => String, { nullable: true }) guidance?:
    string | null;
  @Allow() @Field(() => ActionKind) kind: ActionKind;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) required?: boolean | null;
  @Allow() @Field(() => Reach) reach: Reach;
  @IsOptional()
  @IsText(600, 0)
  @Field(() => String, {
    nullable: true,
    description: 'Needed where `reach` is NO and the words read otherwise; the client reads it.',
  })
  noReachReason?: string | null;
  @IsOptional() @IsInt() @Min(0) @Max(3_650) @Field(() => Int, { nullable: true }) dueAfterDays?:
    number | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => HabitRuleInput)
  @Field(() => HabitRuleInput, { nullable: true })
  habit?: HabitRuleInput | null;
  @IsOptional() @IsText(1_000) @Field(() => String, { nullable: true }) prompt?: string | null;
}

@InputType()
export class SaveReflectionInput {
  @IsId() @Field(() => ID) actionId: string;
  @IsText(20_000, 0) @Field() text: string;
  @IsInt() @Min(0) @Field(() => Int) version: number;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) shared?: boolean | null;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) finish?: boolean | null;
}

@InputType({ description: 'What the client says of it, each for itself; all of it must hold.' })
export class GiveSurpriseInput {
  @IsId() @Field(() => ID) actionId: string;
  @IsBoolean() @Field() small: boolean;
  @IsBoolean() @Field() inexpensive: boolean;
  @IsBoolean() @Field() notInPerson: boolean;
  @IsBoolean() @Field() obligesToNothing: boolean;
}

@InputType()
export class RecordSurpriseOutcomeInput {
  @IsId() @Field(() => ID) actionId: string;
  @Allow() @Field(() => SurpriseOutcome) outcome: SurpriseOutcome;
}

@InputType()
export class CountHabitInput {
  @IsId() @Field(() => ID) actionId: string;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Left out, it is the day that it is for the client at this moment.',
  })
  on?: string | null;
  @IsInt() @Field(() => Int) times: number;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day that the page showed as today. Once it is over, nothing is counted: the refusal is STALE, and `current` is the day it is.',
  })
  shownOn?: string | null;
}

@InputType()
export class AnswerInput {
  @IsText(60) @Field(() => ID) question: string;
  @IsText(100)
  @Field({ description: 'A number for SCALE, YES or NO, or the key of a choice.' })
  value: string;
}

@InputType({ isAbstract: true })
abstract class AnswersInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsInt() @Min(1) @Field(() => Int) version: number;
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  @Field(() => [AnswerInput])
  answers: AnswerInput[];
}

@InputType()
export class AnswerSafetyCheckInput extends AnswersInput {}

@InputType()
export class AnswerQuestionnaireInput extends AnswersInput {
  @IsId() @Field(() => ID) actionId: string;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) share?: boolean | null;
}

@InputType()
export class AnswerReadinessInput extends AnswersInput {
  @IsText(60) @Field(() => ID) questionnaire: string;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) share?: boolean | null;
}

@InputType()
export class MarkAnsweredByMistakeInput {
  @IsId() @Field(() => ID) resultId: string;
  @IsText(2_000) @Field({ description: 'The client reads it.' }) reason: string;
}

@InputType()
export class StartPlanAfterTalkInput {
  @IsId() @Field(() => ID) planId: string;
  @IsText(2_000) @Field({ description: 'The client reads it too.' }) reason: string;
}

@InputType()
export class TellOfSafetyHoldInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsText(2_000) @Field() line: string;
}

@InputType()
export class ReviewSafetyHoldInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
}

@InputType()
export class RecordTalkInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
}

@InputType()
export class ConfirmBoundaryInput {
  @IsId() @Field(() => ID) clientId: string;
}

@InputType()
export class EndPlanInput {
  @IsId() @Field(() => ID) planId: string;
  @Allow() @Field(() => Ending) ending: `${Ending}`;
  @IsOptional() @IsText(2_000, 0) @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class StartLettingGoInput {
  @MadeId() id: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'The running plan, if there is one: the client has said that this ends it.',
  })
  endsPlanId?: string | null;
}

@InputType()
export class SetBoundaryInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'Whose boundary; of whom the work is about now when left out.',
  })
  personId?: string | null;
  @Allow() @Field(() => Boundary) boundary: Boundary;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description: "For ASKED_FOR_SPACE, and needed there: a day after today in the client's zone.",
  })
  until?: string | null;
  @IsOptional()
  @IsText(1_000, 0)
  @Field(() => String, { nullable: true, description: 'Needed to loosen.' })
  reason?: string | null;
}

@InputType()
export class EndLegalOrderInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
  @IsOptional() @IsId() @Field(() => ID, { nullable: true }) personId?: string | null;
  @IsText(1_000) @Field() reason: string;
  @Allow()
  @Field(() => LocalDate, { description: 'The day on which it ended: today or before.' })
  endedOn: string;
}

@InputType()
export class SkipStepInput {
  @IsId() @Field(() => ID) stepId: string;
  @IsText(1_000)
  @Field({ description: 'Kept with the step; whoever sees the plan can read it.' })
  reason: string;
}

@InputType()
export class ShortenWaitInput {
  @IsId() @Field(() => ID) stepId: string;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'Its place among the opening rules of the step, from 0.' })
  rule: number;
  @IsInt()
  @Field(() => Int, { description: 'Fewer than now, and not below the floor.' })
  days: number;
  @IsText(1_000)
  @Field({ description: 'Kept with the step; whoever sees the plan can read it.' })
  reason: string;
}

const CONTACTS = { message: `must be a whole number from 0 to ${ALLOWANCE_LIMITS.max}.` };
const DAYS = { message: `must be a whole number from 1 to ${ALLOWANCE_LIMITS.days}.` };
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME_OF_DAY = { message: 'must be a time of day such as 22:00.' };

@InputType()
export class AllowanceInput {
  @IsInt(CONTACTS)
  @Min(0, CONTACTS)
  @Max(ALLOWANCE_LIMITS.max, CONTACTS)
  @Field(() => Int, { description: 'So many contacts that the client begins.' })
  max: number;
  @IsInt(DAYS)
  @Min(1, DAYS)
  @Max(ALLOWANCE_LIMITS.days, DAYS)
  @Field(() => Int, { description: 'In so many days, today being the last of them.' })
  days: number;
  @IsOptional()
  @Matches(TIME, TIME_OF_DAY)
  @Field(() => String, { nullable: true, description: "In the client's zone; with `quietTo`." })
  quietFrom?: string | null;
  @IsOptional()
  @Matches(TIME, TIME_OF_DAY)
  @Field(() => String, { nullable: true })
  quietTo?: string | null;
}

@InputType()
export class SetAllowanceInput {
  @IsId() @Field(() => ID) planId: string;
  @IsOptional()
  @ValidateNested()
  @Type(() => AllowanceInput)
  @Field(() => AllowanceInput, { nullable: true })
  allowance?: AllowanceInput | null;
}
