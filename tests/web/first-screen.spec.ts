import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import type { Actor, TestPractice } from '../support/actors.js';
import { assign, SHORT_PLAN } from '../support/plans.js';
import { answerAfraid } from '../support/safety.js';

const MINUTE = 60_000;
const SMALL_PHONE = { width: 360, height: 640 };
const TITLE = 'Write down three evenings of this week and what you will do instead';
const GUIDANCE = 'One line for each evening is enough. Keep it where you can see it. '.repeat(8);
const PROMPT = 'What would a good friend say to you about this week, if they knew all of it?';

/** The control of the next action, by the kind of action. */
const KINDS = {
  ONCE: ['button', 'I did this'],
  HABIT: ['button', 'One more today'],
  REFLECTION: ['link', 'Write'],
  QUESTIONNAIRE: ['link', 'Answer the questions'],
} as const;

describePages('The first screen of Today on a small phone', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
  });

  it.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
    'has the name and the control of an action of the kind %s, on a page that links to the breather',
    async (kind) => {
      const client = await practice.client({ name: 'Maximiliane Client' });
      await assignOne(client, kind);
      const { page } = await onSmallPhone(client);
      await page.getByRole('link', { name: /^Take a breather/ }).waitFor();
      const [role, name] = KINDS[kind];

      expect(await outsideOfFirstScreen(page, role, name)).toEqual([]);
    },
    MINUTE,
  );

  it(
    'has them also when outreach is paused for safety',
    async () => {
      const client = await practice.client({ name: 'Maximiliane Client' });
      await assignOne(client, 'ONCE');
      await answerAfraid(client);
      const { page } = await onSmallPhone(client);
      await page.getByText('Outreach is paused for safety.').waitFor();

      expect(await outsideOfFirstScreen(page, ...KINDS.ONCE)).toEqual([]);
    },
    MINUTE,
  );

  async function assignOne(client: Actor, kind: keyof typeof KINDS): Promise<void> {
    const [ground] = SHORT_PLAN.steps;
    const action = ground!.actions.find((one) => one.kind === kind)!;
    const long = { ...action, required: true, title: TITLE, guidance: GUIDANCE };
    const prompt = kind === 'REFLECTION' ? PROMPT : null;
    const content = {
      ...SHORT_PLAN,
      steps: [{ ...ground!, title: 'Less is more', actions: [{ ...long, prompt }] }],
    };
    await assign(stage.world, practice.owner, client, { content });
  }

  async function onSmallPhone(client: Actor) {
    const person = await personAs(stage, client, 'phone');
    await person.page.setViewportSize(SMALL_PHONE);
    await person.go('/today');
    return person;
  }
});

/** Which of the next action's name and control is above or below what shows between the top and the bar. */
async function outsideOfFirstScreen(page: Page, role: 'button' | 'link', name: string) {
  const main = page.getByRole('main');
  const parts = {
    title: main.getByRole('heading', { name: TITLE }),
    control: main.getByRole(role, { name, exact: true }),
  };
  const places = page
    .getByRole('navigation')
    .filter({ has: page.getByRole('link', { name: 'Plan' }) });
  const bar = (await places.boundingBox())!;
  const boxes = Object.entries(parts).map(async ([part, locator]) => {
    await locator.waitFor();
    return { part, ...(await locator.boundingBox())! };
  });
  return (await Promise.all(boxes)).filter(({ y, height }) => y < 0 || y + height > bar.y);
}
