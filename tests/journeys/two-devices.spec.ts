import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import {
  describePages,
  onStage,
  personAs,
  story,
  type Person,
  type Stage,
} from '../support/browser.js';
import { assign, SHORT_PLAN } from '../support/plans.js';
import { until } from '../support/proxy.js';

const TRAIN = 'Written on the train.';
const DESK = 'Written at the desk.';

describePages('One client on two devices', () => {
  let stage: Stage;
  let client: Actor;
  let phone: Person;
  let desktop: Person;
  const chapter = story(() => stage);

  onStage(async (opened) => {
    ({ stage } = opened);
    client = await opened.practice.client({ name: 'Mara Client' });
    const [first, ...others] = SHORT_PLAN.steps;
    const [walk, wait, write] = first!.actions;
    const habit = { times: 3, per: 'DAY', periods: 9 };
    await assign(stage.world, opened.practice.owner, client, {
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
});
