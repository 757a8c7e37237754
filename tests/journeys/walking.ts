import { expect } from '@jest/globals';
import { addDays, localDateOf } from '@footing/kernel';
import type { Page } from 'playwright-core';
import { newId } from '../support/actors.js';
import type { Stage } from '../support/browser.js';
import {
  command,
  PLAN,
  plainAnswers,
  stepOf,
  withInput,
  type ActionSeen,
  type PlanSeen,
  type Speaker,
  type StepSeen,
} from '../support/plans.js';
import { signIn } from '../support/sign-in.js';

const WEEK = 7;
const MOST_WEEKS = 4;

/**
 * Completes the rest of a step as its client, from a separate device, and advances the clock by weeks for habits: sends
 * the same API requests as the pages, without a browser.
 */
export async function walk(
  stage: Stage,
  client: { email: string; password: string; zone: string },
  key: string,
): Promise<void> {
  for (let weeks = 0; weeks <= MOST_WEEKS; weeks += 1) {
    if (weeks > 0) await stage.move({ days: WEEK });
    const device = await deviceOf(stage, client);
    const step = await stepNow(device, key);
    const today = localDateOf(stage.world.clock.now().getTime(), client.zone);
    for (const action of leftIn(step)) {
      await act(device, action, lastDays(step, today, client.zone));
    }
    if (leftIn(await stepNow(device, key)).length === 0) return;
  }
  throw new Error(`After ${MOST_WEEKS} weeks the step ${key} is still not done.`);
}

/** Checks in as the client from a device of their own. */
export async function checkIn(
  stage: Stage,
  client: { email: string; password: string },
  { urge }: { urge: number },
): Promise<void> {
  const device = await deviceOf(stage, client);
  const answer = await device.ok<{ checkIn: { __typename: string } }>(
    `mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`,
    { input: { id: newId(stage.world), urge } },
  );
  expect(answer.checkIn.__typename).toBe('CheckIn');
}

async function deviceOf(
  { world }: Stage,
  { email, password }: { email: string; password: string },
): Promise<Speaker> {
  const { gql } = await signIn(world, email, password);
  return {
    async ok<T>(query: string, variables?: object): Promise<T> {
      const answer = await gql<T>(query, variables);
      if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}

async function stepNow(device: Speaker, key: string): Promise<StepSeen> {
  const { myPlan } = await device.ok<{ myPlan: PlanSeen }>(`{ myPlan { ${PLAN} } }`);
  return stepOf(myPlan, key);
}

const leftIn = ({ actions }: StepSeen): ActionSeen[] =>
  actions.filter(({ required, status }) => required && status === 'OPEN');

/** Today, and the days of the previous week on which the step was open. */
function lastDays({ opensAt }: StepSeen, today: string, zone: string): string[] {
  const opened = localDateOf(Date.parse(opensAt!), zone);
  return Array.from({ length: WEEK }, (_, back) => addDays(today, -back)).filter(
    (day) => day >= opened,
  );
}

async function act(device: Speaker, action: ActionSeen, days: string[]): Promise<void> {
  const { id: actionId, kind } = action;
  switch (kind) {
    case 'ONCE':
      await command(device, 'completeAction', actionId);
      return;
    case 'HABIT':
      for (const on of days) await withInput(device, 'countHabit', { actionId, on, times: 2 });
      return;
    case 'REFLECTION': {
      const version = action.reflection?.version ?? 0;
      const text = `What I found about “${action.title}”.`;
      await withInput(device, 'saveReflection', { actionId, text, version, finish: true });
      return;
    }
    case 'QUESTIONNAIRE': {
      const answers = await plainAnswers(device, action['questionnaire'] as string);
      await withInput(device, 'answerQuestionnaire', { actionId, ...answers });
      return;
    }
    default:
      throw new Error(`No way to do an action of kind ${kind}`);
  }
}

/** The safety questions in order. */
const SAFETY = [
  'afraid',
  'hurt-by-them',
  'threatened',
  'watched',
  'controlled',
  'asked-to-stop',
  'blocked',
  'order',
  'i-watch',
  'hurt-by-me',
  'harm',
] as const;

/** Answers the safety questions on the page up to the review: yes to one of them or to none. */
export async function answerSafety(
  page: Page,
  yesTo: (typeof SAFETY)[number] | null,
): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Start').click();
  for (const [index, question] of SAFETY.entries()) {
    await page.getByText(`Question ${index + 1} of ${SAFETY.length}`).waitFor();
    const no = page.getByRole('radio', { name: /^(No|Not at all, or hardly ever)$/ });
    const yes = page.getByRole('radio', { name: 'Yes', exact: true });
    await (question === yesTo ? yes : no).check();
    await button(index === SAFETY.length - 1 ? 'Review' : 'Next').click();
  }
  await page.getByRole('heading', { name: 'Your answers' }).waitFor();
}
