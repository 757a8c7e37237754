import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow, IsInt, Max, Min } from 'class-validator';
import { WaitAnchor } from '../rules/index.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

export enum ActionKind {
  ONCE = 'ONCE',
  HABIT = 'HABIT',
  REFLECTION = 'REFLECTION',
  QUESTIONNAIRE = 'QUESTIONNAIRE',
}
export enum Reach {
  YES = 'YES',
  PRACTICAL = 'PRACTICAL',
  NO = 'NO',
}
export enum HabitPeriod {
  DAY = 'DAY',
  WEEK = 'WEEK',
}
export enum OpeningRuleKind {
  STEP_DONE = 'STEP_DONE',
  WAIT = 'WAIT',
  DATE = 'DATE',
  CALM = 'CALM',
  APPROVAL = 'APPROVAL',
  BOUNDARY = 'BOUNDARY',
}
registerEnumType(ActionKind, { name: 'ActionKind' });
registerEnumType(Reach, {
  name: 'Reach',
  description: 'Whether an action reaches out to the other person.',
  valuesMap: { PRACTICAL: { description: 'About children, money or the home, and nothing else.' } },
});
registerEnumType(HabitPeriod, { name: 'HabitPeriod' });
registerEnumType(OpeningRuleKind, { name: 'OpeningRuleKind' });

@ObjectType('HabitRule')
export class HabitRuleType {
  @Field(() => Int) times: number;
  @Field(() => HabitPeriod) per: `${HabitPeriod}`;
  @Field(() => Int) periods: number;
}

@ObjectType('OpeningRule')
export class OpeningRuleType {
  @Field(() => OpeningRuleKind) kind: `${OpeningRuleKind}`;
  @Field(() => String, { nullable: true }) step?: string | null;
  @Field(() => Int, { nullable: true }) days?: number | null;
  @Field(() => WaitAnchor, { nullable: true }) anchor?: `${WaitAnchor}` | null;
  @Field(() => Int, {
    nullable: true,
    description: 'For a wait: the minimum number of days, no matter who adapts it.',
  })
  floor?: number | null;
  @Field(() => Int, { nullable: true, description: 'Of CALM: from 0 to 10.' })
  urgeAtMost?: number | null;
  @Field(() => LocalDate, { nullable: true }) date?: string | null;
}

@ObjectType('ActionDefinition')
export class ActionDefinitionType {
  @Field() key: string;
  @Field(() => ActionKind) kind: `${ActionKind}`;
  @Field() title: string;
  @Field() guidance: string;
  @Field() required: boolean;
  @Field(() => Reach, { nullable: true, description: 'Null only in a draft: not said yet.' })
  reach: `${Reach}` | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it does not reach out though its words read as if it did; the client reads it.',
  })
  noReachReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Who gave that reason.' })
  noReachBy?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Given once, after a checklist.' })
  surprise?: boolean | null;
  @Field(() => Int, { nullable: true }) dueAfterDays: number | null;
  @Field(() => HabitRuleType, { nullable: true }) habit: HabitRuleType | null;
  @Field(() => String, { nullable: true }) prompt: string | null;
  @Field(() => String, { nullable: true }) questionnaire: string | null;
}

@ObjectType('StepDefinition')
export class StepDefinitionType {
  @Field() key: string;
  @Field() title: string;
  @Field() purpose: string;
  @Field() guidance: string;
  @Field() outreach: boolean;
  @Field(() => [OpeningRuleType]) opens: OpeningRuleType[];
  @Field(() => [ActionDefinitionType]) actions: ActionDefinitionType[];
}

@ObjectType('TemplateContent')
export class TemplateContentType {
  @Field() about: string;
  @Field(() => String, { nullable: true }) readiness: string | null;
  @Field(() => [StepDefinitionType]) steps: StepDefinitionType[];
}

@InputType()
export class HabitRuleInput {
  @IsInt() @Min(1) @Max(20) @Field(() => Int) times: number;
  @Allow() @Field(() => HabitPeriod) per: HabitPeriod;
  @IsInt() @Min(1) @Max(366) @Field(() => Int) periods: number;
}

@InputType()
export class OpeningRuleInput {
  @Field(() => OpeningRuleKind) kind: OpeningRuleKind;
  @Field(() => String, { nullable: true }) step?: string | null;
  @Field(() => Int, { nullable: true }) days?: number | null;
  @Field(() => WaitAnchor, { nullable: true }) anchor?: WaitAnchor | null;
  @Field(() => Int, { nullable: true }) floor?: number | null;
  @Field(() => Int, { nullable: true }) urgeAtMost?: number | null;
  @Field(() => LocalDate, { nullable: true }) date?: string | null;
}

@InputType()
export class ActionDefinitionInput {
  @Field() key: string;
  @Field(() => ActionKind) kind: ActionKind;
  @Field() title: string;
  @Field() guidance: string;
  @Field() required: boolean;
  @Field(() => Reach, {
    nullable: true,
    description: 'Only a draft may leave it out; nothing is assumed.',
  })
  reach?: Reach | null;
  @Field(() => String, { nullable: true }) noReachReason?: string | null;
  @Field(() => Boolean, { nullable: true }) surprise?: boolean | null;
  @Field(() => Int, { nullable: true }) dueAfterDays?: number | null;
  @Field(() => HabitRuleInput, { nullable: true }) habit?: HabitRuleInput | null;
  @Field(() => String, { nullable: true }) prompt?: string | null;
  @Field(() => String, { nullable: true }) questionnaire?: string | null;
}

@InputType()
export class StepDefinitionInput {
  @Field() key: string;
  @Field() title: string;
  @Field() purpose: string;
  @Field() guidance: string;
  @Field() outreach: boolean;
  @Field(() => [OpeningRuleInput]) opens: OpeningRuleInput[];
  @Field(() => [ActionDefinitionInput]) actions: ActionDefinitionInput[];
}

/** Checked as a whole by the library's schema (see `template-content.ts`), which names every field. */
@InputType()
export class TemplateContentInput {
  @Field() about: string;
  @Field(() => String, { nullable: true }) readiness?: string | null;
  @Field(() => [StepDefinitionInput]) steps: StepDefinitionInput[];
}
