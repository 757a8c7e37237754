import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  mailedPath,
  onStage,
  personAs,
  story,
  type Person,
  type Stage,
} from '../support/browser.js';
import { PASSWORD } from '../support/sign-in.js';
import { violations } from '../web/looking.js';

const EMAIL = 'jo.joining@example.test';

describePages('Agreement, privacy notice and consent', () => {
  const chapter = story(() => stage);
  let stage: Stage;
  let practice: TestPractice;
  let client: Person;
  let owner: Person;
  let earlier: Actor;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    earlier = await practice.client({ name: 'Ella Earlier', accepted: false });
    client = await stage.person({ device: 'phone' });
    owner = await personAs(stage, practice.owner, 'desktop');
    await practice.owner.ok(
      `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
      { input: { email: EMAIL, name: 'Jo Joining' } },
    );
  });

  const clientId = async (): Promise<string> => {
    const find = 'select id from clients where email = $1';
    return (await stage.world.owner.query<{ id: string }>(find, [EMAIL])).rows[0]!.id;
  };

  chapter('someone under 18 reads where to find help, and nothing is sent', async () => {
    const { page } = client;
    await client.go(await mailedPath(stage.world, EMAIL));
    const underAge = page.getByRole('radio', { name: 'Under 18' });
    await underAge.waitFor();
    const sent = (await client.answers()).length;
    await underAge.click();
    await page.getByRole('heading', { name: 'but there is help for you' }).waitFor();
    await page.getByRole('heading', { name: 'If someone is in danger right now' }).waitFor();
    await page.getByRole('link', { name: 'findahelpline.com' }).waitFor();
    expect(await page.getByRole('button', { name: 'Join' }).count()).toBe(0);
    expect((await client.answers()).length).toBe(sent);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'I chose this by mistake' }).click();
  });

  chapter('a client reads and accepts each text separately, and joins', async () => {
    const { page } = client;
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByText('Please tell us how old you are.').waitFor();
    expect(await page.getByText('Please check this box to continue.').count()).toBe(3);
    await expectAccessible(page);
    await page.getByText('Coaching isn’t therapy or emergency care.').first().waitFor();
    await page.getByText('Read the privacy notice').click();
    await page.getByText(practice.owner.email).waitFor();
    await page.getByRole('radio', { name: '18 or older' }).check();
    await page.getByRole('checkbox', { name: 'Harbour’s agreement' }).check();
    await page.getByRole('checkbox', { name: 'privacy notice' }).check();
    await page.getByRole('checkbox', { name: 'I agree' }).check();
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('heading', { name: 'Your plan isn’t ready yet' }).waitFor();
  });

  chapter('she withdraws her consent; a check-in says why it is not saved', async () => {
    const { page } = client;
    await client.go('/you');
    await page.getByRole('link', { name: 'Agreement and privacy', exact: true }).click();
    await page.getByRole('heading', { name: 'What you agreed to' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Withdraw my consent' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw consent' }).click();
    await page.getByText('You withdrew your consent').waitFor();
    await client.go('/today');
    await page.getByText('Nothing new you write is saved').waitFor();
    await owner.go('/today');
    await owner.page.getByText('Withdrew consent to health and relationship data').waitFor();
    await owner.go(`/clients/${await clientId()}`);
    await owner.page
      .getByText('withdrew consent to the use of their health and relationship data')
      .waitFor();
    await owner.page.getByRole('link', { name: 'you a child is in danger' }).click();
    await owner.page.getByRole('heading', { name: 'If a child is in danger' }).waitFor();
    await owner.page.getByText('Don’t investigate').waitFor();
    await owner.page
      .getByText('In Footing, only you can read your answers to the safety questions.')
      .waitFor();
    await expectAccessible(owner.page);
    await page.getByRole('link', { name: 'Agree again' }).click();
    await page.getByRole('checkbox', { name: 'I agree' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Withdraw my consent' }).waitFor();
  });

  chapter('the owner edits the agreement, previews it and publishes it', async () => {
    const { page } = owner;
    await owner.go('/practice');
    await page.getByRole('link', { name: 'Agreement' }).click();
    await page.getByRole('button', { name: 'Edit the agreement' }).click();
    const text = page.getByRole('textbox', { name: 'Text of the agreement' });
    const shipped = await text.inputValue();
    await text.fill('We meet on Tuesdays.');
    await page.getByText('Every agreement also has to say:').waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await text.fill(`${shipped}\n\n## Sessions\n\nWe meet on Tuesdays.`);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('heading', { name: 'Sessions' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('You can’t undo this').waitFor();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 1, published').waitFor();
    await page.getByRole('heading', { name: 'Earlier versions' }).first().waitFor();
    await page.getByText('Footing’s standard text, version 2').first().waitFor();
  });

  chapter('the client sees the date, continues, and accepts the new version', async () => {
    const { page } = client;
    await client.go('/today');
    await page.getByText('The practice’s agreement changed').waitFor();
    await page.getByRole('heading', { name: 'Your plan isn’t ready yet' }).waitFor();
    await page.getByRole('link', { name: 'Read and accept' }).click();
    await page.getByText('Read the agreement').click();
    await page.getByText('We meet on Tuesdays.').waitFor();
    await page.getByRole('checkbox', { name: 'Harbour’s agreement' }).check();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('New since you accepted').waitFor({ state: 'hidden' });
    expect(await page.getByText(/^Agreement, .*/).count()).toBe(2);
  });

  chapter(
    'she signs it by name before her first session, prints it, and her coach sees it',
    async () => {
      const { page } = client;
      await owner.go('/practice/terms');
      const asks = owner.page.getByRole('checkbox', { name: /^Ask clients to sign the agreement/ });
      await asks.click();
      await owner.page.getByText('Saved.').waitFor();
      const id = await clientId();
      const startsAt = new Date(stage.world.clock.now().getTime() + 86_400_000);
      const { planSession } = await practice.owner.ok<any>(
        'mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
        { input: { clientId: id, startsAt: startsAt.toISOString(), minutes: 50 } },
      );
      await owner.visit(`/sessions/${planSession.id}`);
      const unsigned = owner.page.getByText('Jo hasn’t signed the agreement yet.');
      await unsigned.waitFor();

      await client.visit('/today');
      await page.getByText('asks you to sign its agreement before your first session').waitFor();
      await page.getByRole('link', { name: 'Read and sign' }).click();
      await page.getByRole('heading', { level: 1, name: 'Agreement' }).waitFor();
      await page.getByText('We meet on Tuesdays.').waitFor();
      await expectAccessible(page);
      const sign = page.getByRole('button', { name: 'Sign the agreement' });
      await sign.click();
      expect(await page.getByText('Signed by').count()).toBe(0);
      await page.getByLabel('Your full name').fill('Jo Joining');
      await sign.click();
      const signed = page.getByText(/^Signed by Jo Joining on .*20\d\d/);
      await signed.waitFor();

      // On paper are the text and the signature, and nothing of the app around them.
      await page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await page.getByRole('button', { name: 'Print' }).click();
      expect(await page.locator('html[data-printed]').count()).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('button', { name: 'Print' }).waitFor({ state: 'hidden' });
      const paper = await page.locator('body').innerText();
      expect(paper).toContain('We meet on Tuesdays.');
      expect(paper).toMatch(/Signed by Jo Joining on .*20\d\d/);
      expect(paper).not.toMatch(/Back to|Check-in|Print or save/);
      await page.emulateMedia({ media: 'screen' });

      await client.visit('/today');
      await page.getByRole('heading', { name: 'Your plan isn’t ready yet' }).waitFor();
      expect(await page.getByText('asks you to sign').count()).toBe(0);
      await owner.visit(`/sessions/${planSession.id}`);
      await unsigned.waitFor({ state: 'detached' });
      await owner.visit(`/clients/${id}`);
      await owner.page.getByText('What Jo agreed to').click();
      await owner.page.getByText(/^Signed .* as Jo Joining, /).waitFor();
      expect([...client.troubles, ...owner.troubles]).toEqual([]);
    },
  );

  chapter(
    'an earlier client is asked to accept, can only read until then, and continues',
    async () => {
      const hers = await personAs(stage, earlier, 'phone');
      const { page } = hers;
      await hers.go('/today');
      await page.getByRole('heading', { name: 'Before you continue' }).waitFor();
      await page.getByRole('link', { name: 'Get help now' }).first().waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Not now, just let me read' }).click();
      await page.getByRole('heading', { name: 'Your plan isn’t ready yet' }).waitFor();
      await page.getByRole('link', { name: 'Read and agree' }).click();
      await page.getByRole('radio', { name: '18 or older' }).check();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.getByRole('button', { name: 'Agree', exact: true }).click();
      await page.getByRole('heading', { name: 'What you agreed to' }).waitFor();
      await hers.go('/today');
      await page.getByRole('heading', { name: 'Your plan isn’t ready yet' }).waitFor();
    },
  );
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}
