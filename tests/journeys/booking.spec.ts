import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';

const MINUTES = 120_000;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

describePages('Booking across the world', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  let coach: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      client = await practice.client({ name: 'Mara Client', timeZone: 'Pacific/Auckland' });
      await stage.world.owner.query('update members set time_zone = $2 where id = $1', [
        practice.owner.memberId,
        'America/New_York',
      ]);
      hers = await personAs(stage, client, 'phone', { timeZone: 'Pacific/Auckland' });
      coach = await personAs(stage, practice.owner, 'desktop', { timeZone: 'America/New_York' });
    },
    // Monday afternoon in New York, Tuesday morning in Auckland.
    { at: '2026-03-02T18:30:00Z' },
  );

  it(
    'begins with a session type and the coach’s hours',
    async () => {
      const { page } = coach;
      await coach.go('/practice/booking');
      await button(page, 'Add a session type').click();
      await page.getByLabel('Name').fill('Coaching session');
      await button(page.getByRole('dialog'), 'Save').click();
      await page.getByText('Session type added.').waitFor();
      await page.getByText('60 minutes · Online · Clients can book it').waitFor();
      for (const day of WEEKDAYS) {
        await button(page, `Add hours on ${day}`).click();
        await page.getByLabel(`${day} from`).fill('15:00');
        await page.getByLabel(`${day} until`).fill('18:00');
      }
      await page.getByLabel('Hours of notice').fill('0');
      await page.getByLabel('Break in minutes').fill('10');
      await button(page, 'Add days').click();
      await page.getByLabel('First day').fill('2026-07-30');
      await page.getByLabel('Last day').fill('2026-08-02');
      await page.getByLabel('Link for online sessions').fill('https://meet.example.test/{code}');
      await button(page, 'Save hours').click();
      await page.getByText('Hours saved.').waitFor();
      await coach.go('/practice/booking');
      expect(await page.getByLabel('Last day').inputValue()).toBe('2026-08-02');
      expect(await page.getByLabel('Break in minutes').inputValue()).toBe('10');
      expect(coach.troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'lets a client in Auckland book, ask for another time too late, and cancel early enough',
    async () => {
      const { page } = hers;
      await hers.go('/coach');
      await page.getByRole('link', { name: 'Book a session' }).first().click();
      await page.getByText(/Times are in your time zone, Auckland/).waitFor();
      // Three in the afternoon in New York.
      const today = page.getByRole('region', { name: /^Free times today/ });
      expect(await today.getByRole('button').first().innerText()).toMatch(/^0?9:00/);
      await button(today, /^0?9:00/).click();
      await button(page.getByRole('dialog'), 'Book').click();
      await page.getByText('Your session is booked.').waitFor();
      await page.getByText(/\(New York\) for your coach/).waitFor();

      await page.getByRole('link', { name: 'Move' }).click();
      await page.getByText(/so Olga Owner has to agree/).waitFor();
      await button(page.getByRole('region', { name: /tomorrow/ }), /^10:00/).click();
      await button(page.getByRole('dialog'), 'Ask').click();
      await page.getByText(/You asked to move this to tomorrow/).waitFor();

      await coach.go('/today');
      await coach.page.getByText('Asked to move or cancel a session').waitFor();
      await coach.go('/sessions');
      await coach.page.getByText('Asked to move it').waitFor();
      await coach.page.getByRole('link', { name: 'Mara Client' }).first().click();
      await coach.page.getByText(/Mara Client asked to move this session/).waitFor();
      await button(coach.page, 'Move it').click();
      await coach.page.getByText(/Mara Client asked/).waitFor({ state: 'detached' });

      await hers.go('/coach');
      await page
        .getByText(/^Tomorrow/)
        .first()
        .waitFor();
      await button(page, 'Cancel').click();
      await button(page.getByRole('dialog'), 'Cancel session').click();
      await page.getByText('Your session was canceled.').waitFor();
      await page.getByText('No upcoming sessions').waitFor();
      expect([...hers.troubles, ...coach.troubles]).toEqual([]);
    },
    MINUTES,
  );

  it(
    'offers a client who missed a session a new time',
    async () => {
      const missed = await practice.client({ name: 'Lena Client' });
      const startsAt = new Date(stage.world.clock.now().getTime() - 3_600_000).toISOString();
      const input = { clientId: missed.clientId, startsAt, minutes: 30 };
      const { planSession } = await practice.owner.ok<any>(
        `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`,
        { input },
      );
      await practice.owner.ok(
        `mutation($id: ID!) { markSession(sessionId: $id, status: MISSED) { __typename } }`,
        { id: planSession.id },
      );
      const theirs = await personAs(stage, missed, 'phone');
      await theirs.go('/coach');
      const offer = theirs.page.getByRole('region', { name: 'Find a new time' });
      await offer.getByText(/That’s okay/).waitFor();
      await offer.getByRole('link', { name: 'Book a session' }).click();
      await theirs.page.getByText(/Times are in your time zone/).waitFor();
      expect(theirs.troubles).toEqual([]);
    },
    MINUTES,
  );
});

const button = (on: Page | Locator, name: string | RegExp) =>
  on.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
