import { findQuestionnaire } from '@footing/library';
import { daysAgo } from './days.js';
import type { DemoEvent } from './demo.types.js';
import type { DemoClient } from './people.js';

/** A safety check on the day they joined, and a later one that stops outreach, if they have one. */
export function safetyOf({ joinedDaysAgo, zone, stop }: DemoClient, today: Date): DemoEvent[] {
  const at = (day: number, minute: number) => daysAgo(today, day, 12, zone, minute);
  const quiet = { at: at(joinedDaysAgo, 0), run: answers({}) };
  if (!stop) return [quiet];
  return [
    quiet,
    { at: at(stop.daysAgo, 0), run: answers(stop.answers) },
    { at: at(stop.daysAgo, 5), run: tells(stop.line) },
  ];
}

function answers(given: Record<string, string>): DemoEvent['run'] {
  return async ({ client }) => {
    const { version, questions } = findQuestionnaire('safety')!;
    const quiet = questions.map(({ key, ...question }) => ({
      question: key,
      value: given[key] ?? (question.kind === 'CHOICE' ? question.choices[0]!.key : 'NO'),
    }));
    await client.ask(
      `mutation ($input: AnswerSafetyCheckInput!) { answerSafetyCheck(input: $input) {
         ... on Refusal { code message } } }`,
      { input: { version, answers: quiet } },
    );
  };
}

const tells =
  (line: string): DemoEvent['run'] =>
  async ({ client }) => {
    await client.ask(
      `mutation ($input: DiscloseSafetyHoldInput!) { discloseSafetyHold(input: $input) {
         ... on Refusal { code message } } }`,
      { input: { line } },
    );
  };
