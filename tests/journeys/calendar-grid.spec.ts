import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { open } from '../support/booking.js';
import { picture } from '../support/calendar-pages.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { inTheDark, settled, violations, widthBeyondTheScreen } from '../web/looking.js';

const MINUTE = 60_000;
const PLAN = `mutation ($input: PlanSessionInput!) {
  planSession(input: $input) { ... on Session { id } } }`;
const SESSIONS = `query ($from: DateTime!, $to: DateTime!) {
  sessions(from: $from, to: $to, first: 50) { edges { node { startsAt minutes } } } }`;

describePages('The grid of the calendar', () => {
  let stage: Stage;
  let practice: TestPractice;
  let owner: Person;
  let page: Page;

  onStage(
    async (opened) => {
      ({ stage, practice } = opened);
      await open(practice.owner);
      owner = await personAs(stage, practice.owner, 'desktop');
      page = owner.page;
    },
    { at: '2026-03-04T06:00:00Z' },
  );

  const plan = async (client: Actor, startsAt: string, minutes: number) => {
    const input = { clientId: client.clientId, startsAt, minutes };
    await practice.owner.ok(PLAN, { input });
  };
  const onDay = async (day: string) => {
    const to = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
    const found = await practice.owner.ok(SESSIONS, { from: `${day}T00:00:00Z`, to });
    return found['sessions'].edges.map(({ node }: any) => node);
  };
  const slot = (day: string, time: string) =>
    page.getByRole('button', { name: new RegExp(`^Schedule a session on ${day}.*, at ${time}$`) });

  it(
    'is entered by keyboard at the start of the hours, then at the next session, then at now',
    async () => {
      await owner.go('/calendar?view=week&day=2026-03-04');
      const hours = slot('Wednesday', '9:00');
      await hours.waitFor();
      expect(await tabStops(page)).toEqual([await hours.getAttribute('aria-label')]);

      const client = await practice.client({ name: 'Noa Next' });
      await plan(client, '2026-03-04T18:30:00Z', 50);
      for (const view of ['week', 'day']) {
        await owner.go(`/calendar?view=${view}&day=2026-03-04`);
        const block = page.getByRole('button', { name: /^Noa Next 19:30/ });
        await block.waitFor();
        // Where that is, the grid begins.
        expect(await isInView(block)).toBe(true);
        await block.focus();
        await page.keyboard.press('Tab');
        expect(await focused(page)).toMatch(/^Schedule a session on Wednesday.*, at 19:30$/);
        await page.keyboard.press('ArrowUp');
        expect(await focused(page)).toMatch(/, at 19:00$/);
        // Nothing that the keyboard comes to is behind the names of the days.
        for (let up = 0; up < 12; up += 1) await page.keyboard.press('ArrowUp');
        expect(await focused(page)).toMatch(/, at 13:00$/);
        expect(await isUncovered(page)).toBe(true);
      }

      await owner.go('/calendar?view=day&day=2026-03-04&of=everyone');
      const inRow = page.getByRole('button', { name: /row of .*, at 19:30$/ }).first();
      await inRow.waitFor();
      expect(await tabStops(page)).toEqual([await inRow.getAttribute('aria-label')]);

      await stage.move({ hours: 14 });
      await owner.go('/calendar?view=week');
      await slot('Wednesday', '21:00').waitFor();
      expect(await tabStops(page)).toEqual([
        await slot('Wednesday', '21:00').getAttribute('aria-label'),
      ]);
      expect(owner.troubles).toEqual([]);
    },
    2 * MINUTE,
  );

  it(
    'schedules a session of the length that was dragged, and by keyboard of the length that is typed',
    async () => {
      await practice.client({ name: 'Dora Drag' });
      const dialog = page.getByRole('dialog');
      const choose = async () => {
        await dialog.getByRole('combobox', { name: 'Client' }).fill('Dora');
        await page.getByRole('option', { name: 'Dora Drag' }).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      };
      await owner.go('/calendar?view=week&day=2026-03-11');
      await dragOver(owner, slot('Wednesday', '10:00'), slot('Wednesday', '11:00'));
      await dialog.getByLabel('Your time').waitFor();
      expect(await dialog.getByLabel('Date').inputValue()).toBe('2026-03-11');
      expect(await dialog.getByLabel('Your time').inputValue()).toBe('10:00');
      expect(await dialog.getByLabel('Length').inputValue()).toBe('90');
      await choose();
      await dialog.getByRole('button', { name: 'Schedule session' }).press('Enter');
      await page.getByRole('button', { name: /^Dora Drag 10:00 to 11:30$/ }).waitFor();
      expect(await onDay('2026-03-11')).toEqual([
        { startsAt: '2026-03-11T09:00:00.000Z', minutes: 90 },
      ]);

      // Upward is the same as downward. In the day, too, and what is not saved leaves nothing.
      await owner.go('/calendar?view=day&day=2026-03-11');
      await dragOver(owner, slot('Wednesday', '14:00'), slot('Wednesday', '13:00'));
      await dialog.getByLabel('Your time').waitFor();
      expect(await dialog.getByLabel('Your time').inputValue()).toBe('13:00');
      expect(await dialog.getByLabel('Length').inputValue()).toBe('90');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });

      await slot('Wednesday', '13:30').press('Enter');
      await dialog.getByLabel('Your time').waitFor();
      expect(await dialog.getByLabel('Your time').inputValue()).toBe('13:30');
      await choose();
      await dialog.getByLabel('Length').selectOption('75');
      await dialog.getByRole('button', { name: 'Schedule session' }).press('Enter');
      await page.getByRole('button', { name: /^Dora Drag 13:30 to 14:45$/ }).waitFor();
      expect(await onDay('2026-03-11')).toContainEqual({
        startsAt: '2026-03-11T12:30:00.000Z',
        minutes: 75,
      });

      await owner.go('/calendar?view=day&day=2026-03-12&of=everyone');
      const row = (time: string) =>
        page.getByRole('button', { name: new RegExp(`row of .*, at ${time}$`) }).first();
      await dragOver(owner, row('9:00'), row('10:30'));
      await dialog.getByLabel('Your time').waitFor();
      expect(await dialog.getByLabel('Your time').inputValue()).toBe('09:00');
      expect(await dialog.getByLabel('Length').inputValue()).toBe('120');
      expect(owner.troubles).toEqual([]);
    },
    2 * MINUTE,
  );

  it(
    'shows names of short sessions at 200% text, and none is too small to hit',
    async () => {
      const [long, other] = [
        await practice.client({ name: 'Alexandra Featherstone' }),
        await practice.client({ name: 'Benjamin Oyelaran' }),
      ];
      await plan(long, '2026-03-18T08:00:00Z', 15);
      await plan(other, '2026-03-18T08:15:00Z', 15);
      await plan(other, '2026-03-18T09:00:00Z', 10);
      await plan(long, '2026-03-19T08:00:00Z', 30);
      for (const view of ['week', 'day', 'day&of=everyone']) {
        await owner.go(`/calendar?view=${view}&day=2026-03-18`);
        await page
          .getByRole('button', { name: /^Alexandra Featherstone 9:00/ })
          .first()
          .waitFor();
        await settled(page);
        expect(await violations(page, ['target-size'])).toEqual([]);
        const name = view.replace('&of=', '-');
        await picture(page, `short-${name}-light`);
        await inTheDark(page, () => picture(page, `short-${name}-dark`));
        const large = await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
        expect(await violations(page, ['target-size'])).toEqual([]);
        expect(await widthBeyondTheScreen(page)).toBeLessThanOrEqual(0);
        expect(await namesCutOff(page)).toEqual([]);
        await page
          .getByRole('button', { name: /^Alexandra Featherstone 9:00/ })
          .first()
          .focus();
        await picture(page, `short-${name}-large`);
        await large.evaluate((element) => (element as Element).remove());
      }
      // A week without short sessions shows as many hours as before.
      await owner.go('/calendar?view=week&day=2026-03-11');
      await page
        .getByRole('button', { name: /^Dora Drag/ })
        .first()
        .waitFor();
      expect(await page.locator('[data-drag-slot-index="20"]').first().evaluate(heightOf)).toBe(32);
      expect(owner.troubles).toEqual([]);
    },
    2 * MINUTE,
  );

  it(
    'is an agenda on a phone, whatever the address asks for, and a tap opens a session',
    async () => {
      const client = await practice.client({ name: 'Petra Phone' });
      await plan(client, '2026-03-25T08:00:00Z', 15);
      const phone = await personAs(stage, practice.owner, 'phone');
      await phone.go('/calendar?view=week&day=2026-03-25');
      const session = phone.page.getByRole('button', { name: /^Petra Phone 9:00 to 9:15/ });
      await session.waitFor();
      expect(await phone.page.locator('[data-drag-slot-index]').count()).toBe(0);
      expect(await phone.page.getByRole('button', { name: 'Week' }).count()).toBe(0);
      expect(await violations(phone.page, ['target-size'])).toEqual([]);
      expect(await widthBeyondTheScreen(phone.page)).toBeLessThanOrEqual(0);
      await picture(phone.page, 'phone-agenda');
      await session.tap();
      await phone.page.getByRole('heading', { level: 1, name: /^Petra Phone,/ }).waitFor();
      expect(phone.troubles).toEqual([]);
    },
    2 * MINUTE,
  );
});

