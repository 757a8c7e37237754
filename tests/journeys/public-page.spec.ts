import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestPractice } from '../support/actors.js';
import { open } from '../support/booking.js';
import {
  describePages,
  mailedPath,
  onStage,
  personAs,
  type Person,
  type Stage,
} from '../support/browser.js';
import { ASK, leadInput, PAGE } from '../support/leads.js';
import { PASSWORD } from '../support/sign-in.js';
import { violations } from '../web/looking.js';

const MINUTES = 120_000;
const NEW = { name: 'Tama Newcomer', email: 'tama@example.test' };
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`;
/** How long somebody takes to fill in the form at least. */
const TYPING = { minutes: 1 };

describePages('A public page, from New York to Auckland', () => {
  let stage: Stage;
  let practice: TestPractice;
  let coach: Person;
  let visitor: Person;
  let path: string;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      await stage.world.owner.query('update members set time_zone = $2 where id = $1', [
        practice.owner.memberId,
        'America/New_York',
      ]);
      const weekly = Array.from({ length: 7 }, () => ({ hours: [{ from: '15:00', to: '18:00' }] }));
      await open(practice.owner, { weekly });
      coach = await personAs(stage, practice.owner, 'desktop', { timeZone: 'America/New_York' });
      visitor = await stage.person({ device: 'phone', timeZone: 'Pacific/Auckland' });
    },
    // Monday afternoon in New York, Tuesday morning in Auckland.
    { at: '2026-03-02T18:30:00Z' },
  );

  it(
    'is turned on by a coach, with a session type for new people',
    async () => {
      const { page } = coach;
      await coach.go('/practice/booking');
      const section = page.getByRole('region', { name: 'Your public page' });
      await section.getByText(/no session type is for new people/).waitFor();
      await button(page, 'Add a session type').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('First conversation');
      await dialog.getByLabel('Length in minutes').fill('30');
      await dialog.getByLabel('Who can book it').selectOption('Staff and new people');
      await button(dialog, 'Save').click();
      await page.getByText('30 minutes · Online · New people can ask for it').waitFor();
      await section.getByText(/Nobody can ask for a time yet/).waitFor({ state: 'detached' });
      await button(section, 'Turn on').click();
      const address = await section.getByLabel('Address of your page').inputValue();
      path = new URL(address).pathname;
      expect(path).toMatch(/^\/meet\//);
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'lets a visitor ask for a time, keeps what they typed when it is taken, and has them confirm their email',
    async () => {
      const { page } = visitor;
      await visitor.go(path);
      await page.getByRole('heading', { level: 1, name: 'Olga Owner' }).waitFor();
      expect(await page.title()).toBe('Book a time – Footing');
      const answer = await fetch(stage.world.url + path);
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
      // No preview of the link names the coach.
      expect(await answer.text()).not.toMatch(/olga|og:|twitter:/i);
      await page.getByText(/Times are in your time zone, Auckland/).waitFor();
      const tomorrow = page.getByRole('region', { name: /^Free times tomorrow/ });
      // Three in the afternoon in New York is nine in the morning in Auckland.
      await button(tomorrow, /^0?9:00/).click();
      await page.getByText(/, at 0?9:00 \(Auckland time\)/).waitFor();
      await page.getByLabel('Your name').fill(NEW.name);
      await page.getByLabel('Email').fill('tema@example.test');
      // Back and forward are steps of this page, and nothing that was typed is lost.
      await page.goBack();
      await button(tomorrow, /^0?9:00/).waitFor();
      await page.goForward();
      await button(page, 'Choose another time').click();
      await button(tomorrow, /^0?9:00/).click();
      expect(await page.getByLabel('Your name').inputValue()).toBe(NEW.name);
      await button(page, 'Ask for this time').click();
      await page.getByText('To ask for a time, check this box.').waitFor();
      await page.getByRole('checkbox').check();
      expect(await violations(page)).toEqual([]);

      await stage.move(TYPING);
      const other = await practice.client({ name: 'Mara Client' });
      await practice.owner.ok(PLAN, {
        input: { clientId: other.clientId, minutes: 30, startsAt: '2026-03-03T20:00:00Z' },
      });
      await button(page, 'Ask for this time').click();
      await page.getByText(/That time isn’t free anymore/).waitFor();
      await button(page, 'Use that time').click();
      expect(await page.getByLabel('Your name').inputValue()).toBe(NEW.name);
      await button(page, 'Ask for this time').click();
      await page.getByRole('heading', { level: 1, name: 'Check your email' }).waitFor();
      // The address was mistyped: the same time again, with the right one.
      await button(page, 'Change the email or the time').click();
      await page.getByLabel('Email').fill(NEW.email);
      await button(page, 'Ask for this time').click();
      await page.getByText(NEW.email).waitFor();
      const stored = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
      );
      expect(stored).not.toMatch(/tama|tema/i);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Olga Owner' }).waitFor();

      await coach.go('/clients/new-people');
      await coach.page.getByText('Nobody is waiting').waitFor();
      await visitor.go(await mailedPath(stage.world, NEW.email));
      await page.getByText(/at 0?9:30\. That’s in your time zone, Auckland\./).waitFor();
      await button(page, 'Confirm').click();
      await page.getByRole('heading', { level: 1, name: 'Your request was sent' }).waitFor();
      await page.getByText(/at 0?9:30\. That’s in your time zone, Auckland\./).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/olga|tama|coach|harbour/i);
      expect(visitor.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'brings the coach a new person, who is accepted, joins and sees the session',
    async () => {
      const { page } = coach;
      await coach.go('/today');
      await page.getByText('1 new person asked for a first conversation.').waitFor();
      await page.getByRole('link', { name: 'Answer', exact: true }).click();
      await page.getByText(NEW.email).waitFor();
      await page.getByText(/^Tomorrow at 15:30$/).waitFor();
      await page.getByText(/0?9:30 \(Auckland\) for them/).waitFor();
      await button(page, `Accept ${NEW.name}`).click();
      await button(page.getByRole('dialog'), 'Accept and invite').click();
      await page.getByRole('heading', { level: 1, name: NEW.name }).waitFor();

      const { page: theirs } = visitor;
      await theirs.goto('about:blank');
      await visitor.go(await mailedPath(stage.world, NEW.email));
      await theirs.locator('input[type=password]').fill(PASSWORD);
      await theirs.getByRole('radio', { name: '18 or older' }).check();
      for (const box of await theirs.getByRole('checkbox').all()) await box.check();
      await button(theirs, 'Join').click();
      await theirs.getByRole('link', { name: 'Coach', exact: true }).click();
      await theirs.getByRole('heading', { level: 1, name: 'Olga Owner' }).waitFor();
      await theirs
        .getByText(/0?9:30/)
        .first()
        .waitFor();
      expect([...coach.troubles, ...visitor.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'lets somebody who asked cancel with the link of their email, and tells the coach',
    async () => {
      const email = 'sol@example.test';
      const address = path.split('/').pop()!;
      const { data } = await stage.world.gql<any>(PAGE, { address });
      const { ticket, types } = data.publicPage;
      await stage.move(TYPING);
      // Two days later, at three in the afternoon in New York.
      const startsAt = '2026-03-04T20:00:00Z';
      const input = leadInput({ address, ticket, startsAt, email, typeId: types[0].id });
      await stage.world.gql(ASK, { input });
      const { page, go, troubles } = await stage.person({ device: 'phone' });
      await go(await mailedPath(stage.world, email));
      await button(page, 'Confirm').click();
      await page.getByRole('heading', { level: 1, name: 'Your request was sent' }).waitFor();
      await coach.go('/clients/new-people');
      await button(coach.page, 'Decline Vera Visitor').waitFor();
      await button(page, 'Cancel my request').click();
      await button(page.getByRole('dialog'), 'Cancel my request').click();
      await page.getByRole('heading', { level: 1, name: 'Your request is canceled' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await coach.go('/clients/new-people');
      await coach.page.getByText(/^Someone canceled their request for .* at 15:00/).waitFor();
      await coach.page.getByText('Nobody is waiting').waitFor();
      expect([...troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'gets a new address, and the old one stops working',
    async () => {
      const { page } = coach;
      await coach.go('/practice/booking');
      const section = page.getByRole('region', { name: 'Your public page' });
      await button(section, 'Get a new address').click();
      await button(page.getByRole('dialog'), 'Get a new address').click();
      await page.getByText('Your page has a new address.').waitFor();
      const { pathname } = new URL(await section.getByLabel('Address of your page').inputValue());
      const { page: theirs, go, troubles } = await stage.person({ device: 'phone' });
      await go(path);
      await theirs.getByRole('heading', { level: 1, name: 'This page isn’t available' }).waitFor();
      await go(pathname);
      await theirs.getByRole('heading', { level: 1, name: 'Olga Owner' }).waitFor();
      expect([...troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'says the same of a page that is off as of a wrong address',
    async () => {
      await practice.owner.ok('mutation { setMyBookingPage(on: false) { __typename } }');
      const { page, go, troubles } = await stage.person({ device: 'phone' });
      for (const address of [path, '/meet/nobody-is-here']) {
        await go(address);
        await page.getByRole('heading', { level: 1, name: 'This page isn’t available' }).waitFor();
      }
      expect(troubles).toEqual([]);
    },
    MINUTES,
  );
});

const button = (on: Page | Locator, name: string | RegExp) =>
  on.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
