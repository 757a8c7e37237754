import { expect, it } from '@jest/globals';
import type { TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';

/** The links of the overview, and the headings of their pages. */
const PAGES = [
  ['Profile', 'Profile'],
  ['The other person', 'The other person'],
  ['Who can read what', 'Who can read what'],
  ['Agreement and privacy', 'Agreement and privacy'],
  ['Emails and notifications', 'Emails and notifications'],
  ['Calendar', 'Calendar'],
  ['This device', 'This device'],
  ['Your account', 'Your account'],
] as const;

describePages('You', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it('leads to each of its pages and back, and keeps what is saved on one when another is saved', async () => {
    const client = await practice.client({ name: 'Mara Client', boundary: 'OPEN' });
    const { page, go, visit, troubles } = await personAs(stage, client, 'phone');
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
    await go('/you');
    for (const [name, title] of PAGES) {
      await link(name).click();
      await heading(title).waitFor();
      await link('Back to You').click();
      await heading('You').waitFor();
    }
    await link('Is everyone safe?').click();
    await heading('Is everyone safe?').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await heading('You').waitFor();

    await link('Profile').click();
    await page.getByLabel('Pronouns').fill('she/her');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await link('Back to You').click();
    await link('The other person').click();
    await page.getByLabel('What should we call them here?').fill('Ben');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Contact with Ben' }).waitFor();
    await visit('/you/profile');
    expect(await page.getByLabel('Pronouns').inputValue()).toBe('she/her');
    expect(troubles).toEqual([]);
  }, 120_000);

  it('asks for session reminders once emails are safe, and sets quiet hours that are kept', async () => {
    const client = await practice.client({ name: 'Noor Client', boundary: 'OPEN' });
    const { page, visit, go, troubles } = await personAs(stage, client, 'phone');
    await go('/you/reminders');
    await page.getByText('Once you’ve said that we can email you').waitFor();
    await page.getByRole('switch', { name: /^Yes, send this email to/ }).click();
    const hour = page.getByRole('switch', { name: 'Remind me an hour before' });
    expect(await hour.isChecked()).toBe(false);
    expect(await page.getByText('Quiet hours').count()).toBe(0);
    await hour.click();
    const until = page.getByLabel('Until', { exact: true });
    await until.fill('07:15');
    await until.blur();
    await page.getByText('Saved.', { exact: true }).first().waitFor();
    await until.fill('20:50');
    await until.blur();
    await page.getByText('must leave at least one hour').waitFor();
    await visit('/you/reminders');
    expect(await until.inputValue()).toBe('07:15');
    expect(await hour.isChecked()).toBe(true);
    const day = page.getByRole('switch', { name: 'Remind me the day before' });
    expect(await day.isChecked()).toBe(false);
    expect(troubles).toEqual([]);
  }, 120_000);
});