const heightOf = (element: Element) => element.getBoundingClientRect().height;

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** The names of the times at which Tab stops. */
const tabStops = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-drag-slot-index][tabindex="0"]')].map((each) =>
      each.getAttribute('aria-label'),
    ),
  );

const isInView = (block: Locator) =>
  block.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const grid = element.closest('.mantine-ScrollArea-viewport')!.getBoundingClientRect();
    return box.top >= grid.top && box.bottom <= grid.bottom && box.bottom <= innerHeight;
  });

const isUncovered = (page: Page) =>
  page.evaluate(() => {
    const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
    const there = document.elementsFromPoint(left + width - 4, top + 2);
    return height > 0 && there[0] === document.activeElement;
  });

/** The names that are not whole within their blocks. */
const namesCutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-event-id] strong')]
      .filter((name) => {
        const { bottom } = name.getBoundingClientRect();
        const block = name.closest('[data-event-id]')!.getBoundingClientRect();
        return (
          bottom > block.bottom + 1 ||
          bottom > name.parentElement!.getBoundingClientRect().bottom + 1
        );
      })
      .map(({ textContent }) => textContent),
  );

/** Drags over empty times, as a person does: once the names of the coaches are there, which draw the calendar anew. */
async function dragOver({ page, answered }: Person, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await answered();
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  const at = ({ x, y }: { x: number; y: number }) => [x + 12, y + 12] as const;
  await page.mouse.move(...at(start));
  await page.mouse.down();
  await page.mouse.move(...at(end), { steps: 6 });
  await page.mouse.up();
}
