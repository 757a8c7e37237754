import { expect } from '@jest/globals';
import type { Actor } from '../support/actors.js';
import {
  describePages,
  onStage,
  personAs,
  story,
  type Person,
  type Stage,
} from '../support/browser.js';
import { published, readRequest, sendForm, worksheet } from '../support/forms.js';

const TRAIN = 'I called nobody on the train.';
const DESK = 'I got up early.';

describePages('Answers to a form on two devices', () => {
  let stage: Stage;
  let client: Actor;
  let id: string;
  let onPhone: Person;
  let onDesktop: Person;
  const chapter = story(() => stage);

  onStage(async (opened) => {
    ({ stage } = opened);
    const { owner } = opened.practice;
    client = await opened.practice.client({ name: 'Mara Client' });
    const form = await published(owner, worksheet(), 'About the week');
    ({ id } = await sendForm(stage.world, owner, client, form));
    onPhone = await personAs(stage, client, 'phone');
    onDesktop = await personAs(stage, client, 'desktop');
    for (const person of [onPhone, onDesktop]) {
      await person.go(`/forms/${id}`);
      await person.page.getByRole('radio', { name: /^Only me/ }).check();
      await person.page.getByRole('button', { name: 'Start' }).click();
      await person.page.getByRole('heading', { level: 1, name: /proud/ }).waitFor();
    }
  });

  const saved = async () =>
    (await readRequest(client, { id })).answers?.answers?.map(({ values }) => values);
  const choice = () => onPhone.page.getByRole('region', { name: 'Two answers to this question' });
  /** What the phone has without a connection, and the desktop meanwhile saves. */
  const bothAnswer = async (onTrain: string, atDesk: string) => {
    await onPhone.context.setOffline(true);
    await onPhone.page.getByRole('textbox').fill(onTrain);
    await onPhone.page.getByText('Your answers are on this device').waitFor();
    await onDesktop.page.getByRole('textbox').fill(atDesk);
    await until(async () => ((await saved()) ?? []).some(([value]) => value === atDesk));
    await onPhone.context.setOffline(false);
    await onPhone.page.evaluate(() => dispatchEvent(new Event('online')));
    await choice().waitFor();
  };

  chapter('are shown side by side, and none replaces the other unasked', async () => {
    const { page } = onPhone;
    await bothAnswer(TRAIN, DESK);
    await choice().getByText(TRAIN).waitFor();
    await choice().getByText(DESK).waitFor();
    expect(await saved()).toEqual([[DESK]]);
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).click();
    await choice().getByRole('button', { name: 'Keep both' }).click();
    await choice().waitFor({ state: 'detached' });
    await until(async () => (await saved())?.[0]?.[0] === `${DESK}\n\n${TRAIN}`);
  });

  chapter('are chosen before the form is finished', async () => {
    const { page } = onPhone;
    for (const { page: each } of [onPhone, onDesktop]) {
      const hours = each.getByRole('heading', { level: 1, name: /How many hours/ });
      if ((await hours.count()) > 0) continue;
      await each.getByRole('button', { name: /^(Next|Back to review)$/ }).click();
      await hours.waitFor();
    }
    await bothAnswer('5', '7');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('alert').getByText('Choose which answer to keep').waitFor();
    await choice().getByRole('button', { name: 'Use this one' }).click();
    await choice().waitFor({ state: 'detached' });
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { level: 1, name: 'You finished this form' }).waitFor();
    expect((await saved())?.[1]).toEqual(['7']);
    expect([...onDesktop.troubles]).toEqual([]);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('The condition was not met in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
