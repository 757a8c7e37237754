import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';

export enum FormQuestionKind {
  SCALE = 'SCALE',
  CHOICE = 'CHOICE',
  CHOICES = 'CHOICES',
  NUMBER = 'NUMBER',
  DATE = 'DATE',
  SHORT_TEXT = 'SHORT_TEXT',
  LONG_TEXT = 'LONG_TEXT',
  SECTION = 'SECTION',
}
registerEnumType(FormQuestionKind, {
  name: 'FormQuestionKind',
  description: 'How a question of a form is answered.',
  valuesMap: {
    SCALE: { description: 'A whole number on a scale.' },
    CHOICE: { description: 'One of several choices.' },
    CHOICES: { description: 'Some of several choices, at least one.' },
    NUMBER: { description: 'A number.' },
    DATE: { description: 'A calendar day.' },
    SHORT_TEXT: { description: 'A line of text.' },
    LONG_TEXT: { description: 'A longer text.' },
    SECTION: { description: 'Text between questions, which is not answered.' },
  },
});

export enum FormReaders {
  CLIENT = 'CLIENT',
  COACH = 'COACH',
  CLIENT_CHOOSES = 'CLIENT_CHOOSES',
}
registerEnumType(FormReaders, {
  name: 'FormReaders',
  description: 'Who can read the answers to a form.',
  valuesMap: {
    CLIENT: { description: 'Only the client.' },
    COACH: { description: 'The client and their coach.' },
    CLIENT_CHOOSES: { description: 'One of the two, as the client chooses.' },
  },
});

export enum FormMatch {
  ALL = 'ALL',
  ANY = 'ANY',
}
registerEnumType(FormMatch, {
  name: 'FormMatch',
  description: 'How many conditions must be true.',
  valuesMap: { ALL: { description: 'All of them.' }, ANY: { description: 'At least one.' } },
});

export enum FormOperator {
  IS = 'IS',
  IS_NOT = 'IS_NOT',
  AT_LEAST = 'AT_LEAST',
  AT_MOST = 'AT_MOST',
  ANSWERED = 'ANSWERED',
}
registerEnumType(FormOperator, {
  name: 'FormOperator',
  description: 'What a condition compares.',
  valuesMap: {
    IS: { description: 'The choice is made.' },
    IS_NOT: { description: 'The question is answered without this choice.' },
    AT_LEAST: { description: 'The number or more.' },
    AT_MOST: { description: 'The number or less.' },
    ANSWERED: { description: 'The question is answered.' },
  },
});

/*
 * Each class is an object type and an input type: what is read is what is written. Inputs are validated as a whole by the
 * library's schema (see `form-content.ts`), which names every invalid field.
 */

@InputType('FormScaleInput', { description: 'The ends of a scale.' })
@ObjectType('FormScale', { description: 'The ends of a scale.' })
export class FormScaleType {
  @Field(() => Int, { description: 'The least number.' }) min: number;
  @Field(() => Int, { description: 'The greatest number.' }) max: number;
  @Field({ description: 'What the least number means; may be empty.' }) minLabel: string;
  @Field({ description: 'What the greatest number means; may be empty.' }) maxLabel: string;
}

@InputType('FormRangeInput', { description: 'The limits of a number.' })
@ObjectType('FormRange', { description: 'The limits of a number.' })
export class FormRangeType {
  @Field(() => Float, { nullable: true, description: 'The least number; null: no limit.' })
  min: number | null;
  @Field(() => Float, { nullable: true, description: 'The greatest number; null: no limit.' })
  max: number | null;
}

@InputType('FormChoiceInput', { description: 'A choice of a question.' })
@ObjectType('FormChoice', { description: 'A choice of a question.' })
export class FormChoiceType {
  @Field({ description: 'Unique in the question.' }) key: string;
  @Field({ description: 'What the client reads.' }) label: string;
  @Field(() => Float, { nullable: true, description: 'What it adds to scores.' })
  score: number | null;
  @Field({ description: 'Whether choosing it shows crisis help to the client at once.' })
  showsHelp: boolean;
  @Field({ description: 'Whether sending it tells the coach.' }) tellsCoach: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether sending it pauses outreach until a talk with the coach; null: no.',
  })
  pausesOutreach?: boolean | null;
}

