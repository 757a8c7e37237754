import type { QuestionsAnsweredQuery } from '@footing/contract';

type Question = QuestionsAnsweredQuery['questionnaire']['questions'][number];

/** An answer as a person would say it: "Yes", "7 of 10", the label of a choice. */
export function answerWords(value: string, question: Question | undefined): string {
  if (value === 'YES') return 'Yes';
  if (value === 'NO') return 'No';
  if (question?.kind === 'SCALE' && question.max !== null) return `${value} of ${question.max}`;
  return question?.choices?.find(({ key }) => key === value)?.label ?? value;
}
