import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Outcome } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

export enum QuestionKind {
  SCALE = 'SCALE',
  YES_NO = 'YES_NO',
  CHOICE = 'CHOICE',
}
registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'How a question is answered.',
  valuesMap: {
    SCALE: { description: 'A number on a scale.' },
    YES_NO: { description: 'Yes or no.' },
    CHOICE: { description: 'One of several choices.' },
  },
});

@ObjectType('Choice', { description: 'One choice of a question.' })
export class ChoiceType {
  @Field(() => ID, { description: 'The key to answer with.' }) key: string;
  @Field({ description: 'The text of the choice.' }) label: string;
}

@ObjectType('Question', { description: 'A question of a questionnaire.' })
export class QuestionType {
  @Field(() => ID, { description: 'The key of the question.' }) key: string;
  @Field(() => QuestionKind, { description: 'How it is answered.' }) kind: `${QuestionKind}`;
  @Field({ description: 'The question.' }) text: string;
  @Field(() => String, { nullable: true, description: 'More about it.' }) help?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the coach sees the answer to it, shared or not. Null: no.',
  })
  coachSees?: boolean | null;
  @Field(() => [ChoiceType], { nullable: true, description: 'For CHOICE: what to choose from.' })
  choices?: ChoiceType[] | null;
  @Field(() => Int, { nullable: true, description: 'For SCALE: the lowest value.' }) min?:
    number | null;
  @Field(() => Int, { nullable: true, description: 'For SCALE: the highest value.' }) max?:
    number | null;
  @Field(() => String, { nullable: true, description: 'For SCALE: what the lowest value means.' })
  minLabel?: string | null;
  @Field(() => String, { nullable: true, description: 'For SCALE: what the highest value means.' })
  maxLabel?: string | null;
}

/** Without its rules: people who answer should not see which answers lead where. */
@ObjectType('Questionnaire', { description: 'A questionnaire without the rules that evaluate it.' })
export class QuestionnaireType {
  @Field(() => ID, { description: 'The key of the questionnaire.' }) key: string;
  @Field(() => Int, { description: 'The version to answer.' }) version: number;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'What to read before answering.' }) intro: string;
  @Field(() => [QuestionType], { description: 'In the order to ask them.' })
  questions: QuestionType[];
}

@ObjectType('Answer', { description: 'An answer to a question.' })
export class AnswerType {
  @Field(() => ID, { description: 'The key of the question.' }) question: string;
  @Field({ description: 'The question.' }) text: string;
  @Field({ description: 'The answer: a number, YES or NO, or the key of a choice.' }) value: string;
}

@ObjectType('AnsweredByMistake', {
  description: 'A mark by a member of staff that a result does not count. The client can read it.',
})
export class AnsweredByMistakeType {
  @Field(() => DateTime, { description: 'When it was marked.' }) at: Date;
  @Field({ description: 'Who marked it.' }) byName: string;
  @Field({ description: 'The reason, which the client can read.' }) reason: string;
}

@ObjectType('QuestionnaireResult', {
  description:
    'An answered questionnaire. A coach gets the outcome, and the answers only if the client shared them.',
})
export class QuestionnaireResultType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The key of the questionnaire.' }) questionnaire: string;
  @Field(() => Int, { description: 'The version that was answered.' }) version: number;
  @Field({ description: 'The title of the questionnaire.' }) title: string;
  @Field(() => Outcome, { description: 'The outcome of the answers.' }) outcome: `${Outcome}`;
  @Field({ description: 'Kind words for the client; one line for the coach.' }) message: string;
  @Field(() => Int, {
    nullable: true,
    description: 'For how many days, if the outcome has a length.',
  })
  days: number | null;
  @Field(() => DateTime, { description: 'When it was answered.' }) answeredAt: Date;
  @Field({ description: 'Whether the client shared the answers with their coach.' })
  shared: boolean;
  @Field(() => AnsweredByMistakeType, {
    nullable: true,
    description: 'Set if it was marked as answered by mistake.',
  })
  mistake: AnsweredByMistakeType | null;
  @Field({
    description:
      'Only for the client: they answered that somebody may look at their phone, so pages do not show the outcome.',
  })
  covered: boolean;
  @Field(() => [AnswerType], {
    nullable: true,
    description:
      'Returned to the client for ten minutes after they answered, and for ten minutes after `confirmPassword` on this device.',
  })
  answers: AnswerType[] | null;
}
