import { expect, it } from '@jest/globals';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import { addBusyTimes, addType, open } from '../support/booking.js';
import { newPeopleType } from '../support/leads.js';
import { drag, picture } from '../support/calendar-pages.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';

const MINUTE = 60_000;
const PLAN = `mutation ($input: PlanSessionInput!) {
  planSession(input: $input) { ... on Session { id } } }`;
const START = 'query ($id: ID!) { session(id: $id) { startsAt } }';

describePages('The calendar', () => {
  let stage: Stage;
  let practice: TestPractice;
  let owen: Actor;
  let sam: Actor;
  let owner: Person;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      owen = await practice.coach('Owen Moss');
      sam = await practice.client({ coach: owen, name: 'Sam Client' });
      owner = await personAs(stage, practice.owner, 'desktop');
    },
    { at: '2026-03-02T07:00:00Z' },
  );

  const plan = async (client: Actor, startsAt: string, minutes = 50): Promise<string> => {
    const input = { clientId: client.clientId, startsAt, minutes };
    return (await practice.owner.ok(PLAN, { input }))['planSession'].id;
  };
  /** As if somebody had asked Owen for half an hour on his public page. */
  const holdForSomeoneNew = async (startsAt: string) => {
    const typeId = await addType(stage.world, practice.owner, newPeopleType());
    await stage.world.owner.query(
      `insert into leads (practice_id, id, created_at, coach_id, type_id, starts_at, ends_at, minutes, buffer_before,
         buffer_after, time_zone, status, held_until, erase_at)
       values ($1, $2, $3, $4, $5, $6, $6::timestamptz + interval '30 minutes', 30, 0, 0, 'Europe/Berlin', 'WAITING', $6, $6)`,
      [
        ...[owen.practiceId, newId(stage.world), stage.world.clock.now()],
        ...[owen.memberId, typeId, startsAt],
      ],
    );
  };
  const startOf = async (id: string) =>
    (await practice.owner.ok(START, { id }))['session'].startsAt as string;

  it(
    'shows an owner two coaches side by side, moves a session by drag and back, and plans one by keyboard',
    async () => {
      const ida = await practice.client({ name: 'Ida Own' });
      const [his, hers] = [
        await plan(sam, '2026-03-02T09:00:00Z'),
        await plan(ida, '2026-03-02T08:00:00Z', 30),
      ];
      const { page } = owner;
      await owner.go('/calendar?view=day&of=everyone');
      const block = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
      await block('Sam Client').waitFor();
      await block('Ida Own').waitFor();
      expect(await page.getByText('Ida Own', { exact: true }).evaluate(isWhole)).toBe(true);
      const row = (name: string, time: string) =>
        page.getByRole('button', { name: new RegExp(`row of ${name}, at ${time}$`) });

      const moved = page.getByText('Session moved.');
      await drag(block('Sam Client'), row('Owen Moss', '12:00'), moved);
      expect(await startOf(his)).toBe('2026-03-02T11:00:00.000Z');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Session moved back.').waitFor();
      expect(await startOf(his)).toBe('2026-03-02T09:00:00.000Z');

      const refused = page.getByText('A session stays with its coach.', { exact: false });
      await drag(block('Ida Own'), row('Owen Moss', '11:00'), refused);
      expect(await startOf(hers)).toBe('2026-03-02T08:00:00.000Z');

      await row('Olga Owner', '15:00').focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Client' }).fill('Ida');
      await page.getByRole('option', { name: 'Ida Own' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await dialog.getByLabel('Your time').inputValue()).toBe('15:00');
      await dialog.getByRole('button', { name: 'Schedule session' }).press('Enter');
      await page.getByRole('button', { name: /^Ida Own 15:00 to 15:50$/ }).waitFor();

      await page.getByRole('button', { name: /^Ida Own 15:00 to 15:50$/ }).press('Enter');
      await page.getByRole('heading', { level: 1, name: /^Ida Own,/ }).waitFor();
      // A session is moved by keyboard on its page.
      await page.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
      await dialog.getByLabel('Your time').fill('17:00');
      await dialog.getByRole('button', { name: 'Save' }).press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      const [id] = new URL(page.url()).pathname.split('/').slice(-1);
      expect(await startOf(id!)).toBe('2026-03-02T16:00:00.000Z');
      expect(owner.troubles).toEqual([]);
    },
    MINUTE,
  );

  it(
    'leaves a session where it is if the time is taken or its notes are signed, and says why',
    async () => {
      const ada = await practice.client({ name: 'Ada Own' });
      const [first, second] = [
        await plan(ada, '2026-03-04T09:00:00Z'),
        await plan(ada, '2026-03-04T13:00:00Z'),
      ];
      const { page } = owner;
      // On a fresh page: a message, or the focus that comes back from a dialog, could disturb a drag.
      await owner.go('/calendar?view=week');
      const [one, other] = ['10:00', '14:00'].map((time) =>
        page.getByRole('button', { name: new RegExp(`^Ada Own ${time}`) }),
      );
      const slot = (time: string) =>
        page.getByRole('button', {
          name: new RegExp(`^Schedule a session on Wednesday.* 4.*, at ${time}$`),
        });
      const taken = page.getByText('There’s already a session at that time.', { exact: false });
      await drag(one!, slot('13:30'), taken);
      expect(await startOf(first)).toBe('2026-03-04T09:00:00.000Z');

      await stage.world.owner.query('update sessions set has_signed_notes = true where id = $1', [
        second,
      ]);
      const signed = page.getByText('Notes about this session are signed', { exact: false });
      await drag(other!, slot('15:00'), signed);
      expect(await startOf(second)).toBe('2026-03-04T13:00:00.000Z');
      expect(owner.troubles).toEqual([]);
    },
    MINUTE,
  );

  it(
    'shows when the coach’s other calendars are busy, to that coach alone, and lets them schedule there',
    async () => {
      const eva = await practice.client({ name: 'Eva Own' });
      const id = await plan(eva, '2026-03-11T08:00:00Z');
      await addBusyTimes(stage.world, practice.owner.email, [
        [new Date('2026-03-11T12:00:00Z'), new Date('2026-03-11T13:30:00Z')],
        [new Date('2026-03-12T23:00:00Z'), new Date('2026-03-13T23:00:00Z')],
      ]);
      const { page } = owner;
      const busy = page.getByText('Busy: Personal', { exact: true });
      // On a fresh page: a message of the drags before stays open, over the dialog, while the mouse is on it.
      await owner.go('/calendar?view=week&day=2026-03-11');
      await busy.first().waitFor();
      expect(await busy.count()).toBe(2);
      await page.getByText('all day', { exact: true }).waitFor();
      await page.getByText('Times marked “Busy” are from your other calendars.').waitFor();
      // By keyboard, a time says that it is busy before something is scheduled there.
      const slot = page.getByRole('button', {
        name: /^Schedule a session on Wednesday.* 11.*, at 13:00\. Busy: Personal, 13:00 to 14:30$/,
      });
      await slot.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'hidden' });
      const asked = dialog.getByText('Your other calendar is busy.');
      // On a fresh page: the focus that comes back from the dialog could scroll the hours in the middle of a drag.
      await owner.go('/calendar?view=week&day=2026-03-11');
      await busy.first().waitFor();
      await drag(page.getByRole('button', { name: /^Eva Own 9:00/ }), slot, asked);
      await dialog.getByRole('button', { name: 'Move it' }).click();
      await page.getByText('Session moved. Your other calendar is busy then.').waitFor();
      expect(await startOf(id)).toBe('2026-03-11T12:00:00.000Z');

      await owner.visit('/calendar?view=agenda&day=2026-03-11');
      await page.getByText('13:00 to 14:30, Busy: Personal').waitFor();
      await page.getByText('all day, Busy: Personal').waitFor();
      // A colleague's time that somebody new asked for says nothing about who that is.
      await holdForSomeoneNew('2026-03-11T14:00:00Z');
      for (const whose of ['everyone', owen.memberId]) {
        await owner.visit(`/calendar?view=day&day=2026-03-11&of=${whose}`);
        await page
          .getByRole('button', { name: /Schedule a session .*12:00/ })
          .first()
          .waitFor();
        const held = page.getByText('Held for someone new', { exact: true });
        await held.waitFor();
        expect(await held.evaluate(isWhole)).toBe(true);
        await picture(page, `held-${whose.slice(0, 8)}`);
        expect(await busy.count()).toBe(0);
      }
      await owner.visit('/calendar?view=agenda&day=2026-03-11&of=everyone');
      await page.getByText('15:00 to 15:30, Held for someone new, with Owen Moss').waitFor();
      expect(owner.troubles).toEqual([]);
    },
    MINUTE,
  );

  it(
    'asks before a move that something speaks against, and says it before a session is scheduled, too',
    async () => {
      await open(practice.owner);
      const eve = await practice.client({ name: 'Eve Own' });
      const id = await plan(eve, '2026-03-12T10:00:00Z');
      const { page } = owner;
      await owner.go('/calendar?view=week&day=2026-03-12');
      const slot = (time: string) =>
        page.getByRole('button', {
          name: new RegExp(`^Schedule a session on Thursday.* 12.*, at ${time}$`),
        });
      const dialog = page.getByRole('dialog');
      const toTheAfternoon = async () => {
        const block = page.getByRole('button', { name: /^Eve Own 11:00/ });
        await drag(block, slot('14:00'), dialog.getByText('It’s outside your hours.'));
      };
      await toTheAfternoon();
      await dialog.getByRole('button', { name: 'Leave it where it is' }).click();
      await page.getByRole('button', { name: /^Eve Own 11:00/ }).waitFor();
      expect(await startOf(id)).toBe('2026-03-12T10:00:00.000Z');
      await toTheAfternoon();
      await dialog.getByRole('button', { name: 'Move it' }).click();
      await page.getByText('Session moved.', { exact: true }).waitFor();
      await page.getByRole('button', { name: /^Eve Own 14:00/ }).waitFor();
      expect(await startOf(id)).toBe('2026-03-12T13:00:00.000Z');

      await slot('15:00').press('Enter');
      await dialog.getByRole('combobox', { name: 'Client' }).fill('Eve');
      await page.getByRole('option', { name: 'Eve Own' }).click();
      await dialog.getByText('You can still schedule it.').waitFor();
      await dialog.getByText('It’s outside your hours.').waitFor();
      await dialog.getByRole('button', { name: 'Schedule session' }).click();
      await page.getByText('Session scheduled.').waitFor();
      expect(owner.troubles).toEqual([]);
    },
    MINUTE,
  );

  it(
    'has a coach’s own clock on any device, also in the week in which clocks are set back',
    async () => {
      const zone = `update members set time_zone = 'America/New_York' where id = $1`;
      await stage.world.owner.query(zone, [owen.memberId]);
      const id = await plan(sam, '2026-10-31T13:00:00Z');
      await plan(sam, '2026-11-01T05:30:00Z');
      await plan(sam, '2026-11-01T06:30:00Z');
      const his = await personAs(stage, owen, 'desktop', { timeZone: 'Europe/Berlin' });
      const { page } = his;
      await his.go('/calendar?view=week&day=2026-10-31');
      await page.getByRole('button', { name: /^Sam Client 1:30 EDT to 1:20 EST$/ }).waitFor();
      await page.getByRole('button', { name: /^Sam Client 1:30 EST to 2:20$/ }).waitFor();

      const slot = (time: string) =>
        page.getByRole('button', {
          name: new RegExp(`^Schedule a session on Sunday.* 1.*, at ${time}$`),
        });
      const early = page.getByRole('button', { name: /^Sam Client 9:00/ });
      await drag(early, slot('10:00'), page.getByText('Session moved.'));
      expect(await startOf(id)).toBe('2026-11-01T15:00:00.000Z');

      await slot('12:00').press('Enter');
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByLabel('Time in New York').inputValue()).toBe('12:00');
      expect(await dialog.getByLabel('Date').inputValue()).toBe('2026-11-01');
      expect(his.troubles).toEqual([]);
    },
    MINUTE,
  );
});

/** Whether the times of a block are within it, and no word is wider than it is. */
const isWhole = (title: HTMLElement) => {
  const [times, block] = [title.nextElementSibling!, title.offsetParent!];
  return (
    times.getBoundingClientRect().bottom <= block.getBoundingClientRect().bottom + 1 &&
    times.scrollWidth <= title.parentElement!.clientWidth + 1
  );
};
