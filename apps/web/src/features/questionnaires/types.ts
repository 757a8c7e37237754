import type { QuestionsToAnswerQuery } from '@footing/contract';

export type Questionnaire = QuestionsToAnswerQuery['questionnaire'];
export type Question = Questionnaire['questions'][number];
/** By the key of the question, as they are sent. */
export type Answers = Readonly<Record<string, string>>;
/** As they are sent: with an id that is made once, so that sending again is the same answer. */
export interface SubmittedAnswers {
  id: string;
  version: number;
  answers: { question: string; value: string }[];
}
