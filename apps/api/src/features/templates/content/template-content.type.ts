import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow, IsInt, Max, Min } from 'class-validator';
import { WaitAnchor } from '../../rules/index.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';

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
registerEnumType(ActionKind, {
  name: 'ActionKind',
  description: 'How an action is done.',
  valuesMap: {
    ONCE: { description: 'Done one time.' },
    HABIT: { description: 'Done again and again, as often as its habit rule asks.' },
    REFLECTION: { description: 'Done by writing a reflection.' },
    QUESTIONNAIRE: { description: 'Done by answering a questionnaire.' },
  },
});
registerEnumType(Reach, {
  name: 'Reach',
  description: 'Whether an action reaches out to the other person.',
  valuesMap: {
    YES: { description: 'It reaches out to the other person.' },
    PRACTICAL: { description: 'About children, money or the home, and nothing else.' },
    NO: { description: 'It does not reach out.' },
  },
});
registerEnumType(HabitPeriod, {
  name: 'HabitPeriod',
  description: 'The period a habit counts in.',
  valuesMap: {
    DAY: { description: "A calendar day in the client's time zone." },
    WEEK: { description: "A week from Monday to Sunday in the client's time zone." },
  },
});
registerEnumType(OpeningRuleKind, {
  name: 'OpeningRuleKind',
  description: 'What must hold before a step opens.',
  valuesMap: {
    STEP_DONE: { description: 'Another step is done or skipped.' },
    WAIT: { description: 'A number of whole days has passed since an anchor.' },
    DATE: { description: 'A calendar day has come.' },
    CALM: { description: 'The urge of the last days was low on average, as the check-ins show.' },
    APPROVAL: { description: 'A coach has approved the step.' },
    BOUNDARY: { description: 'The boundary of the other person allows it.' },
  },
});

@ObjectType('HabitRule', { description: 'How often a habit is done.' })
export class HabitRuleType {
  @Field(() => Int, { description: 'How many times.' }) times: number;
  @Field(() => HabitPeriod, { description: 'A day or a week.' }) per: `${HabitPeriod}`;
  @Field(() => Int, { description: 'For how many days or weeks.' }) periods: number;
}

@ObjectType('OpeningRule', {
  description: 'A rule that must be met before a step opens. Only the fields of its kind are set.',
})
export class OpeningRuleType {
  @Field(() => OpeningRuleKind, { description: 'Which rule.' }) kind: `${OpeningRuleKind}`;
  @Field(() => String, { nullable: true, description: 'For STEP_DONE: the key of the other step.' })
  step?: string | null;
  @Field(() => Int, { nullable: true, description: 'For WAIT and CALM: the number of days.' })
  days?: number | null;
  @Field(() => WaitAnchor, { nullable: true, description: 'For a wait: what it counts from.' })
  anchor?: `${WaitAnchor}` | null;
  @Field(() => Int, {
    nullable: true,
    description: 'For a wait: the minimum number of days, no matter who adapts it.',
  })
  floor?: number | null;
  @Field(() => Int, { nullable: true, description: 'Of CALM: from 0 to 10.' })
  urgeAtMost?: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'For DATE: the day.' }) date?:
    string | null;
}

@ObjectType('ActionDefinition', { description: 'An action of a step of a template.' })
export class ActionDefinitionType {
  @Field({ description: 'Stable within the content.' }) key: string;
  @Field(() => ActionKind, { description: 'What kind of action.' }) kind: `${ActionKind}`;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'What helps to do it.' }) guidance: string;
  @Field({ description: 'Whether the step needs it done.' }) required: boolean;
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
  @Field(() => Int, { nullable: true, description: 'Due this many days after its step opens.' })
  dueAfterDays: number | null;
  @Field(() => HabitRuleType, { nullable: true, description: 'For a habit: how often.' })
  habit: HabitRuleType | null;
  @Field(() => String, {
    nullable: true,
    description: 'For a reflection: the question to write about.',
  })
  prompt: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For a questionnaire: its key, or the id of a published version of a form.',
  })
  questionnaire: string | null;
}

@ObjectType('StepDefinition', { description: 'A step of a template.' })
export class StepDefinitionType {
  @Field({ description: 'Stable within the content.' }) key: string;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'What the step is for.' }) purpose: string;
  @Field({ description: 'What helps to do it.' }) guidance: string;
  @Field({ description: 'Whether the step is outreach.' }) outreach: boolean;
  @Field(() => [OpeningRuleType], {
    description: 'The rules that must be met before the step opens.',
  })
  opens: OpeningRuleType[];
  @Field(() => [ActionDefinitionType], { description: 'The actions of the step.' })
  actions: ActionDefinitionType[];
}

@ObjectType('PlacedFile', {
  description: 'A file of the practice at a part of a template: a step or an action.',
})
export class PlacedFileType {
  @Field(() => String, { nullable: true, description: 'The key of a step.' }) step: string | null;
  @Field(() => String, { nullable: true, description: 'The key of an action.' })
  action: string | null;
  @Field(() => ID, { description: 'The file of the practice.' }) file: string;
}

