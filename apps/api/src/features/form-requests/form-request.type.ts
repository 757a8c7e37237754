import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

@ObjectType('FormAnswer', { description: 'The answer to one question of a form.' })
export class FormAnswerType {
  @Field(() => ID, { description: 'The key of the question.' }) question: string;
  @Field(() => [String], {
    description: 'A number, a date or a text; the keys of choices, one for each.',
  })
  values: string[];
}

@ObjectType('FormScoreResult', { description: 'The value of one score.' })
export class FormScoreResultType {
  @Field(() => ID, { description: 'The key of the score.' }) score: string;
  @Field(() => Float, {
    nullable: true,
    description: 'Null if a question that counts was not answered.',
  })
  value: number | null;
  @Field(() => ID, { nullable: true, description: 'The key of its band, if it has bands.' })
  band: string | null;
}

@ObjectType('FormAnswers', { description: 'The answers to a form that was sent to a client.' })
export class FormAnswersType {
  clientId: string;
  @Field(() => Int, { description: 'Counts the saves.' }) version: number;
  @Field(() => DateTime, { description: 'When the last answer was saved.' }) savedAt: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the client finished them; null: not yet.',
  })
  sentAt: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the coach reads them; null: the client has not chosen yet.',
  })
  shared: boolean | null;
  @Field({ description: 'Whether they told the coach, when they were shared.' })
  tellsCoach: boolean;
  @Field({ description: 'Whether they paused outreach until a talk with the coach.' })
  pausesOutreach: boolean;
  @Field(() => [FormAnswerType], {
    nullable: true,
    description:
      'Null for the client until they confirm their password, once some time has passed.',
  })
  answers: FormAnswerType[] | null;
  @Field(() => [FormScoreResultType], {
    nullable: true,
    description: 'Null until they are sent, and whenever `answers` is.',
  })
  scores: FormScoreResultType[] | null;
}

@ObjectType('FormRequest', { description: 'A form that was sent to a client.' })
export class FormRequestType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The action of a plan that asks for it; null if a coach sent it.',
  })
  actionId: string | null;
  @Field(() => ID, { description: 'The form.' }) formId: string;
  @Field({
    description:
      'What the plan calls it, if an action asks for it; otherwise the title of the form.',
  })
  title: string;
  @Field(() => LocalDate, { nullable: true, description: 'Until when it is to be answered.' })
  dueOn: string | null;
  @Field(() => DateTime, { description: 'When it was sent.' }) askedAt: Date;
  @Field({ description: 'Who sent it.' }) askedByName: string;
  @Field(() => DateTime, { nullable: true, description: 'When the client finished it.' })
  answeredAt: Date | null;
  @Field({ description: 'Whether the client chooses who reads the answers, also later.' })
  clientChooses: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the coach can read the answers; null: they cannot.',
  })
  sharedAt: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it was taken back, or the client was archived, before they finished it. They still read what they wrote.',
  })
  closedAt: Date | null;
}
