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
import { saveAnswers, sendAnswers, sendForm } from '../support/forms.js';

const QUESTIONS = [
  'Little joy in things you usually like',
  'Feeling low',
  'Sleeping badly',
  'Feeling tired',
  'Eating too much or too little',
  'Being hard on yourself',
  'Not being able to concentrate',
  'Being slower or more restless than usual',
  'Thinking that you would rather not be here',
];
const HOW_OFTEN = ['Not at all', 'Some days', 'Most days', 'Almost every day'];
const BANDS = ['Light', 'A little heavy', 'Heavy', 'Very heavy', 'Hardly bearable'];

describePages('A form', () => {
  let stage: Stage;
  let practice: TestPractice;
  let coach: Actor;
  let client: Actor;
  let onDesktop: Person;
  let onPhone: Person;
  const chapter = story(() => stage);

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    coach = practice.owner;
    client = await practice.client({ name: 'Mara Client' });
    onDesktop = await personAs(stage, coach, 'desktop');
    onPhone = await personAs(stage, client, 'phone');
  });

  chapter(
    'is made by the coach: nine questions, five bands, and an alarm at the last one',
    async () => {
      const { page } = onDesktop;
      await onDesktop.go('/templates');
      await page.getByRole('link', { name: 'Your forms' }).click();
      await page.getByRole('button', { name: 'New form' }).first().click();
      await page.getByRole('textbox', { name: 'Title' }).fill('How were the last two weeks?');
      await page.getByRole('button', { name: 'Create' }).click();
      await page.getByRole('heading', { level: 1, name: 'How were the last two weeks?' }).waitFor();

      await addQuestion(page, QUESTIONS[0]!);
      for (const count of [3, 4]) {
        await page.getByRole('button', { name: 'Add choice' }).click();
        await page.getByRole('textbox', { name: `Choice ${count}`, exact: true }).waitFor();
      }
      for (const [at, label] of HOW_OFTEN.entries()) {
        await page.getByRole('textbox', { name: `Choice ${at + 1}`, exact: true }).fill(label);
      }
      // The others get the same choices.
      for (const question of QUESTIONS.slice(1)) await addQuestion(page, question);
      expect(await page.getByRole('textbox', { name: 'Choice 4', exact: true }).inputValue()).toBe(
        HOW_OFTEN[3],
      );
      for (const at of [2, 3, 4]) {
        const choice = page.getByRole('group', { name: `Choice ${at}` });
        await choice.getByRole('checkbox', { name: 'Notify me' }).check();
        // What tells the coach always shows help.
        expect(await choice.getByRole('checkbox', { name: 'Show crisis help' }).isChecked()).toBe(
          true,
        );
      }

      await page.getByPlaceholder('New score').fill('How heavy it is');
      await page.getByRole('button', { name: 'Add score' }).click();
      await page.getByText('Possible scores: 0 to 27').waitFor();
      for (const [at, name] of BANDS.entries()) {
        await page.getByRole('button', { name: 'Add band' }).click();
        await page.getByRole('textbox', { name: `Name of band ${at + 1}` }).fill(name);
      }
      await page.getByText('Saved', { exact: false }).first().waitFor();

      await page.getByRole('button', { name: 'Publish' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
      await page.getByText('Version 1 is published.').waitFor();
    },
  );

  chapter('is sent, and waits on the client’s Today', async () => {
    const { page } = onDesktop;
    await onDesktop.go(`/clients/${client.clientId}/forms`);
    await page.getByRole('button', { name: 'Send a form' }).click();
    await page.getByRole('combobox', { name: 'Form' }).click();
    await page.getByRole('option', { name: 'How were the last two weeks?' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Sent. Mara sees it on Today.').waitFor();
    await page.getByRole('heading', { name: 'Waiting for answers' }).waitFor();

    await onPhone.go('/today');
    await onPhone.page.getByRole('link', { name: /^How were the last two weeks\?/ }).click();
    await onPhone.page.getByRole('heading', { name: 'Before you start' }).waitFor();
    await onPhone.page.getByText('Nobody watches this around the clock').waitFor();
  });

  chapter('is answered one by one, survives a reload, and shows crisis help at once', async () => {
    const { page } = onPhone;
    await page.getByRole('button', { name: 'Start' }).click();
    for (const question of QUESTIONS.slice(0, 3)) await answer(page, question, 'Most days');
    await page.getByRole('heading', { level: 1, name: QUESTIONS[3]! }).waitFor();
    await onPhone.answered();
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).click();
    for (const question of QUESTIONS.slice(3, 8)) await answer(page, question, 'Some days');
    const help = page.getByRole('alert').getByRole('link', { name: 'Get help now' });
    expect(await help.count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: QUESTIONS[8]! }).waitFor();
    await page.getByRole('radio', { name: 'Not at all' }).check();
    expect(await help.count()).toBe(0);
    // Without a connection, too.
    await onPhone.context.setOffline(true);
    await page.getByRole('radio', { name: 'Some days' }).check();
    await help.waitFor();
    await page.getByText('Your answers are on this device').waitFor();
    await onPhone.context.setOffline(false);
    await page.getByText('Saved', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { level: 1, name: 'You finished this form' }).waitFor();
    await page.getByRole('heading', { name: 'How heavy it is: 12' }).waitFor();
    await page.getByText('was told that you may need support').waitFor();
  });

  chapter('tells the coach, and shows the scores over time', async () => {
    const { page } = onDesktop;
    await onDesktop.go('/today');
    await page
      .getByText(/^Answers in a form say .+ may need you/)
      .first()
      .waitFor();
    const more = page.getByRole('button', { name: /^Show \d+ more about / });
    await more.click();
    await page.getByText('New answers on a form').first().waitFor();

    const { formRequests } = await coach.ok<any>(
      `query ($id: ID!) { formRequests(clientId: $id) { formId content { questions { key choices { key } } } } }`,
      { id: client.clientId },
    );
    const [{ formId, content }] = formRequests;
    await stage.move({ days: 14 });
    const again = await sendForm(stage.world, coach, client, { id: formId });
    const keys = content.questions.map(({ key, choices }: any) => [key, choices[0].key]);
    await saveAnswers(client, again, Object.fromEntries(keys));
    await sendAnswers(client, again);

    await onDesktop.go(`/clients/${client.clientId}/forms`);
    const chart = page.getByRole('slider', { name: /^How heavy it is/ });
    await chart.waitFor();
    expect(await chart.getAttribute('aria-valuetext')).toMatch(/: 0 \(light\)$/);
    await chart.press('ArrowLeft');
    expect(await chart.getAttribute('aria-valuetext')).toMatch(/: 12 \(heavy\)$/);
    await page.getByText('Compare two dates').click();
    const compared = page.getByRole('region', { name: 'Answers on two dates' });
    await compared.getByRole('row', { name: /^How heavy it is 12 0$/ }).waitFor();
    await compared.getByRole('row', { name: /^Sleeping badly Most days Not at all$/ }).waitFor();
    await onDesktop.go('/today');
    await page
      .getByText(/^Answers in a form say .+ may need you/)
      .first()
      .waitFor();
    if ((await more.count()) > 0) await more.click();
    expect(await page.getByText(/^New answers/).count()).toBe(0);
    expect([...onDesktop.troubles]).toEqual([]);
  });

  async function addQuestion(page: Page, text: string) {
    await page.getByPlaceholder('New question').fill(text);
    await page.getByRole('button', { name: 'Add question' }).click();
    await page.getByRole('textbox', { name: 'Question', exact: true }).waitFor();
  }

  async function answer(page: Page, question: string, choice: string) {
    await page.getByRole('heading', { level: 1, name: question }).waitFor();
    await page.getByRole('radio', { name: choice }).check();
    await page.getByRole('button', { name: 'Next' }).click();
  }
});
