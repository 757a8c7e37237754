import type { QuestionsToAnswerQuery } from '@footing/contract';

export type Questionnaire = QuestionsToAnswerQuery['questionnaire'];
export type Question = Questionnaire['questions'][number];
/** Values by question key, as sent. */
export type Answers = Readonly<Record<string, string>>;
/** The input of a submission. The id is created once, so that a retry is idempotent. */
export interface SubmittedAnswers {
  id: string;
  version: number;
  answers: { question: string; value: string }[];
}
