import type { FormProblemCode as EngineCode } from '@footing/plan-engine';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Refusal } from '../../../platform/errors/refusal.js';

const PROBLEMS: Record<EngineCode, { description: string }> = {
  NO_QUESTIONS: { description: 'It asks no questions.' },
  BAD_KEY: { description: 'The key is not 1 to 60 small letters, digits and hyphens.' },
  DUPLICATE_KEY: { description: 'The key is used twice.' },
  EMPTY_TEXT: { description: 'The text is missing.' },
  BAD_RANGE: { description: 'The least is not below the greatest, or a scale has too many steps.' },
  TOO_FEW_CHOICES: { description: 'There are fewer than two choices.' },
  NOT_FOR_THIS_KIND: { description: 'The field does not apply to this kind of question.' },
  UNKNOWN_QUESTION: { description: 'No question has this key.' },
  NOT_EARLIER: { description: 'The condition asks about a later question.' },
  NO_CONDITIONS: { description: 'There are no conditions.' },
  BAD_CONDITION: { description: 'The value can never be an answer to the question.' },
  NO_PARTS: { description: 'The score adds up no questions.' },
  CANNOT_SCORE: { description: 'The question has no numbers.' },
  CANNOT_REVERSE: { description: 'The question has no least and greatest number.' },
  BAD_WEIGHT: { description: 'The weight is 0.' },
  BAND_ORDER: { description: 'The bands are not in ascending order.' },
  BAND_GAP: { description: 'The least values of the score are in no band.' },
  BAND_OUT_OF_REACH: { description: 'No answers reach the band.' },
  ALARM_WITHOUT_HELP: { description: 'It tells the coach and does not show crisis help.' },
  ALARM_WITHOUT_READER: { description: 'It tells the coach, who cannot read the answers.' },
  PAUSE_WITHOUT_READER: {
    description: 'It pauses outreach, which would reveal answers that only the client reads.',
  },
};
const FormProblemCode = Object.fromEntries(Object.keys(PROBLEMS).map((code) => [code, code]));
registerEnumType(FormProblemCode, {
  name: 'FormProblemCode',
  description: 'What is wrong in a form.',
  valuesMap: PROBLEMS,
});

@ObjectType('FormProblem', {
  description: 'A reason why a form cannot be published, and where it is.',
})
export class FormProblemType {
  @Field(() => FormProblemCode, { description: 'What is wrong.' }) code: EngineCode;
  @Field({ description: 'The path of the field, as `questions.2.choices.0.label`.' }) field: string;
}

declare module '../../../platform/errors/refusal.js' {
  interface Refusal {
    /** Why a form cannot be published, for the code NOT_PUBLISHABLE. */
    formProblems?: FormProblemType[] | null;
  }
}
Field(() => [FormProblemType], {
  nullable: true,
  description: 'For NOT_PUBLISHABLE: what keeps the form from being published.',
})(Refusal.prototype, 'formProblems');
