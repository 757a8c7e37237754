import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { open } from '../support/booking.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { until } from '../support/proxy.js';

const MINUTES = 120_000;

describePages('Messages', () => {
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
      hers = await personAs(stage, client, 'phone', { locale: 'en-US' });
      coach = await personAs(stage, practice.owner, 'desktop', { locale: 'en-US' });
    },
    { at: '2026-03-02T06:30:00Z' },
  );

  /** As the page does on its own after 20 seconds, and when it is looked at again. */
  const look = ({ page }: Person) =>
    page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  /** From now on, nothing that is asked for every few seconds is answered. */
  const withoutAsking = (page: Page) =>
    page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Messages(')
        ? route.fulfill({ status: 503 })
        : route.continue(),
    );
  const box = (page: Page) => page.getByRole('textbox', { name: /^Message to / });
  const write = async ({ page }: Person, text: string) => {
    await box(page).fill(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
  };
  /** The text of the message that has the focus. */
  const focused = (page: Page) => page.locator('li:focus').textContent();
  const stored = async () =>
    (
      await stage.world.owner.query<{ count: number }>(
        'select count(*)::int as count from messages where client_id = $1',
        [client.clientId],
      )
    ).rows[0]!.count;

  it(
    'are offered to nobody until the practice turns them on',
    async () => {
      await hers.go('/coach');
      await hers.page.getByRole('heading', { name: 'No upcoming sessions' }).waitFor();
      expect(await hers.page.getByRole('link', { name: 'Open messages' }).count()).toBe(0);
      await hers.go('/coach/messages');
      await hers.page.getByText('Messages are turned off').waitFor();
      await coach.go('/practice/help');
      const turnOn = coach.page.getByLabel('Clients and their coaches can write messages');
      await turnOn.click();
      await coach.page.getByText('Saved.').waitFor();
      expect(await turnOn.isChecked()).toBe(true);
    },
    MINUTES,
  );

  it(
    'go from the client to the coach, who sees on Today that there is one, without a word of it',
    async () => {
      const { page } = hers;
      await hers.go('/coach');
      await page.getByRole('link', { name: 'Open messages' }).click();
      await page.getByText(/usually reads messages Monday through Friday\. Nobody reads/).waitFor();
      await page.getByText(/you let .* read your messages/).waitFor();
      await write(hers, 'I saw them in the station.');
      await page.getByRole('listitem').filter({ hasText: 'I saw them in the station.' }).waitFor();
      await page.getByRole('button', { name: 'Withdraw' }).waitFor();
      expect(await box(page).inputValue()).toBe('');

      await coach.go('/today');
      const item = coach.page.getByRole('link', { name: /New message/ });
      await item.waitFor();
      expect(await coach.page.getByText('station').count()).toBe(0);
      await coach.go(`/clients/${client.clientId}/messages`);
      await coach.page.getByText('I saw them in the station.').waitFor();
      await write(coach, 'How was that for you?');
      await coach.page.getByRole('button', { name: 'Withdraw' }).waitFor();
      await look(hers);
      await page.getByText('How was that for you?').waitFor();
      await page.getByRole('status').filter({ hasText: 'New message from ' }).waitFor();
      await coach.answered();
      await coach.go('/today');
      await coach.page.getByRole('heading', { name: 'Who needs you' }).waitFor();
      expect(await item.count()).toBe(0);
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'arrive by themselves while the page is open, and mark the menu on other pages',
    async () => {
      const { page } = hers;
      await hers.go('/coach/messages');
      await coach.go(`/clients/${client.clientId}/messages`);
      await Promise.all([box(page).waitFor(), box(coach.page).waitFor()]);
      await Promise.all([page, coach.page].map(withoutAsking));
      await write(coach, 'Can you hear me?');
      await page.getByText('Can you hear me?').waitFor();
      await write(hers, 'Loud and clear');
      await coach.page.getByText('Loud and clear').waitFor();
      await Promise.all([page.unrouteAll(), coach.page.unrouteAll()]);
      await coach.answered();

      const asked = page.waitForResponse((response) =>
        Boolean(response.request().postData()?.includes('UnreadMark')),
      );
      await hers.go('/today');
      await asked;
      const marked = page.getByRole('link', { name: 'Coach Unread messages' });
      expect(await marked.count()).toBe(0);
      // Later than what she has read.
      stage.world.clock.advance({ minutes: 1 });
      await write(coach, 'One more thing');
      await marked.waitFor();
      await marked.click();
      await page.getByRole('link', { name: 'Open messages' }).click();
      await page.getByText('One more thing').waitFor();
      await marked.waitFor({ state: 'detached' });
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'can be answered one by one, also without a connection, and the answer shows what it is about',
    async () => {
      const { page, context } = hers;
      await hers.go('/coach/messages');
      const asked = page.getByRole('listitem').filter({ hasText: 'How was that for you?' });
      await asked.getByRole('button', { name: /^Reply/ }).click();
      await page.getByText(/^Replying to /).waitFor();
      expect(await box(page).evaluate((field) => field === document.activeElement)).toBe(true);
      // It stays with what is typed.
      await box(page).fill('It hurt, and it passed.');
      await page.reload();
      await page.getByText(/^Replying to /).waitFor();
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByText('Not sent yet. We’ll send it when you’re back online.').waitFor();
      await context.setOffline(false);
      await page.getByText('Not sent yet.').waitFor({ state: 'detached' });
      const answer = page.getByRole('listitem').filter({ hasText: 'It hurt, and it passed.' });
      await answer.getByText(/^In reply to /).waitFor();
      await answer.getByText('How was that for you?').waitFor();
      expect(await page.getByText(/^Replying to /).count()).toBe(0);
      await coach.go(`/clients/${client.clientId}/messages`);
      const arrived = coach.page
        .getByRole('listitem')
        .filter({ hasText: 'It hurt, and it passed.' });
      await arrived.getByText('In reply to you').waitFor();
      await arrived.getByRole('button', { name: /^Reply/ }).click();
      await coach.page.getByText('Replying to Mara').waitFor();
      await coach.page.getByRole('button', { name: 'Cancel reply' }).click();
      expect(await coach.page.getByText('Replying to Mara').count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'are searched on the device by both, and a message that is found is shown in its place',
    async () => {
      const everyRequest: string[] = [];
      for (const { page } of [hers, coach]) {
        page.on('request', (request) => everyRequest.push(request.url(), request.postData() ?? ''));
        await page.getByRole('button', { name: 'Search messages' }).click();
        await page.getByRole('searchbox', { name: 'Search messages' }).fill('PASSED it hurt');
        const found = page.getByRole('list', { name: 'Messages with these words' });
        await found.getByText('It hurt, and it passed.').waitFor();
        await page.getByText('1 message', { exact: true }).waitFor();
        await page.getByRole('searchbox', { name: 'Search messages' }).fill('nowhere');
        await page.getByText('No messages have these words.').waitFor();
        await page.getByRole('searchbox', { name: 'Search messages' }).fill('passed');
        await found.getByRole('button', { name: /^Show in conversation/ }).click();
        await page.locator('li:focus').filter({ hasText: 'It hurt, and it passed.' }).waitFor();
        expect(await page.getByRole('searchbox', { name: 'Search messages' }).count()).toBe(0);
        expect(page.url()).not.toContain('passed');
      }
      expect(everyRequest.filter((sent) => /PASSED|nowhere|passed/.test(sent))).toEqual([]);
    },
    MINUTES,
  );

  it(
    'can be edited and withdrawn for ten minutes, and the other person sees that one was withdrawn',
    async () => {
      const { page } = hers;
      const mine = page.getByRole('listitem').filter({ hasText: 'station' });
      await mine.getByRole('button', { name: 'Edit' }).click();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toContain('I saw them in the station.');
      await mine.getByRole('button', { name: 'Edit' }).click();
      await page.getByLabel('Edit your message').fill('I saw them at the station.');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await mine.getByText('Edited').waitFor();
      expect(await focused(page)).toContain('I saw them at the station.');
      await write(hers, 'Forget this one');
      const wrong = page.getByRole('listitem').filter({ hasText: 'Forget this one' });
      await wrong.getByRole('button', { name: 'Withdraw' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
      await page.getByText('You withdrew this message.').waitFor();
      expect(await focused(page)).toContain('You withdrew this message.');
      await coach.go(`/clients/${client.clientId}/messages`);
      await coach.page.getByText('Mara withdrew this message.').waitFor();
      await coach.page.getByText('I saw them at the station.').waitFor();
      expect(await coach.page.getByText('Forget this one').count()).toBe(0);
      await stage.move({ minutes: 11 });
      await hers.go('/coach/messages');
      await page.getByText('I saw them at the station.').waitFor();
      expect(await page.getByRole('button', { name: 'Withdraw' }).count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'are kept on the device without a connection, and arrive once, also what is only typed',
    async () => {
      const { page, context } = hers;
      const before = await stored();
      await context.setOffline(true);
      await write(hers, 'Written on a train');
      await page.getByText('Not sent yet. We’ll send it when you’re back online.').waitFor();
      await box(page).fill('Not finished');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('train');
      await context.setOffline(false);
      const sent = page.getByRole('listitem').filter({ hasText: 'Written on a train' });
      await sent.getByRole('button', { name: 'Withdraw' }).waitFor();
      await page
        .getByText('Not sent yet. We’ll send it when you’re back online.')
        .waitFor({ state: 'hidden' });
      expect(await stored()).toBe(before + 1);
      await hers.go('/coach/messages');
      await page.getByText('Written on a train').waitFor();
      expect(await box(page).inputValue()).toBe('Not finished');
      expect(await stored()).toBe(before + 1);
    },
    MINUTES,
  );

  it(
    'can be written where the page opens without a connection, and the field stays when it returns',
    async () => {
      const { page, context } = hers;
      await box(page).fill('');
      // Whom she writes to is known from there.
      await hers.visit('/coach');
      await page.getByRole('link', { name: 'Open messages' }).waitFor();
      await context.setOffline(true);
      await hers.visit('/coach/messages');
      await page.getByText('You can still write here.').waitFor();
      await page.getByRole('textbox', { name: 'Message to Olga Owner' }).waitFor();
      await write(hers, 'Written in a tunnel');
      await page.getByText('Not sent yet. We’ll send it when you’re back online.').waitFor();
      await box(page).fill('Half a sent');
      await context.setOffline(false);
      const sent = page.getByRole('listitem').filter({ hasText: 'Written in a tunnel' });
      await sent.getByRole('button', { name: 'Withdraw' }).waitFor();
      await page.keyboard.type('ence');
      expect(await box(page).inputValue()).toBe('Half a sentence');
      await box(page).fill('');
    },
    MINUTES,
  );

  it(
    'of a coach are sent on any page, if they were written without a connection',
    async () => {
      const { page, context } = coach;
      const before = await stored();
      await coach.go(`/clients/${client.clientId}/messages`);
      await box(page).waitFor();
      await context.setOffline(true);
      await write(coach, 'Thinking of you');
      await page.getByText('Not sent yet. We’ll send it when you’re back online.').waitFor();
      // The device keeps it: the tab is closed, and another page opens with a connection.
      await page.close();
      await context.setOffline(false);
      coach.page = await context.newPage();
      await coach.page.goto('/clients');
      await until(async () => (await stored()) === before + 1);
    },
    MINUTES,
  );

  it(
    'show help first if one sounds like danger, and nothing about that is sent',
    async () => {
      const { page } = hers;
      await write(hers, 'I don’t want to live anymore');
      await page.getByRole('alert').getByRole('link', { name: 'Get help now' }).waitFor();
      const sent = page.getByRole('listitem').filter({ hasText: 'live anymore' });
      await sent.getByRole('button', { name: 'Withdraw' }).waitFor();
      const { rows } = await stage.world.owner.query('select from follow_ups');
      expect(rows).toEqual([]);
    },
    MINUTES,
  );

  it(
    'stop when the client stops sharing, and stay with the earlier coach after a transfer',
    async () => {
      const { page } = hers;
      await hers.go('/you/readers');
      const choice = page.getByLabel(/^Let .* read my messages$/);
      await choice.click();
      await page.getByText('Only you can read what you wrote.').waitFor();
      await hers.go('/coach/messages');
      await page.getByText('You turned off sharing messages').waitFor();
      await coach.go(`/clients/${client.clientId}/messages`);
      await coach.page.getByText('How was that for you?').waitFor();
      await coach.page.getByText('Right now, Mara isn’t sharing messages with you.').waitFor();
      expect(await coach.page.getByText('station').count()).toBe(0);
      await page.getByRole('button', { name: /^Let .* read my messages$/ }).click();
      await box(page).waitFor();

      const nora = await practice.coach('Nora Next');
      await hers.visit('/coach');
      await page.getByRole('link', { name: 'Open messages' }).waitFor();
      await hers.context.setOffline(true);
      await hers.visit('/coach/messages');
      await write(hers, 'Only for Olga');
      await page.getByText('Not sent yet. We’ll send it when you’re back online.').waitFor();
      await practice.transfer(client, nora);
      const hers2 = await personAs(stage, nora, 'desktop', { locale: 'en-US' });
      await hers2.go(`/clients/${client.clientId}/messages`);
      await hers2.page.getByText('No messages yet').waitFor();
      // Whatever page she opens next tells her that it was not sent, and does not show it.
      await hers.visit('/coach');
      await hers.context.setOffline(false);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      const told = page.getByRole('alert').filter({ hasText: 'A message hasn’t been sent.' });
      await told.getByText('You wrote this to the coach you had before').waitFor();
      expect(await page.getByText('Only for Olga').count()).toBe(0);
      await told.getByRole('link', { name: 'Open messages' }).click();
      await page.getByRole('button', { name: 'Edit it' }).click();
      await told.waitFor({ state: 'detached' });
      expect(await box(page).inputValue()).toBe('Only for Olga');
      await box(page).fill('');
      await look(hers2);
      await hers2.page.getByText('No messages yet').waitFor();
      await hers.go('/coach/messages');
      await page.getByLabel('Let Nora Next read my earlier messages').click();
      await page.getByText('Saved.').waitFor();
      await look(hers2);
      await hers2.page.getByText('I saw them at the station.').waitFor();
      await coach.go(`/clients/${client.clientId}/messages`);
      await coach.page.getByText('Only Mara and Nora Next can read their messages.').waitFor();

      // Who cannot open the client's page anymore reads and discards what was not sent all the same.
      await hers2.context.setOffline(true);
      await write(hers2, 'Only from Nora');
      await hers2.page.getByText('Not sent yet. We’ll send it when you’re back online.').waitFor();
      await practice.transfer(client, practice.owner);
      await hers2.context.setOffline(false);
      await hers2.go('/clients');
      const toldNora = hers2.page.getByRole('alert').filter({ hasText: 'A message hasn’t been' });
      await toldNora.getByRole('link', { name: 'Open messages' }).click();
      const left = hers2.page.getByRole('listitem').filter({ hasText: 'Only from Nora' });
      await left.getByRole('button', { name: 'Discard' }).click();
      await left.waitFor({ state: 'detached' });
      await hers2.visit('/clients');
      expect(await toldNora.count()).toBe(0);
    },
    MINUTES,
  );

  it(
    'promise nobody to a client who is archived, who can still read them',
    async () => {
      const { page } = hers;
      await practice.owner.ok(
        'mutation ($id: ID!) { archiveClient(input: { clientId: $id, plan: PAUSE }) { __typename } }',
        { id: client.clientId },
      );
      await hers.go('/coach');
      await page.getByText('Read your earlier messages.').waitFor();
      expect(await page.getByText('between sessions').count()).toBe(0);
      await page.getByRole('link', { name: 'Open messages' }).click();
      await page.getByText('You’re no longer working together').waitFor();
      await page.getByText('I saw them at the station.').waitFor();
      await page.getByText('If something can’t wait, use').waitFor();
      expect(await page.getByText(/reads messages/).count()).toBe(0);
    },
    MINUTES,
  );
});
