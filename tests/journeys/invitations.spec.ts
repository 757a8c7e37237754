import { expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { widthBeyondTheScreen } from '../web/looking.js';

const MINUTES = 120_000;
const PICTURES = process.env['PICTURES'];
const INVITE = `mutation ($input: InviteClientInput!) {
  inviteClient(input: $input) { ... on Invitation { id clientId } } }`;

describePages('An owner with 205 pending invitations', () => {
  let stage: Stage;
  let practice: TestPractice;
  let owner: Actor;
  let clientId: string;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    owner = practice.owner;
    const input = { email: 'wrong@example.test', name: 'Dr. Anna Müller' };
    const { inviteClient } = await owner.ok<any>(INVITE, { input });
    clientId = inviteClient.clientId;
    await stage.world.owner.query(
      `insert into invitations (practice_id, id, email, name, role, client_id, invited_by, token_hash,
         created_at, sent_at, expires_at)
       select practice_id, gen_random_uuid(), 'p' || n || '@example.test', 'Person ' || n,
         case when n <= 5 then 'COACH' else 'CLIENT' end, null, invited_by,
         token_hash, created_at, sent_at - n * interval '1 second', expires_at
       from invitations, generate_series(1, 205) n where id = $1`,
      [inviteClient.id],
    );
  });

  it(
    'sees one page, with coaches and clients separated, and finds an invitation by its address',
    async () => {
      for (const device of ['desktop', 'phone'] as const) {
        const { page, go } = await personAs(stage, owner, device);
        await go('/practice');
        const clients = page.getByRole('heading', { name: 'Invited clients' });
        await clients.waitFor();
        await page.getByText('10 of 201').waitFor();
        await page.getByRole('heading', { name: 'Invited coaches' }).waitFor();
        if (PICTURES) {
          await page.screenshot({ path: `${PICTURES}/practice-${device}.png`, fullPage: true });
        }
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height).toBeLessThan(device === 'phone' ? 7_000 : 4_000);
        expect(await widthBeyondTheScreen(page)).toBeLessThanOrEqual(0);
        await page.getByRole('button', { name: 'Show more' }).click();
        await page.getByText('20 of 201').waitFor();
        await page.getByRole('searchbox', { name: 'Search invited clients' }).fill('p199@');
        await page.getByText('p199@example.test').waitFor();
        await page.getByText('p30@example.test').waitFor({ state: 'detached' });
      }
    },
    MINUTES,
  );

  it(
    'corrects the address of one from the client’s page',
    async () => {
      const { page, go } = await personAs(stage, owner, 'desktop');
      await go(`/clients/${clientId}`);
      await page.getByText('Anna', { exact: false }).first().waitFor();
      await page.getByRole('button', { name: 'Change email' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Email').fill(owner.email);
      await dialog.getByRole('button', { name: 'Send new link' }).click();
      await dialog.getByText('already', { exact: false }).waitFor();
      await dialog.getByLabel('Email').fill('right@example.test');
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/correct.png` });
      await dialog.getByRole('button', { name: 'Send new link' }).click();
      await page.getByText('New link sent to right@example.test.').waitFor();
      const mails = await stage.world.mails();
      expect(mails.find(({ to }) => to === 'right@example.test')?.text).toContain(
        'has invited you to the online space you talked about',
      );
    },
    MINUTES,
  );

  it(
    'is asked for a neutral name for emails, and chooses who gets replies',
    async () => {
      const { page, go } = await personAs(stage, owner, 'desktop');
      await go('/practice');
      await page.getByRole('link', { name: 'Emails' }).click();
      const name = page.getByRole('textbox', { name: 'Name in emails' });
      await name.fill('Breakup School');
      await page.getByText('This name says what your clients are working on').waitFor();
      await name.fill('bank.example');
      await saveNear(name);
      await page.getByText('can’t have a web address', { exact: false }).waitFor();
      await name.fill('Studio Ruiz');
      await saveNear(name);
      await page.getByText('Saved.').first().waitFor();
      expect((await owner.ok('{ practice { name emailName } }'))['practice']).toEqual({
        name: 'Harbour',
        emailName: 'Studio Ruiz',
      });
      await go('/account');
      const replies = page.getByRole('switch', { name: `Send replies to ${owner.email}` });
      await replies.waitFor({ state: 'attached' });
      expect(await replies.isChecked()).toBe(false);
      await replies.click();
      await page.getByText('Saved.').first().waitFor();
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/replies.png`, fullPage: true });
      const { practice: read } = await owner.ok('{ practice { members { takesReplies } } }');
      expect(read.members).toEqual([{ takesReplies: true }]);
    },
    MINUTES,
  );
});

const saveNear = (field: Locator) =>
  field.locator('xpath=ancestor::form').getByRole('button', { name: 'Save' }).click();
