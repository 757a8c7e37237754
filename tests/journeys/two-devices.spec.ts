import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  onStage,
  personAs,
  story,
  type Person,
  type Stage,
} from '../support/browser.js';
import { published, readRequest, sendForm, worksheet } from '../support/forms.js';
import { texts, turnOn } from '../support/messages.js';
import { assign, SHORT_PLAN } from '../support/plans.js';
import { until } from '../support/proxy.js';

const TRAIN = 'Written on the train.';
const DESK = 'Written at the desk.';
/** Everything that is kept on a device until the server has it. */
const WRITES = [
  'UndoAction',
  'CountHabit',
  'CheckIn',
  'LogContact',
  'SaveReflection',
  'WriteBreather',
  'SaveFormAnswers',
  'SendMessage',
] as const;

describePages('One client on two devices', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let phone: Person;
  let desktop: Person;
  const chapter = story(() => stage);

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
    const [first, ...others] = SHORT_PLAN.steps;
    const [walk, wait, write] = first!.actions;
    const habit = { times: 3, per: 'DAY', periods: 9 };
    await assign(stage.world, practice.owner, client, {
      title: 'Small pebbles',
      content: {
        ...SHORT_PLAN,
        steps: [{ ...first, actions: [walk, { ...wait, habit }, write] }, ...others],
      },
    });
    phone = await personAs(stage, client, 'phone', { locale: 'en-US' });
    desktop = await personAs(stage, client, 'desktop', { locale: 'en-US' });
  });

  const goOffline = () => phone.context.setOffline(true);
  const goOnline = async () => {
    await phone.context.setOffline(false);
    await phone.page.evaluate(() => dispatchEvent(new Event('online')));
  };
  const sentAll = () => phone.page.getByText('been sent yet').waitFor({ state: 'detached' });
  const onServer = async () => {
    const { myPlan, checkIns, contactLog } = await client.ok<any>(
      `{ myPlan { steps { actions { status habit { today } reflection { text } } } }
         checkIns { items { line } } contactLog { items { means } } }`,
    );
    const [walk, wait, write] = myPlan.steps[0].actions;
    return {
      walk: walk.status,
      today: wait.habit.today,
      text: write.reflection?.text ?? null,
      lines: checkIns.items.map(({ line }: any) => line).sort(),
      means: contactLog.items.map(({ means }: any) => means).sort(),
    };
  };
  const text = (page: Page) => page.getByRole('textbox', { name: 'Write' });
  const choice = (page: Page) => page.getByRole('region', { name: 'Two versions of this text' });

  chapter('reads both texts of a reflection side by side, and loses neither', async () => {
    for (const { page, go } of [phone, desktop]) {
      await go('/plan');
      await page.getByRole('link', { name: 'Write', exact: true }).click();
      await text(page).waitFor();
    }
    await goOffline();
    await text(phone.page).fill(TRAIN);
    await phone.page.getByText('Saved on this device.').waitFor();
    await text(desktop.page).fill(DESK);
    await until(async () => (await onServer()).text === DESK);
    await goOnline();
    await choice(phone.page).getByText(TRAIN).waitFor();
    await choice(phone.page).getByText(DESK).waitFor();
    expect((await onServer()).text).toBe(DESK);
    // Nothing is decided by opening the page again.
    await phone.page.reload();
    await choice(phone.page).getByText(TRAIN).waitFor();
    expect((await onServer()).text).toBe(DESK);
    await choice(phone.page)
      .getByRole('button', { name: /^Keep both/ })
      .click();
    await choice(phone.page).waitFor({ state: 'detached' });
    await until(async () => (await onServer()).text === `${DESK}\n\n${TRAIN}`);
  });

  chapter('is asked nothing about ticks, counts, check-ins and contacts of both', async () => {
    const tick = async ({ page }: Person) => {
      // A toast may lie over it.
      await page.getByRole('checkbox', { name: 'Take a walk' }).dispatchEvent('click');
      await page.getByRole('checkbox', { name: 'Take a walk', checked: true }).waitFor();
    };
    const count = async ({ page }: Person) => {
      await page.getByRole('button', { name: 'One more today' }).first().click();
      await page.getByRole('status').filter({ hasText: 'Today: 1 of 3' }).first().waitFor();
    };
    const checkIn = async ({ page }: Person, line: string) => {
      await page.getByRole('link', { name: 'Check in', exact: true }).click();
      await page.getByRole('textbox', { name: 'Anything to add? (optional)' }).fill(line);
      await page.getByRole('button', { name: 'Check in', exact: true }).click();
      await page.getByText(/^It’s saved/).waitFor();
    };
    const log = async ({ page }: Person, means: string) => {
      await page.getByRole('link', { name: 'Were you in touch?' }).click();
      await page.getByRole('button', { name: means, exact: true }).click();
      await page.getByRole('button', { name: 'I did' }).click();
      await page.getByText(/^It’s saved/).waitFor();
    };
    for (const person of [phone, desktop]) await person.go('/plan');
    await goOffline();
    for (const person of [phone, desktop]) {
      await tick(person);
      await count(person);
    }
    await checkIn(phone, TRAIN);
    await checkIn(desktop, DESK);
    await log(phone, 'Call');
    await log(desktop, 'In person');
    await until(async () => (await onServer()).lines.length === 1);
    await goOnline();
    await until(async () => (await onServer()).means.length === 2);
    expect(await onServer()).toMatchObject({
      walk: 'DONE',
      today: 1,
      lines: [DESK, TRAIN],
      means: ['CALL', 'IN_PERSON'],
    });
    await sentAll();
    for (const { page } of [phone, desktop]) expect(await choice(page).count()).toBe(0);
  });

  chapter('reads both values of a profile, and chooses', async () => {
    for (const { go } of [phone, desktop]) await go('/you/profile');
    const name = (page: Page) =>
      page.getByRole('textbox', { name: 'What you’d like to be called' });
    const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
    await name(desktop.page).fill('Mara at the desk');
    await save(desktop.page);
    await desktop.page.getByText('Saved', { exact: true }).waitFor();
    await name(phone.page).fill('Mara on the train');
    await save(phone.page);
    const conflict = phone.page.getByRole('alert', { name: 'Changed somewhere else' });
    await conflict.getByText('Yours: Mara on the train').waitFor();
    await conflict.getByText('The other version: Mara at the desk').waitFor();
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await conflict.waitFor({ state: 'detached' });
    await phone.page.getByText('Saved', { exact: true }).waitFor();
    expect((await client.ok<any>('{ myProfile { callName } }')).myProfile.callName).toBe(
      'Mara on the train',
    );
  });

  chapter(
    'sends each thing once, in its order, if the page reloads before the answer',
    async () => {
      await turnOn(practice);
      const form = await published(practice.owner, worksheet(), 'About the week');
      const { id: formId } = await sendForm(stage.world, practice.owner, client, form);
      const { page, context } = phone;
      const before = await onServer();
      const arrived: string[] = [];
      const lost = new Set<string>();
      // The first time, the server takes it, and the page never learns of it.
      await context.route('**/graphql', async (route) => {
        const sent = route.request().postData() ?? '';
        const name = WRITES.find((one) => sent.includes(`"${one}"`));
        // Beginning a form saves who reads it.
        if (!name || (name === 'SaveFormAnswers' && !sent.includes('once')))
          return route.fallback();
        arrived.push(name);
        if (lost.has(name)) return route.fallback();
        await route.fetch();
        lost.add(name);
      });
      const cutOff = async (name: (typeof WRITES)[number], write: () => Promise<void>) => {
        await write();
        await until(() => Promise.resolve(lost.has(name)));
      };
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

      await page.goto('/plan');
      const walk = page.getByRole('checkbox', { name: 'Take a walk' });
      await cutOff('UndoAction', () => walk.dispatchEvent('click'));
      await page.goto('/plan');
      await cutOff('CountHabit', () =>
        page.getByRole('button', { name: 'One more today' }).first().click(),
      );
      await page.goto('/check-in');
      await page.getByRole('textbox', { name: 'Anything to add? (optional)' }).fill('Once');
      await cutOff('CheckIn', () => press('Check in'));
      await page.goto('/contact');
      await press('Online');
      await cutOff('LogContact', () => press('I did'));
      await page.goto('/plan');
      await page.getByRole('link', { name: 'Write', exact: true }).first().click();
      await cutOff('SaveReflection', () => text(page).fill('Written once.'));
      await page.goto('/breather');
      await cutOff('WriteBreather', () => page.getByRole('textbox').fill('Breathed once.'));
      await page.goto(`/forms/${formId}`);
      await page.getByRole('radio', { name: /^Only me/ }).check();
      await press('Start');
      await page.getByRole('heading', { level: 1, name: /proud/ }).waitFor();
      await page.getByRole('textbox').fill('Proud once.');
      await cutOff('SaveFormAnswers', () => press('Next'));
      await page.goto('/coach/messages');
      await page.getByRole('textbox', { name: /^Message to / }).fill('Said once.');
      await cutOff('SendMessage', () => press('Send'));
      await page.goto('/plan');
      await until(async () => arrived.filter((name) => name === 'SendMessage').length === 2);
      await phone.answered();
      await context.unroute('**/graphql');

      // Each again, and before what came after it.
      expect(arrived.filter((name, at) => name !== arrived[at - 1])).toEqual(WRITES);
      for (const name of WRITES) expect(arrived.filter((one) => one === name).length).toBe(2);
      expect(await onServer()).toEqual({
        walk: 'OPEN',
        today: before.today + 1,
        text: 'Written once.',
        lines: [...before.lines, 'Once'].sort(),
        means: [...before.means, 'SOCIAL'].sort(),
      });
      expect(await texts(client)).toEqual(['Said once.']);
      const { answers } = await readRequest(client, { id: formId });
      expect(answers?.answers?.map(({ values }) => values)).toEqual([['Proud once.']]);
      const { rows } = await stage.world.owner.query('select from breathers where client_id = $1', [
        client.clientId,
      ]);
      expect(rows).toHaveLength(1);
      expect(await choice(page).count()).toBe(0);
    },
  );
});
