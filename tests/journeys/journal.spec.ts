import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { WRITE_ENTRY } from '../support/journal.js';
import { until } from '../support/proxy.js';

const MINUTES = 120_000;
const LATER = 'Saved on this device. We’ll send it when you’re back online.';
/** As of the hundredth entry within a day. */
const REFUSAL = {
  ...{ __typename: 'Refusal', code: 'NOT_NOW', message: 'Try again tomorrow.', field: null },
  ...{ until: null, current: null, currentVersion: null, lock: null, problems: null },
};
const OFFER = 'You don’t have to carry this alone.';

describePages('The journal', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client' });
      hers = await personAs(stage, client, 'phone', { locale: 'en-US' });
    },
    { at: '2026-03-02T18:30:00Z' },
  );

  const box = (page: Page) => page.getByRole('textbox', { name: 'What’s on your mind?' });
  const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
  const write = async (page: Page, text: string) => {
    await box(page).fill(text);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  };
  const stored = async () =>
    (
      await stage.world.owner.query<{ id: string; version: number; shared: boolean }>(
        `select id, version, shared_at is not null as shared from journal_entries where client_id = $1
         order by created_at, id`,
        [client.clientId],
      )
    ).rows;
  const offline = async ({ page, context }: Person) => {
    await context.setOffline(true);
    await page.evaluate(() => dispatchEvent(new Event('offline')));
  };
  const online = async ({ page, context }: Person) => {
    await context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event('online')));
  };

  it(
    'takes an entry with a question and a mood, which can be edited, deleted and brought back',
    async () => {
      const { page } = hers;
      await hers.go('/today');
      await page.getByRole('link', { name: 'Write in your journal' }).click();
      await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
      const question = 'What was one small good thing today?';
      await page.getByLabel('Start with a question (optional)').selectOption(question);
      await page.getByRole('textbox', { name: question }).fill('The soup.');
      await page.getByRole('button', { name: 'Add how you feel' }).click();
      await page.getByRole('slider', { name: 'Mood' }).press('ArrowRight');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await item(page, 'The soup.').getByText('Mood: 6 of 10').waitFor();
      await item(page, 'The soup.').getByText('Only you').waitFor();
      expect(await box(page).inputValue()).toBe('');
      await page.getByText('Saved.', { exact: true }).waitFor();

      await item(page, 'The soup.').getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('textbox', { name: 'Edit your entry' }).fill('The soup, and the sun.');
      await item(page, question).getByRole('button', { name: 'Save', exact: true }).click();
      await item(page, 'The soup, and the sun.').getByRole('button', { name: 'Delete' }).waitFor();
      expect(await stored()).toMatchObject([{ version: 2 }]);
      await item(page, 'The soup, and the sun.').getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      await until(async () => (await stored()).length === 0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await item(page, 'The soup, and the sun.').getByText('Mood: 6 of 10').waitFor();
      expect(await stored()).toMatchObject([{ version: 1, shared: false }]);
      expect(await page.title()).toBe('Footing');
      expect(hers.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'shows the coach an entry only while it is shared, and says who read it',
    async () => {
      const { page } = hers;
      await hers.go('/journal');
      const entry = item(page, 'The soup, and the sun.');
      await entry.getByRole('button', { name: /^Share with/ }).click();
      await page.getByRole('dialog').getByText('If you edit it later').waitFor();
      await page.getByRole('button', { name: 'Share it' }).click();
      await entry.getByText(/^Shared with/).waitFor();

      const coach = await personAs(stage, practice.owner, 'desktop', { locale: 'en-US' });
      await coach.go(`/clients/${client.clientId}/journal`);
      await coach.page.getByText('The soup, and the sun.').waitFor();
      await coach.answered();
      await hers.go('/you/readers');
      const readers = page.getByRole('region', { name: 'Your journal', exact: true });
      await readers
        .getByRole('listitem')
        .filter({ hasText: /today$/ })
        .waitFor();

      await hers.go('/journal');
      await entry.getByRole('button', { name: 'Stop sharing' }).click();
      await entry.getByText('Only you').waitFor();
      await coach.go(`/clients/${client.clientId}/journal`);
      await coach.page.getByRole('heading', { name: 'Nothing shared yet' }).waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'keeps what is written without a connection, also over a reload of the page, and sends it once',
    async () => {
      const { page } = hers;
      await hers.go('/journal');
      await box(page).waitFor();
      const before = (await stored()).length;
      await hers.context.route('**/graphql', (route) => route.abort());
      await write(page, 'On the train, no signal.');
      await item(page, 'On the train').getByText(LATER).waitFor();
      await box(page).fill('Half a sentence');
      await page.getByText('Kept on this device until you save.').waitFor();
      expect(await stored()).toHaveLength(before);
      await hers.context.unroute('**/graphql');
      await hers.go('/journal');
      await item(page, 'On the train').getByRole('button', { name: 'Delete' }).waitFor();
      expect(await box(page).inputValue()).toBe('Half a sentence');
      expect(await stored()).toHaveLength(before + 1);
      await box(page).fill('');

      await offline(hers);
      await item(page, 'On the train').getByRole('button', { name: 'Delete' }).click();
      await page.getByText('1 entry will be deleted when you’re back online.').waitFor();
      await online(hers);
      await until(async () => (await stored()).length === before);
    },
    MINUTES,
  );

  it(
    'shows both texts if another device saved the entry first, and overwrites nothing unasked',
    async () => {
      const { page } = hers;
      await hers.go('/journal');
      const entry = item(page, 'The soup, and the sun.');
      await entry.getByRole('button', { name: 'Edit' }).click();
      const [known] = await stored();
      const input = { id: known!.id, version: known!.version, text: 'From the laptop' };
      await client.ok(WRITE_ENTRY, { input });
      await page.getByRole('textbox', { name: 'Edit your entry' }).fill('From the phone');
      await page
        .getByRole('listitem')
        .filter({ has: page.getByRole('textbox', { name: 'Edit your entry' }) })
        .getByRole('button', { name: 'Save', exact: true })
        .click();
      const choice = page.getByRole('region', { name: 'Two versions of this text' });
      await choice.getByText('From the phone').waitFor();
      await choice.getByText('From the laptop').waitFor();
      expect(await stored()).toMatchObject([{ version: known!.version + 1 }]);
      await choice.getByRole('button', { name: 'Keep mine' }).click();
      await item(page, 'From the phone').getByRole('button', { name: 'Edit' }).waitFor();
      expect(await stored()).toMatchObject([{ version: known!.version + 2 }]);
    },
    MINUTES,
  );

  it(
    'keeps a change of the mood alone over a reload, and replaces no newer text with what was kept',
    async () => {
      const { page } = hers;
      await hers.go('/journal');
      await item(page, 'From the phone').getByRole('button', { name: 'Edit' }).click();
      const form = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('textbox', { name: 'Edit your entry' }) });
      await form.getByRole('button', { name: 'Remove how you feel' }).click();
      await form.getByText('Kept on this device until you save.').waitFor();
      const [known] = await stored();
      const { id, version } = known!;
      await client.ok(WRITE_ENTRY, { input: { id, version, text: 'From the tablet' } });
      await hers.go('/journal');
      await item(page, 'From the tablet').getByRole('button', { name: 'Edit' }).click();
      const edited = form.getByRole('textbox', { name: 'Edit your entry' });
      expect(await edited.inputValue()).toBe('From the phone');
      const later = { id, version: version + 1, text: 'From the phone, at last' };
      await client.ok(WRITE_ENTRY, { input: later });
      await form.getByRole('button', { name: 'Save', exact: true }).click();
      const choice = page.getByRole('region', { name: 'Two versions of this text' });
      await choice.getByText('From the phone, at last').waitFor();
      await choice.getByRole('button', { name: 'Use this one' }).click();
      await item(page, 'From the phone, at last').getByRole('button', { name: 'Edit' }).waitFor();
      expect(await stored()).toMatchObject([{ version: version + 2 }]);
    },
    MINUTES,
  );

  it(
    'does not say that an entry is saved when it was refused',
    async () => {
      const { page } = hers;
      await hers.go('/journal');
      await hers.context.route('**/graphql', (route) =>
        route.request().postData()?.includes('mutation WriteJournalEntry(')
          ? route.fulfill({ json: { data: { writeJournalEntry: REFUSAL } } })
          : route.fallback(),
      );
      await write(page, 'One entry too many');
      await item(page, 'One entry too many').getByText(REFUSAL.message).waitFor();
      expect(await page.getByText('Saved.', { exact: true }).count()).toBe(0);
      await page.getByRole('button', { name: 'Discard my version' }).click();
      await item(page, 'One entry too many').waitFor({ state: 'detached' });
      expect(await page.getByText('Saved.', { exact: true }).count()).toBe(0);
      await hers.context.unroute('**/graphql');
    },
    MINUTES,
  );

  it(
    'does not bring back a deleted entry when the list cannot be read again',
    async () => {
      const { page } = hers;
      const input = { id: crypto.randomUUID(), version: 0, text: 'To be forgotten' };
      await client.ok(WRITE_ENTRY, { input });
      const before = (await stored()).length;
      await hers.go('/journal');
      await item(page, 'To be forgotten').waitFor();
      await hers.context.route('**/graphql', (route) =>
        route.request().postData()?.includes('query MyJournal(') ? route.abort() : route.fallback(),
      );
      await item(page, 'To be forgotten').getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      expect(await stored()).toHaveLength(before - 1);
      expect(await item(page, 'To be forgotten').count()).toBe(0);
      await hers.context.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
      expect(await item(page, 'To be forgotten').count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'is searched on the device, and goes back to a day that is looked for',
    async () => {
      const at = '2025-02-01T08:00:00Z';
      const input = { id: crypto.randomUUID(), version: 0, text: 'A year before', at };
      await client.ok(WRITE_ENTRY, { input });
      const { page } = hers;
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
      await hers.go('/journal');
      await page.getByRole('button', { name: 'Search or look back' }).click();
      await page.getByRole('searchbox', { name: 'Search your journal' }).fill('PHONE');
      await page.getByText('1 entry', { exact: true }).waitFor();
      await item(page, 'From the phone').waitFor();
      expect(await item(page, 'A year before').count()).toBe(0);
      expect(sent.filter((request) => /phone/i.test(request))).toEqual([]);
      expect(page.url()).not.toMatch(/phone/i);
      await page.getByRole('searchbox', { name: 'Search your journal' }).fill('');
      await page.getByLabel('Show entries from this day and before').fill('2025-02-01');
      await item(page, 'A year before').waitFor();
      expect(await item(page, 'From the phone').count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'shares nothing with a coach who took over while the page was open',
    async () => {
      const { page } = hers;
      await hers.go('/journal');
      const entry = item(page, 'From the phone');
      await entry.getByRole('button', { name: /^Share with/ }).click();
      const next = await practice.coach('Nina Next');
      await practice.owner.ok(
        `mutation($id: ID!, $to: ID!) { transferClient(input: { clientId: $id, toMemberId: $to }) { __typename } }`,
        { id: client.clientId, to: next.memberId },
      );
      await page.getByRole('button', { name: 'Share it' }).click();
      await page.getByText('You have a different coach now.').waitFor();
      expect((await stored()).filter(({ shared }) => shared)).toEqual([]);
      await hers.go('/journal');
      await entry.getByRole('button', { name: 'Share with Nina Next' }).waitFor();
    },
    MINUTES,
  );

  it(
    'offers help when an entry sounds like danger, and sends and stores nothing of that',
    async () => {
      const { page } = hers;
      await hers.go('/journal');
      await write(page, 'I do not want to live any more');
      await page.getByText(OFFER).waitFor();
    },
    MINUTES,
  );
});
