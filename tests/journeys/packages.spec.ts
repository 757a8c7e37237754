import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { picture } from '../support/calendar-pages.js';
import { violations, widthBeyondTheScreen } from '../web/looking.js';

const MINUTES = 120_000;

describePages('A package of sessions', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  let coach: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client' });
      await open(practice.owner);
      await addType(stage.world, practice.owner);
      hers = await personAs(stage, client, 'phone', { locale: 'en-US' });
      coach = await personAs(stage, practice.owner, 'desktop', { locale: 'en-US' });
    },
    { at: '2026-03-02T06:30:00Z' },
  );

  it(
    'is needed to book, if the practice says so',
    async () => {
      await coach.go('/practice/packages');
      await coach.page.getByLabel('What clients see').fill('Ten talks');
      await coach.page.getByLabel('Clients need a package to book sessions themselves').check();
      await button(coach.page, 'Save').click();
      await coach.page.getByText('Saved.').waitFor();
      await hers.go('/coach/book');
      await hers.page.getByText(/To book, you need a package/).waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'is added by the coach, and the client sees what is left and where to pay',
    async () => {
      const { page } = coach;
      await coach.go(`/clients/${client.clientId}/packages`);
      await page.getByText('No packages yet').waitFor();
      await button(page, 'Add a package').click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByLabel('Description').inputValue()).toBe('Ten talks');
      await dialog.getByLabel('Number of sessions').fill('2');
      await dialog.getByLabel('Price for all').fill('a lot');
      await dialog.getByLabel('Good until').fill('2026-06-30');
      await dialog.getByLabel('Pay link').fill('https://pay.example.test/olga');
      await button(dialog, 'Add package').click();
      await dialog.getByText(/Enter an amount in USD/).waitFor();
      await dialog.getByLabel('Price for all').fill('450.50');
      await button(dialog, 'Add package').click();
      await page.getByText('Package added.').waitFor();
      await page.getByText('2 of 2 left').waitFor();

      await hers.go('/coach');
      await hers.page.getByText('Ten talks: 2 of 2 left').waitFor();
      await hers.page.getByRole('link', { name: 'See details' }).click();
      await hers.page.getByText('Price: $450.50').waitFor();
      await hers.page.getByText('Good until Tuesday, June 30, 2026').waitFor();
      const pay = hers.page.getByRole('link', { name: /pay\.example\.test/ });
      expect(await pay.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await pay.getAttribute('href')).toBe('https://pay.example.test/olga');
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'counts what she books; a late cancellation counts until the coach gives it back',
    async () => {
      await hers.go('/coach/book');
      const today = hers.page.getByRole('region', { name: /^Free times today/ });
      await today.getByRole('button').first().click();
      await button(hers.page.getByRole('dialog'), 'Book').click();
      await hers.page.getByText('Your session is booked.').waitFor();
      await hers.go('/coach');
      await hers.page.getByText('Ten talks: 1 of 2 left').waitFor();
      await button(hers.page, 'Cancel').click();
      await button(hers.page.getByRole('dialog'), 'Ask to cancel').click();
      await hers.page.getByText(/You asked to cancel this/).waitFor();

      const { page } = coach;
      await coach.go('/sessions');
      await page.getByRole('link', { name: 'Mara Client' }).first().click();
      await button(page, 'Cancel it').click();
      await page.getByText(/Mara asked/).waitFor({ state: 'detached' });
      await coach.go(`/clients/${client.clientId}/packages`);
      await page.getByText('Sessions used: 1').click();
      await page.getByText('Canceled · Canceled late, still counts').waitFor();
      await page.getByRole('button', { name: /^Give back the session/ }).click();
      await page.getByLabel('Reason').fill('The train did not run.');
      await button(page.getByRole('dialog'), 'Give back').click();
      await page.getByText('Session given back.').waitFor();
      await page.getByText('2 of 2 left').waitFor();

      await hers.go('/coach/packages');
      await hers.page.getByText('Sessions used: 0').click();
      await hers.page.getByText('Reason: The train did not run.').waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'is invoiced; both download the file, and a credit cancels it',
    async () => {
      const { page } = coach;
      await button(page, /^Issue an invoice/).click();
      await button(page.getByRole('dialog'), 'Issue invoice').click();
      await page.getByText(/Invoices need the name and address/).waitFor();
      await coach.go('/practice/packages');
      await page.getByLabel('Legal name').fill('Harbour LLC');
      await page.getByLabel('Address').fill('1 Pier Road');
      await button(page, 'Save').click();
      await page.getByText('Saved.').waitFor();
      await coach.go(`/clients/${client.clientId}/packages`);
      await button(page, /^Issue an invoice/).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByLabel('Bill to').inputValue()).toBe('Mara Client');
      await button(dialog, 'Issue invoice').click();
      await page.getByText('Invoice issued.').waitFor();

      await hers.go('/coach/packages');
      const [file] = await Promise.all([
        // The library that makes the first file is loaded then.
        hers.page.waitForEvent('download', { timeout: MINUTES / 2 }),
        button(hers.page, 'Download Invoice 1').click(),
      ]);
      expect(file.suggestedFilename()).toBe('invoice-1.pdf');
      expect(readFileSync(await file.path(), 'latin1')).toMatch(/^%PDF-1.7/);

      await button(page, 'Cancel invoice 1').click();
      await button(page.getByRole('dialog'), 'Cancel invoice').click();
      await page.getByText('Invoice canceled.').waitFor();
      await page.getByText('Credit 2').waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'is printed from the browser where the file can’t show the letters of the invoice, which says so',
    async () => {
      const { page } = coach;
      await coach.go(`/clients/${client.clientId}/packages`);
      await button(page, /^Issue an invoice/).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Bill to').fill('דנה כהן\nרחוב הרצל 12 (דירה 3)');
      await button(dialog, 'Issue invoice').click();
      await page.getByText('Invoice issued.').waitFor();

      const { page: her } = hers;
      await hers.go('/coach/packages');
      await button(her, 'Download Invoice 3').click();
      const printed = her.getByRole('dialog', { name: 'Print Invoice 3' });
      await printed.getByText(/^Our PDF files can’t show some of the letters/).waitFor();
      const name = printed.getByText('דנה כהן', { exact: false });
      await name.waitFor();
      expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      expect(await violations(her)).toEqual([]);
      expect(await widthBeyondTheScreen(her)).toBeLessThanOrEqual(0);
      await picture(her, 'invoice-dialog');
      await her.emulateMedia({ media: 'print' });
      expect(await name.isVisible()).toBe(true);
      const isHidden = async (text: RegExp) => !(await her.getByText(text).first().isVisible());
      // Only the invoice is on paper.
      expect(await isHidden(/^Our PDF files/)).toBe(true);
      expect(await isHidden(/Ten talks: /)).toBe(true);
      expect(await button(printed, 'Print').isVisible()).toBe(false);
      await picture(her, 'invoice-on-paper');
      await her.emulateMedia({ media: 'screen' });
      await her.evaluate(() =>
        Object.assign(window, { print: () => Object.assign(window, { printedOnce: true }) }),
      );
      await button(printed, 'Print').click();
      expect(await her.evaluate(() => 'printedOnce' in window)).toBe(true);
      await button(printed, 'Close').last().click();
      await printed.waitFor({ state: 'detached' });
      await button(page, 'Cancel invoice 3').click();
      await button(page.getByRole('dialog'), 'Cancel invoice').click();
      await page.getByText('Invoice canceled.').waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'is marked as paid and unmarked, ended and reopened',
    async () => {
      const { page } = coach;
      await page.getByRole('button', { name: /^Mark as paid/ }).click();
      await page.getByLabel('Note').fill('Bank transfer');
      await button(page.getByRole('dialog'), 'Mark as paid').click();
      await page.getByText('Your note: Bank transfer').waitFor();
      await page.getByRole('button', { name: /^Mark as not paid/ }).click();
      await page.getByText('Marked as not paid.').waitFor();
      await button(page, 'Undo').click();
      await page.getByText('Your note: Bank transfer').waitFor();
      await coach.answered();
      await hers.go('/coach/packages');
      await hers.page.getByText(/Paid Monday, March 2, 2026/).waitFor();
      expect(await hers.page.getByText('Bank transfer').count()).toBe(0);
      await page.getByRole('button', { name: /^End:/ }).click();
      await page.getByText(/· Ended/).waitFor();
      await page.getByRole('button', { name: /^Reopen:/ }).click();
      await page.getByText('Package reopened.').waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

const button = (on: Page | Locator, name: string | RegExp) =>
  on.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