@InputType('FormConditionInput', { description: 'A condition on an earlier question.' })
@ObjectType('FormCondition', { description: 'A condition on an earlier question.' })
export class FormConditionType {
  @Field({ description: 'The key of the question.' }) question: string;
  @Field(() => FormOperator, { description: 'What is compared.' }) op: `${FormOperator}`;
  @Field(() => String, { nullable: true, description: 'For IS and IS_NOT: the key of the choice.' })
  choice: string | null;
  @Field(() => Float, { nullable: true, description: 'For AT_LEAST and AT_MOST: the number.' })
  number: number | null;
}

@InputType('ShowIfInput', { description: 'When a question is asked.' })
@ObjectType('ShowIf', { description: 'When a question is asked.' })
export class ShowIfType {
  @Field(() => FormMatch, { description: 'How many conditions must be true.' })
  match: `${FormMatch}`;
  @Field(() => [FormConditionType], { description: 'The conditions.' })
  conditions: FormConditionType[];
}

@InputType('FormQuestionInput', { description: 'A question of a form.' })
@ObjectType('FormQuestion', { description: 'A question of a form.' })
export class FormQuestionType {
  @Field({ description: 'Unique in the form.' }) key: string;
  @Field(() => FormQuestionKind, { description: 'How it is answered.' })
  kind: `${FormQuestionKind}`;
  @Field({ description: 'The question.' }) text: string;
  @Field({ description: 'A line below it; may be empty.' }) help: string;
  @Field({ description: 'Whether the form cannot be sent without an answer.' }) required: boolean;
  @Field(() => ShowIfType, { nullable: true, description: 'When it is asked; null: always.' })
  showIf: ShowIfType | null;
  @Field(() => FormScaleType, { nullable: true, description: 'For SCALE: its ends.' })
  scale: FormScaleType | null;
  @Field(() => FormRangeType, { nullable: true, description: 'For NUMBER: its limits.' })
  range: FormRangeType | null;
  @Field(() => [FormChoiceType], { description: 'For CHOICE and CHOICES; otherwise empty.' })
  choices: FormChoiceType[];
}

@InputType('FormScorePartInput', { description: 'What a question adds to a score.' })
@ObjectType('FormScorePart', { description: 'What a question adds to a score.' })
export class FormScorePartType {
  @Field({ description: 'The key of the question.' }) question: string;
  @Field(() => Float, { description: 'The value of the answer counts this many times.' })
  weight: number;
  @Field({ description: 'Whether the value counts from the other end.' }) reversed: boolean;
}

@InputType('FormBandInput', { description: 'A range of a score.' })
@ObjectType('FormBand', { description: 'A range of a score.' })
export class FormBandType {
  @Field({ description: 'Unique in the score.' }) key: string;
  @Field({ description: 'The name.' }) name: string;
  @Field({ description: 'What it means; may be empty.' }) text: string;
  @Field(() => Float, { description: 'It begins here and ends where the next one begins.' })
  from: number;
  @Field({ description: 'Whether reaching it shows crisis help to the client at once.' })
  showsHelp: boolean;
  @Field({ description: 'Whether sending answers that reach it tells the coach.' })
  tellsCoach: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether sending answers that reach it pauses outreach until a talk with the coach; null: no.',
  })
  pausesOutreach?: boolean | null;
}

@InputType('FormScoreInput', { description: 'A score of a form.' })
@ObjectType('FormScore', { description: 'A score of a form.' })
export class FormScoreType {
  @Field({ description: 'Unique among the scores.' }) key: string;
  @Field({ description: 'The name.' }) name: string;
  @Field(() => [FormScorePartType], { description: 'The questions that count.' })
  parts: FormScorePartType[];
  @Field(() => [FormBandType], { description: 'Its bands in ascending order; may be empty.' })
  bands: FormBandType[];
}

@InputType('FormContentInput', { description: 'The content of a form.' })
@ObjectType('FormContent', { description: 'The content of a form or of one of its versions.' })
export class FormContentType {
  @Allow()
  @Field({ description: 'What the client reads before the first question.' })
  intro: string;
  @Allow()
  @Field(() => FormReaders, { description: 'Who can read the answers.' })
  readers: `${FormReaders}`;
  @Allow()
  @Field(() => Int, {
    nullable: true,
    description: 'For how many days answers say how things are now; null: always.',
  })
  validForDays: number | null;
  @Allow()
  @Field(() => [FormQuestionType], { description: 'The questions.' })
  questions: FormQuestionType[];
  @Allow() @Field(() => [FormScoreType], { description: 'The scores.' }) scores: FormScoreType[];
}
