import { findQuestionnaire } from '@footing/library';
import type { DemoEvent } from './demo.types.js';

/** Answers of someone who is sure, and a little surer later in the plan. */
export const surer = (key: string): string | undefined => SURER[key] ?? SURE[key];

const SURER: Record<string, string> = { everyday: '9', alone: '2', memories: '8' };
const SURE: Record<string, string> = {
  everyday: '8',
  reason: 'love',
  'hard-work': '8',
  'they-changed': 'seen',
  'i-changed': 'begun',
  alone: '4',
  routines: '3',
  memories: '7',
  'one-night': 'no',
  'old-ways': 'help',
  'hear-no': 'YES',
  contact: 'open',
};

/** Answers before a plan, shared with the coach. They lead to PROCEED, except for those that are given. */
export const answersReadiness =
  (given: Record<string, string>): DemoEvent['run'] =>
  async ({ client }) => {
    const { version, questions } = findQuestionnaire('are-you-sure')!;
    await client.ask(
      `mutation ($input: AnswerReadinessInput!) { answerReadiness(input: $input) {
         ... on Refusal { code message } } }`,
      {
        input: {
          questionnaire: 'are-you-sure',
          version,
          answers: questions.map(({ key }) => ({
            question: key,
            value: given[key] ?? SURE[key],
          })),
          share: true,
        },
      },
    );
  };
