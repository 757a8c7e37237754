import { expect } from '@jest/globals';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  onStage,
  personAs,
  story,
  type Person,
  type Stage,
} from '../support/browser.js';
import { createForm, pausingForm, saveForm } from '../support/forms.js';
import { assign, command, skipStep, stepOf } from '../support/plans.js';

const QUESTION = 'Are you thinking about showing up at their place without asking?';

describePages('A form that pauses outreach', () => {
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
    const plan = await assign(stage.world, coach, client);
    await skipStep(coach, stepOf(plan, 'ground').id);
    await stage.move({ days: 4 });
    await command(coach, 'approveStep', stepOf(plan, 'smile').id);
    const content = pausingForm({ readers: 'CLIENT_CHOOSES' });
    for (const choice of content.questions[0]!.choices) choice.pausesOutreach = false;
    await saveForm(coach, await createForm(coach, 'Before the weekend'), content);
    onDesktop = await personAs(stage, coach, 'desktop');
    onPhone = await personAs(stage, client, 'phone');
  });

  chapter(
    'is refused while only the client reads the answers, then published and sent',
    async () => {
      const { page } = onDesktop;
      await onDesktop.go('/templates/forms');
      await page.getByRole('link', { name: 'Before the weekend' }).click();
      await page.getByRole('button', { name: new RegExp(`^${QUESTION.slice(0, -1)}`) }).click();
      const yes = page.getByRole('group', { name: 'Choice 2' });
      await yes.getByRole('checkbox', { name: 'Pause outreach' }).check();
      await page.getByRole('radio', { name: 'Only my client' }).check();
      await page.getByText('a pause would give them away').first().waitFor();
      await page.getByRole('radio', { name: 'My client chooses' }).check();
      await page.getByText('Saved', { exact: false }).first().waitFor();
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
      await page.getByText('Version 1 is published.').waitFor();

      await onDesktop.go(`/clients/${client.clientId}/forms`);
      await page.getByRole('button', { name: 'Send a form' }).click();
      await page.getByRole('combobox', { name: 'Form' }).click();
      await page.getByRole('option', { name: 'Before the weekend' }).click();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByText('Sent. Mara sees it on Today.').waitFor();
    },
  );

  chapter('says what it can do, and pauses outreach at once, also for “Only me”', async () => {
    const { page } = onPhone;
    await onPhone.go('/today');
    await page.getByRole('link', { name: /^Before the weekend/ }).click();
    await page.getByText('Some answers on this form pause outreach').waitFor();
    await page.getByText('This also happens if you choose “Only me.”').waitFor();
    await page.getByRole('radio', { name: /^Only me/ }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
    await page.getByRole('radio', { name: 'yes' }).check();
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText('With these answers, outreach is paused until you and').waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { level: 1, name: 'You finished this form' }).waitFor();
    await page.getByText('was told that your answers paused outreach').waitFor();
    await onPhone.go('/plan');
    await page.getByText('because of your answers on a form').first().waitFor();
  });

  chapter('shows the coach the pause and no answer, until they record a talk', async () => {
    const { page } = onDesktop;
    await onDesktop.go('/today');
    await page
      .getByText(/^Talk with .+ first$/)
      .first()
      .waitFor();
    await onDesktop.go(`/clients/${client.clientId}/forms`);
    await page.getByText('Mara keeps these answers private.').waitFor();
    await onDesktop.go(`/clients/${client.clientId}`);
    await page.getByText('because of answers on a form that Mara finished').waitFor();
    await page.getByRole('button', { name: 'Record that you talked' }).click();
    await page.getByText('because of answers on a form that Mara finished').waitFor({
      state: 'detached',
    });
    await onPhone.go('/forms');
    await onPhone.page.getByRole('link', { name: /^Before the weekend/ }).click();
    await onPhone.page.getByText('they don’t pause it anymore').waitFor();
  });

  chapter('is shared by the client later, and kept to themselves again', async () => {
    const [phone, desktop] = [onPhone.page, onDesktop.page];
    await stage.move({ minutes: 5 });
    await phone.getByText('Only you can read your answers.').waitFor();
    await phone.getByRole('button', { name: /^Share with / }).click();
    const dialog = phone.getByRole('dialog');
    await dialog.getByText('what someone has already read can’t be unread').waitFor();
    await dialog.getByRole('button', { name: /^Share with / }).click();
    await phone.getByRole('button', { name: 'Stop sharing' }).waitFor();
    await onPhone.answered();

    await onDesktop.go('/today');
    await desktop.getByRole('button', { name: /^Show 1 more about / }).click();
    await desktop.getByText('New answers on a form').first().waitFor();
    await onDesktop.go(`/clients/${client.clientId}/forms`);
    await desktop.getByText('yes', { exact: true }).waitFor();
    await desktop.getByText(/^Shared /).waitFor();

    await onPhone.go('/forms');
    await phone.getByText('Shared with').waitFor();
    await phone.getByRole('button', { name: 'Stop sharing “Before the weekend”' }).click();
    await dialog.getByText('can still see that you finished this form').waitFor();
    await dialog.getByRole('button', { name: 'Stop sharing' }).click();
    await phone.getByText('Only you can read your answers').waitFor();
    await onPhone.answered();
    await onDesktop.go(`/clients/${client.clientId}/forms`);
    await desktop.getByText('Mara keeps these answers private.').waitFor();
    expect([...onDesktop.troubles, ...onPhone.troubles]).toEqual([]);
  });
});
