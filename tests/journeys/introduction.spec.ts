import { expect, it } from '@jest/globals';
import type { Actor } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { violations } from '../web/looking.js';

const MINUTES = 120_000;
/** One red pixel, with room for what a camera adds. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

describePages('A coach’s name, picture and lines about themselves', () => {
  let stage: Stage;
  let owner: Actor;
  let client: Actor;

  onStage(async (opened) => {
    ({ stage } = opened);
    owner = opened.practice.owner;
    client = await opened.practice.client({ name: 'Mara Client' });
  });

  it(
    'are edited on the account page and shown on the client’s Coach page',
    async () => {
      const hers = await personAs(stage, client, 'phone');
      await hers.go('/coach');
      await hers.page.getByRole('heading', { level: 1, name: 'Olga Owner' }).waitFor();
      expect(await hers.page.locator('main img').count()).toBe(0);

      const { page, go } = await personAs(stage, owner, 'desktop');
      await go('/account');
      const file = page.locator('input[type=file]');
      await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no') });
      await page.getByText('We couldn’t open this file.').waitFor();
      await file.setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: PNG });
      const picture = page.getByRole('img', { name: 'Your picture' });
      await picture.waitFor();
      expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(256);

      const near = (label: string) =>
        page
          .getByLabel(label)
          .locator('xpath=ancestor::form')
          .getByRole('button', { name: 'Save' });
      await page.getByLabel('About you').fill('I’ve coached for ten years.');
      await near('About you').click();
      await page.getByText('Saved.').first().waitFor();
      await page.getByLabel('Your name').fill('Olga Olsen');
      await near('Your name').click();
      await page.getByText('Olga Olsen,', { exact: false }).first().waitFor();
      expect(await violations(page)).toEqual([]);

      await hers.go('/coach');
      await hers.page.getByRole('heading', { level: 1, name: 'Olga Olsen' }).waitFor();
      await hers.page.getByText('I’ve coached for ten years.').waitFor();
      const shown = hers.page.locator('main img');
      expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(256);
      expect(await violations(hers.page)).toEqual([]);

      await page.getByRole('button', { name: 'Remove picture' }).click();
      await picture.waitFor({ state: 'detached' });
      await hers.go('/coach');
      await hers.page.getByText('I’ve coached for ten years.').waitFor();
      expect(await shown.count()).toBe(0);
    },
    MINUTES,
  );
});