@ObjectType('TemplateContent', {
  description: 'The content of a template or of one of its versions.',
})
export class TemplateContentType {
  @Field({ description: 'What the plan is about.' }) about: string;
  @Field(() => String, {
    nullable: true,
    description: 'The questionnaire to answer before the plan starts.',
  })
  readiness: string | null;
  @Field(() => [StepDefinitionType], { description: 'The steps.' }) steps: StepDefinitionType[];
  @Field(() => [PlacedFileType], {
    nullable: true,
    description: 'Files of the practice that each plan brings to its client. Null: none.',
  })
  files?: PlacedFileType[] | null;
}

@InputType({ description: 'How often a habit is done.' })
export class HabitRuleInput {
  @IsInt() @Min(1) @Max(20) @Field(() => Int, { description: 'How many times.' }) times: number;
  @Allow() @Field(() => HabitPeriod, { description: 'A day or a week.' }) per: HabitPeriod;
  @IsInt()
  @Min(1)
  @Max(366)
  @Field(() => Int, { description: 'For how many days or weeks.' })
  periods: number;
}

@InputType({
  description:
    'A rule that must be met before a step opens. Only the fields of its kind are allowed.',
})
export class OpeningRuleInput {
  @Field(() => OpeningRuleKind, { description: 'Which rule.' }) kind: OpeningRuleKind;
  @Field(() => String, { nullable: true, description: 'For STEP_DONE: the key of the other step.' })
  step?: string | null;
  @Field(() => Int, { nullable: true, description: 'For WAIT and CALM: the number of days.' })
  days?: number | null;
  @Field(() => WaitAnchor, { nullable: true, description: 'For a wait: what it counts from.' })
  anchor?: WaitAnchor | null;
  @Field(() => Int, {
    nullable: true,
    description: 'For a wait: the minimum number of days, no matter who adapts it.',
  })
  floor?: number | null;
  @Field(() => Int, { nullable: true, description: 'For CALM: the highest urge, from 0 to 10.' })
  urgeAtMost?: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'For DATE: the day.' }) date?:
    string | null;
}

@InputType({ description: 'An action of a step of a template.' })
export class ActionDefinitionInput {
  @Field({ description: 'Stable within the content.' }) key: string;
  @Field(() => ActionKind, { description: 'What kind of action.' }) kind: ActionKind;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'What helps to do it.' }) guidance: string;
  @Field({ description: 'Whether the step needs it done.' }) required: boolean;
  @Field(() => Reach, {
    nullable: true,
    description: 'Only a draft may leave it out; nothing is assumed.',
  })
  reach?: Reach | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why an action that reads like outreach is none.',
  })
  noReachReason?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is the surprise.' }) surprise?:
    boolean | null;
  @Field(() => Int, { nullable: true, description: 'Due this many days after its step opens.' })
  dueAfterDays?: number | null;
  @Field(() => HabitRuleInput, { nullable: true, description: 'For a habit: how often.' })
  habit?: HabitRuleInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'For a reflection: the question to write about.',
  })
  prompt?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For a questionnaire: its key, or the id of a published version of a form.',
  })
  questionnaire?: string | null;
}

@InputType({ description: 'A step of a template.' })
export class StepDefinitionInput {
  @Field({ description: 'Stable within the content.' }) key: string;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'What the step is for.' }) purpose: string;
  @Field({ description: 'What helps to do it.' }) guidance: string;
  @Field({ description: 'Whether the step is outreach.' }) outreach: boolean;
  @Field(() => [OpeningRuleInput], {
    description: 'The rules that must be met before the step opens.',
  })
  opens: OpeningRuleInput[];
  @Field(() => [ActionDefinitionInput], { description: 'The actions of the step.' })
  actions: ActionDefinitionInput[];
}

@InputType({ description: 'A file of the practice at a step or an action of a template.' })
export class PlacedFileInput {
  @Field(() => String, { nullable: true, description: 'The key of a step.' })
  step?: string | null;
  @Field(() => String, { nullable: true, description: 'The key of an action.' })
  action?: string | null;
  @Field(() => ID, { description: 'The file of the practice.' }) file: string;
}

/** Validated as a whole by the library's schema (see `template-content.ts`), which names every invalid field. */
@InputType({ description: 'The content of a template.' })
export class TemplateContentInput {
  @Field({ description: 'What the plan is about.' }) about: string;
  @Field(() => String, {
    nullable: true,
    description: 'The questionnaire to answer before the plan starts.',
  })
  readiness?: string | null;
  @Field(() => [StepDefinitionInput], { description: 'The steps.' }) steps: StepDefinitionInput[];
  @Field(() => [PlacedFileInput], {
    nullable: true,
    description: 'Files of the practice. Left out: as they were.',
  })
  files?: PlacedFileInput[] | null;
}
