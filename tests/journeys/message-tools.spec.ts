/** Read marks that both want, a coach's quick replies, and messages that are sent later. */
import { expect, it } from '@jest/globals';
import { PlannedMessagesWorker } from '@footing/api/testing';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { send, turnOn } from '../support/messages.js';

const MINUTES = 120_000;

describePages('Beside messages', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  let coach: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      await turnOn(practice);
      client = await practice.client({ name: 'Mara Client', timeZone: 'America/New_York' });
      await send(stage.world, client, 'I start on Monday.');
      hers = await personAs(stage, client, 'phone', { locale: 'en-US' });
      coach = await personAs(stage, practice.owner, 'desktop', { locale: 'en-US' });
    },
    { at: '2026-03-02T06:30:00Z' },
  );

  const box = (page: Page) => page.getByRole('textbox', { name: /^Message to / }).last();
  const thread = () => `/clients/${client.clientId}/messages`;
  const label = 'Show when I’ve read a message';
  const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
  const readMark = (page: Page, text: string) =>
    item(page, text).getByText('Read', { exact: true });
  const write = async ({ page }: Person, text: string) => {
    await box(page).fill(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await item(page, text).first().waitFor();
  };
  const turn = async ({ page }: Person) => {
    await page.getByLabel(label).click();
    await page.getByText('Saved.').first().waitFor();
  };

  it(
    'a mark appears by itself while both want it, and disappears when one of them does not',
    async () => {
      await hers.go('/you/readers');
      await hers.page.getByText(/sees when you’ve read a message only if you both/).waitFor();
      await turn(hers);
      await hers.go('/coach/messages');
      await coach.go(thread());
      await write(coach, 'Good luck for that.');
      await item(hers.page, 'Good luck for that.').waitFor();
      await hers.answered();
      // One of them is not enough.
      expect(await readMark(coach.page, 'Good luck for that.').count()).toBe(0);
      await coach.go('/account');
      await coach.page.getByText(/sees when you’ve read a message only if you both/).waitFor();
      await turn(coach);
      await coach.go(thread());
      expect(await readMark(coach.page, 'Good luck for that.').count()).toBe(0);
      await stage.move({ minutes: 1 });
      await write(coach, 'How did it go?');
      await readMark(coach.page, 'How did it go?').waitFor();
      await stage.move({ minutes: 1 });
      await write(hers, 'It went well.');
      await readMark(hers.page, 'It went well.').waitFor();

      await hers.go('/you/readers');
      await turn(hers);
      await readMark(coach.page, 'How did it go?').waitFor({ state: 'detached' });
      await hers.go('/coach/messages');
      await item(hers.page, 'It went well.').waitFor();
      expect(await readMark(hers.page, 'It went well.').count()).toBe(0);
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'a quick reply is saved, found by typing, and put where the cursor is, without being sent',
    async () => {
      const { page } = coach;
      await coach.go(thread());
      await page.getByRole('button', { name: 'Quick replies' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('No quick replies yet').waitFor();
      for (const text of ['See you on Thursday.', 'I usually answer within a day.']) {
        await dialog.getByRole('button', { name: 'Add a quick reply' }).click();
        await dialog.getByLabel('Text').fill(text);
        // The arrows stay in the field, and nothing beside it discards what is typed.
        await dialog.getByLabel('Text').press('ArrowUp');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
        expect(await dialog.getByRole('searchbox').count()).toBe(0);
        await dialog.getByRole('button', { name: 'Save', exact: true }).click();
        await dialog.getByRole('button', { name: `Insert: ${text}` }).waitFor();
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });

      await box(page).fill('Thank you. Bye.');
      await box(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(10, 10));
      await page.getByRole('button', { name: 'Quick replies' }).click();
      await dialog.getByRole('searchbox', { name: 'Search quick replies' }).fill('day within');
      await dialog.getByText('See you on Thursday.').waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      expect(await box(page).inputValue()).toBe('Thank you. I usually answer within a day. Bye.');
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      expect(await item(page, 'I usually answer').count()).toBe(0);
      // By keyboard alone: down to the second text.
      await page.getByRole('button', { name: 'Quick replies' }).click();
      // The dialog takes the focus once it is open.
      await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
      const search = dialog.getByRole('searchbox', { name: 'Search quick replies' });
      await search.press('ArrowDown');
      await dialog.locator('[data-insert]:focus').press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
        'Insert: I usually answer within a day.',
      );
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      expect(await box(page).inputValue()).toContain('See you on Thursday.');
      await box(page).fill('');

      await coach.go('/account');
      const line = item(page, 'See you on Thursday.');
      await line.getByRole('button', { name: /^Edit/ }).click();
      await page.getByLabel('Text', { exact: true }).fill('See you on Friday.');
      await page
        .getByRole('list', { name: 'Your quick replies' })
        .getByRole('button', { name: 'Save', exact: true })
        .click();
      await item(page, 'See you on Friday.')
        .getByRole('button', { name: /^Delete/ })
        .click();
      await item(page, 'See you on Friday.').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await item(page, 'See you on Friday.').waitFor();
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'a message is planned in the coach’s time with the client’s beside it, and arrives then',
    async () => {
      const { page } = coach;
      const run = () => stage.world.app.get(PlannedMessagesWorker, { strict: false }).run();
      await hers.go('/coach/messages');
      await box(hers.page).waitFor();
      await coach.go(thread());
      await box(page).fill('Thinking of you tomorrow.');
      await page.getByRole('button', { name: 'Send later' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Message to Mara').fill('Thinking of you.');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await box(page).inputValue()).toBe('Thinking of you.');
      await box(page).fill('Thinking of you tomorrow.');
      await page.getByRole('button', { name: 'Send later' }).click();
      await dialog.getByLabel('Date').fill('2026-03-03');
      await dialog.getByLabel('Your time').fill('09:00');
      // Berlin and New York are six hours apart.
      await dialog.getByText(/3:00\sAM \(New York\)/).waitFor();
      await dialog.getByRole('button', { name: 'Send later' }).click();
      await dialog.waitFor({ state: 'detached' });
      const waiting = page
        .getByRole('list', { name: 'Messages to send later' })
        .getByRole('listitem');
      await waiting.getByText('Thinking of you tomorrow.', { exact: true }).waitFor();
      await waiting.getByText(/For Mara: 3:00\sAM \(New York\)/).waitFor();
      expect(await box(page).inputValue()).toBe('');

      await waiting.getByRole('button', { name: /^Edit/ }).click();
      await dialog.getByLabel('Message to Mara').fill('Thinking of you today.');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'detached' });
      await waiting.getByText('Thinking of you today.', { exact: true }).waitFor();
      expect(await item(hers.page, 'Thinking of you').count()).toBe(0);
      await stage.move({ hours: 26 });
      expect(await run()).toBe(1);
      await hers.go('/coach/messages');
      await item(hers.page, 'Thinking of you today.').waitFor();
      await coach.go(thread());
      await item(page, 'Thinking of you today.').waitFor();
      expect(await page.getByRole('list', { name: 'Messages to send later' }).count()).toBe(0);

      await box(page).fill('For next week');
      await page.getByRole('button', { name: 'Send later' }).click();
      await dialog.getByRole('button', { name: 'Send later' }).click();
      await dialog.waitFor({ state: 'detached' });
      await waiting.getByText('For next week', { exact: true }).waitFor();
      const nora = await practice.coach('Nora Next');
      await practice.transfer(client, nora);
      await coach.go('/clients');
      await page.getByText(/wasn’t sent because the client has another coach now/).waitFor();
      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByText(/wasn’t sent because/).waitFor({ state: 'detached' });
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );
});
