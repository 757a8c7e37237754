import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Actor } from '../support/actors.js';
import { describePages, onStage, personAs, type Person } from '../support/browser.js';
import { PDF } from '../support/files.js';

const MINUTES = 120_000;

describePages('Files', () => {
  let client: Actor;
  let hers: Person;
  let coach: Person;

  onStage(
    async ({ stage, practice }) => {
      client = await practice.client({ name: 'Mara Client' });
      hers = await personAs(stage, client, 'phone', { locale: 'en-US' });
      coach = await personAs(stage, practice.owner, 'desktop', { locale: 'en-US' });
    },
    { at: '2026-03-02T06:30:00Z' },
  );

  const choose = async (
    { page }: Person,
    files: { name: string; mimeType: string; buffer: Buffer }[],
  ) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add files' }).click();
    await (await chooser).setFiles(files);
  };

  it(
    'go from the client to the coach, who saves them and adds one',
    async () => {
      await hers.go('/coach');
      await hers.page.getByRole('link', { name: 'Open files' }).click();
      await hers.page.getByRole('heading', { name: 'No files yet' }).waitFor();
      await hers.page
        .getByText('Please don’t add the other person’s private messages')
        .first()
        .waitFor();
      const buffer = await sharp({
        create: { width: 9, height: 9, channels: 3, background: 'teal' },
      })
        .png()
        .toBuffer();
      await choose(hers, [
        { name: 'Walk.png', mimeType: 'image/png', buffer },
        { name: 'Notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Only text') },
      ]);
      await hers.page.getByText(/^Notes\.pdf wasn’t added\. This kind of file/).waitFor();
      await hers.page.getByRole('listitem').filter({ hasText: 'Walk.jpg' }).waitFor();

      await coach.go(`/clients/${client.clientId}/files`);
      const saved = coach.page.waitForEvent('download');
      await coach.page.getByRole('button', { name: 'Download Walk.jpg' }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe('Walk.jpg');
      const bytes = await readFile(await download.path());
      expect((await sharp(bytes).metadata()).format).toBe('jpeg');
      expect(await coach.page.getByRole('button', { name: 'Remove Walk.jpg' }).count()).toBe(0);
      await choose(coach, [{ name: 'Worksheet.pdf', mimeType: 'application/pdf', buffer: PDF }]);
      await coach.page.getByRole('button', { name: 'Remove Worksheet.pdf' }).waitFor();
    },
    MINUTES,
  );

  it(
    'are removed for both after a question',
    async () => {
      await hers.go('/coach/files');
      const worksheet = hers.page.getByRole('listitem').filter({ hasText: 'Worksheet.pdf' });
      await worksheet.waitFor();
      await hers.page.getByRole('button', { name: 'Remove Walk.jpg' }).click();
      await hers.page.getByRole('dialog').getByRole('button', { name: 'Remove file' }).click();
      await hers.page.getByText('File removed.').waitFor();
      await hers.page
        .getByRole('listitem')
        .filter({ hasText: 'Walk.jpg' })
        .waitFor({ state: 'detached' });
      await coach.go(`/clients/${client.clientId}/files`);
      await coach.page.getByText('Worksheet.pdf').first().waitFor();
      expect(await coach.page.getByText('Walk.jpg').count()).toBe(0);
    },
    MINUTES,
  );
});
