import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { PDF } from '../support/files.js';
import { turnOn } from '../support/messages.js';
import { assign } from '../support/plans.js';

const MINUTES = 120_000;

describePages('What goes with a message', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  let coach: Person;
  let steps: any[];

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client' });
      await turnOn(practice);
      ({ steps } = (await assign(stage.world, practice.owner, client)) as any);
      hers = await personAs(stage, client, 'phone', { locale: 'en-US' });
      coach = await personAs(stage, practice.owner, 'desktop', { locale: 'en-US' });
    },
    { at: '2026-03-02T06:30:00Z' },
  );

  const attach = ({ page }: Person) => page.getByRole('button', { name: 'Attach', exact: true });
  const press = ({ page }: Person) =>
    page.getByRole('button', { name: 'Send', exact: true }).click();
  const choose = async (
    { page }: Person,
    files: { name: string; mimeType: string; buffer: Buffer }[],
  ) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add new files' }).click();
    await (await chooser).setFiles(files);
  };
  const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF });
  const attached = ({ page }: Person) =>
    page.getByRole('list', { name: 'Attached to this message' }).getByRole('listitem');
  const box = ({ page }: Person) => page.getByRole('textbox', { name: /^Message to / });

  it(
    'is added while it is written, survives a reload, and is removed before it is sent',
    async () => {
      await hers.go('/coach/messages');
      await box(hers).fill('Here is the letter.');
      await attach(hers).focus();
      await hers.page.keyboard.press('Enter');
      expect(await attach(hers).getAttribute('aria-expanded')).toBe('true');
      await choose(hers, [
        pdf('Letter.pdf'),
        { name: 'Notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Only text') },
        pdf('Other.pdf'),
      ]);
      await hers.page.getByText(/^Notes\.pdf wasn’t added\. This kind of file/).waitFor();
      // The browser says so, too.
      expect(hers.troubles.splice(0)).toEqual([expect.stringContaining('422')]);
      await attached(hers).filter({ hasText: 'Other.pdf' }).waitFor();
      expect(await attached(hers).allTextContents()).toEqual(['Letter.pdf', 'Other.pdf']);
      expect(await box(hers).inputValue()).toBe('Here is the letter.');
      await hers.page
        .getByText('Please don’t add the other person’s private messages')
        .first()
        .waitFor();
      await hers.answered();
      await hers.page.reload();
      await attached(hers).filter({ hasText: 'Letter.pdf' }).waitFor();
      await hers.page.getByRole('button', { name: 'Remove Other.pdf' }).click();
      await attached(hers).filter({ hasText: 'Other.pdf' }).waitFor({ state: 'detached' });
      await hers.answered();
      // Nobody else sees what is not sent.
      await coach.go(`/clients/${client.clientId}/files`);
      await coach.page.getByRole('heading', { name: 'No files yet' }).waitFor();
    },
    MINUTES,
  );

  it(
    'goes to the coach with the message, who saves it and finds it under Files, too',
    async () => {
      await press(hers);
      const message = hers.page.getByRole('listitem').filter({ hasText: 'Here is the letter.' });
      await message.getByRole('button', { name: 'Download Letter.pdf' }).waitFor();
      expect(await attached(hers).count()).toBe(0);
      await coach.go(`/clients/${client.clientId}/messages`);
      const saved = coach.page.waitForEvent('download');
      await coach.page.getByRole('button', { name: 'Download Letter.pdf' }).click();
      expect((await readFile(await (await saved).path())).toString()).toBe(PDF.toString());
      await coach.go(`/clients/${client.clientId}/files`);
      await coach.page.getByRole('listitem').filter({ hasText: 'Letter.pdf' }).waitFor();
      expect(await coach.page.getByText('Other.pdf').count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'can be a step of the plan that is still locked, which leads there and opens nothing',
    async () => {
      const step = steps.at(-1);
      await coach.go(`/clients/${client.clientId}/messages`);
      await attach(coach).click();
      const field = coach.page.getByRole('combobox', { name: /^Or link to a step/ });
      await box(coach).fill('Half-written');
      await field.fill('No such step');
      await field.press('Enter');
      // Only the button sends.
      expect(await box(coach).inputValue()).toBe('Half-written');
      await box(coach).fill('');
      await field.fill(step.title);
      await coach.page.getByRole('option', { name: step.title, exact: true }).click();
      await attached(coach).filter({ hasText: step.title }).waitFor();
      await press(coach);
      await coach.page
        .getByRole('list', { name: 'Messages, oldest first' })
        .getByRole('link', { name: step.title })
        .waitFor();
      await hers.go('/coach/messages');
      await hers.page.getByRole('link', { name: step.title }).click();
      await hers.page.waitForURL(/\/plan\?step=/);
      await hers.page
        .locator('button[aria-expanded="true"]')
        .filter({ hasText: step.title })
        .waitFor();
    },
    MINUTES,
  );

  it(
    'is gone with a message that is withdrawn',
    async () => {
      await hers.go('/coach/messages');
      const message = hers.page.getByRole('listitem').filter({ hasText: 'Here is the letter.' });
      await message.getByRole('button', { name: 'Withdraw' }).click();
      await hers.page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
      await hers.page.getByText('You withdrew this message.').waitFor();
      await hers.answered();
      expect(await hers.page.getByRole('button', { name: 'Download Letter.pdf' }).count()).toBe(0);
      await hers.go('/coach/files');
      await hers.page.getByRole('heading', { name: 'No files yet' }).waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'needs a connection, and says so; the text does not',
    async () => {
      await hers.go('/coach/messages');
      await box(hers).waitFor();
      await attach(hers).click();
      await hers.page.getByRole('button', { name: 'Add new files' }).waitFor();
      await hers.page.context().setOffline(true);
      await choose(hers, [pdf('Later.pdf')]);
      await hers.page.getByText(/^Later\.pdf wasn’t added\. Check your connection/).waitFor();
      await box(hers).fill('From the train');
      await press(hers);
      await hers.page
        .getByRole('listitem')
        .filter({ hasText: 'From the train' })
        .getByText('Not sent yet')
        .waitFor();
      await hers.page.context().setOffline(false);
      const message = hers.page.getByRole('listitem').filter({ hasText: 'From the train' });
      await message.getByRole('button', { name: 'Withdraw' }).waitFor();
    },
    MINUTES,
  );
});
