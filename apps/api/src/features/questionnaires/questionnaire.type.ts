import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Outcome } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

export enum QuestionKind {
  SCALE = 'SCALE',
  YES_NO = 'YES_NO',
  CHOICE = 'CHOICE',
}
registerEnumType(QuestionKind, { name: 'QuestionKind' });

@ObjectType('Choice')
export class ChoiceType {
  @Field(() => ID) key: string;
  @Field() label: string;
}

@ObjectType('Question')
export class QuestionType {
  @Field(() => ID) key: string;
  @Field(() => QuestionKind) kind: `${QuestionKind}`;
  @Field() text: string;
  @Field(() => String, { nullable: true }) help?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the coach sees the answer to it, shared or not. Null: no.',
  })
  coachSees?: boolean | null;
  @Field(() => [ChoiceType], { nullable: true }) choices?: ChoiceType[] | null;
  @Field(() => Int, { nullable: true }) min?: number | null;
  @Field(() => Int, { nullable: true }) max?: number | null;
  @Field(() => String, { nullable: true }) minLabel?: string | null;
  @Field(() => String, { nullable: true }) maxLabel?: string | null;
}

/** Without its rules: people who answer should not see which answers lead where. */
@ObjectType('Questionnaire')
export class QuestionnaireType {
  @Field(() => ID) key: string;
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field() intro: string;
  @Field(() => [QuestionType]) questions: QuestionType[];
}

@ObjectType('Answer')
export class AnswerType {
  @Field(() => ID) question: string;
  @Field() text: string;
  @Field() value: string;
}

@ObjectType('AnsweredByMistake', {
  description: 'The mark of a member of staff that a result does not count. The client reads it.',
})
export class AnsweredByMistakeType {
  @Field(() => DateTime) at: Date;
  @Field() byName: string;
  @Field() reason: string;
}

@ObjectType('QuestionnaireResult', {
  description:
    'An answered questionnaire. A coach gets the outcome; the answers only where the client shared them.',
})
export class QuestionnaireResultType {
  @Field(() => ID) id: string;
  @Field() questionnaire: string;
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field(() => Outcome) outcome: `${Outcome}`;
  @Field({ description: 'Kind words for the client; one line for the coach.' }) message: string;
  @Field(() => Int, { nullable: true }) days: number | null;
  @Field(() => DateTime) answeredAt: Date;
  @Field() shared: boolean;
  @Field(() => AnsweredByMistakeType, { nullable: true })
  mistake: AnsweredByMistakeType | null;
  @Field({
    description:
      'For the client alone: they said that somebody may look at their phone. Where the answers led is not shown again.',
  })
  covered: boolean;
  @Field(() => [AnswerType], {
    nullable: true,
    description:
      'To the client: for ten minutes after they answered, and for ten minutes after `confirmPassword` on this device.',
  })
  answers: AnswerType[] | null;
}
