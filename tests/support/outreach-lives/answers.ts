import { plainAnswers, readyAnswers } from '../plans.js';
import type { Speaker } from '../plans.js';

/** Answers to the questions before a plan that lead to each outcome. */
const READINESS: Record<string, Record<string, string>> = {
  PROCEED: {},
  COOL_OFF: { reason: 'alone' },
  TALK_TO_COACH: { everyday: '3' },
  NOT_SUITABLE: { contact: 'no-contact' },
  SAFETY_STOP: { contact: 'order' },
};
/** Answers to the safety questions that lead to each outcome. */
const SAFETY: Record<string, Record<string, string>> = {
  PROCEED: {},
  COOL_OFF: { 'i-watch': 'pages' },
  TALK_TO_COACH: { 'i-watch': 'ask' },
  NOT_SUITABLE: { blocked: 'YES' },
  SAFETY_STOP: { afraid: 'YES' },
};
export const OUTCOMES = Object.keys(SAFETY);

export async function answerBook(client: Speaker) {
  const plain = await plainAnswers(client, 'safety');
  return {
    readiness: (outcome: string) => readyAnswers(READINESS[outcome]),
    safety: (outcome: string) => ({
      version: plain.version,
      answers: plain.answers.map(({ question, value }) => ({
        question,
        value: SAFETY[outcome]![question] ?? value,
      })),
    }),
  };
}
export type AnswerBook = Awaited<ReturnType<typeof answerBook>>;
