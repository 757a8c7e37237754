import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BusyCalendarsWorker } from '@footing/api/testing';
import type { TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { calendarOf, calendarServer, type CalendarServer } from '../support/calendar-server.js';
import { readCalendar } from '../support/calendars.js';

describePages('a calendar address', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it('is created by a client, shown once, replaced, and turned off', async () => {
    const client = await practice.client({ name: 'Mara Client' });
    const { page, go, visit, troubles } = await personAs(stage, client, 'phone');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const read = async () => {
      const { pathname } = new URL(await page.getByLabel('Your secret address').inputValue());
      return pathname;
    };
    await go('/you');
    await page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await page
      .getByText('called “Appointment” and shows only the time', { exact: false })
      .waitFor();
    await button('Create an address').click();
    await button('Copy').waitFor();
    const first = await read();
    const answer = await fetch(`${stage.world.url}${first}`);
    expect(readCalendar(await answer.text()).entries).toEqual([]);

    await visit('/you/calendar');
    await page.getByText(/^Your address is on\./).waitFor();
    expect(await page.getByLabel('Your secret address').count()).toBe(0);
    await button('Create a new address').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Create a new address' }).click();
    await button('Copy').waitFor();
    const second = await read();
    expect((await fetch(`${stage.world.url}${first}`)).status).toBe(404);
    expect((await fetch(`${stage.world.url}${second}`)).status).toBe(200);

    await button('Turn off').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Turn off' }).click();
    await button('Create an address').waitFor();
    expect((await fetch(`${stage.world.url}${second}`)).status).toBe(404);
    expect(troubles).toEqual([]);
  }, 60_000);

  it('is on a page that leads back to the coach’s account', async () => {
    const { page, go, troubles } = await personAs(stage, practice.owner, 'desktop');
    await go('/account');
    await page.getByRole('link', { name: 'See your sessions in your calendar app' }).click();
    await page.getByText('called “Appointment with M.L.”', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Back to your account' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
    expect(troubles).toEqual([]);
  }, 60_000);
});

describePages('a calendar from somewhere else', () => {
  let stage: Stage;
  let practice: TestPractice;
  let server: CalendarServer;

  onStage(
    (opened) => {
      ({ stage, practice } = opened);
    },
    { env: { FETCH_NETWORKS: '127.0.0.1' } },
  );
  beforeAll(async () => {
    server = await calendarServer();
  });
  afterAll(() => server?.close());

  it('is added by a coach, checked at once, mended, and removed', async () => {
    const read = () => stage.world.app.get(BusyCalendarsWorker, { strict: false }).run();
    const coach = await practice.coach();
    const { page, go, troubles, answers } = await personAs(stage, coach, 'phone');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const tomorrow = new Date(stage.world.clock.now().getTime() + 86_400_000);
    const day = tomorrow.toISOString().slice(0, 10).replaceAll('-', '');
    server.serve('/wrong', '<html>Sign in</html>');

    await go('/account/calendar');
    await page.getByText('No other calendars yet').waitFor();
    await button('Add a calendar').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Personal');
    await dialog.getByLabel('Web address').fill('my calendar');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('This isn’t a web address', { exact: false }).waitFor();
    await dialog.getByLabel('Web address').fill(server.at('/wrong'));
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Checking this calendar…').waitFor();
    await read();
    await page.getByText('There’s no calendar at this address', { exact: false }).waitFor();

    server.serve(
      '/wrong',
      calendarOf(['UID:a', 'SUMMARY:Dentist', `DTSTART:${day}T080000Z`, 'DURATION:PT1H']),
    );
    await stage.move({ minutes: 20 });
    await button('Check again: Personal').click();
    await page.getByText('Checking this calendar…').waitFor();
    await read();
    await page.getByText(/^Last read/).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /, ends / })
      .waitFor();

    await button('Remove Personal').click();
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('No other calendars yet').waitFor();
    expect((await answers()).join('')).not.toMatch(/Dentist|\/wrong/);
    expect(troubles).toEqual([]);
  }, 60_000);
});
