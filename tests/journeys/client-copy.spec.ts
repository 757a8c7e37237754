import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { newId, type Actor } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { WRITE_ENTRY } from '../support/journal.js';
import { givePassword, PASSWORD } from '../support/sign-in.js';

const MINUTE = 60_000;

describePages('A copy of a client’s data', () => {
  let stage: Stage;
  let client: Actor;

  onStage(async (opened) => {
    stage = opened.stage;
    client = await opened.practice.client({ name: 'Mara Client' });
    await givePassword(stage.world, client.accountId);
    const input = { id: newId(stage.world), text: 'I walked to the lake.', version: 0 };
    await client.ok(WRITE_ENTRY, { input });
  });

  it(
    'is saved by the browser, after the password, as a file whose name says nothing',
    async () => {
      const { page, go, troubles } = await personAs(stage, client, 'phone');
      await go('/you');
      await page.getByRole('link', { name: 'A copy of your data' }).click();
      const password = page.getByLabel('Your password');
      const save = page.getByRole('button', { name: 'Save a copy' });
      expect(await save.isDisabled()).toBe(true);
      await password.fill('not this one');
      await save.click();
      await page.getByText('Password is incorrect.').waitFor();
      await password.fill(PASSWORD);
      const saved = page.waitForEvent('download');
      await save.click();
      const download = await saved;
      await page.getByText('Your browser saves it as soon as it’s ready.').waitFor();
      expect(download.suggestedFilename()).toMatch(/^my-copy-\d{4}-\d\d-\d\d\.zip$/);
      const zip = unzipSync(readFileSync(await download.path()));
      expect(Object.keys(zip)).toEqual(['my-copy.pdf', 'data.json', 'data.schema.json']);
      const data = JSON.parse(Buffer.from(zip['data.json']!).toString());
      expect(data.journal).toMatchObject([{ text: 'I walked to the lake.' }]);
      expect(await password.inputValue()).toBe('');
      expect(troubles).toEqual([]);
    },
    MINUTE,
  );
});
