import { expect, it } from '@jest/globals';
import { localDateOf } from '@footing/kernel';
import type { Locator, Page } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { assign } from '../support/plans.js';

const MINUTES = 120_000;

describePages('The keyboard focus', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let coach: Person;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client', boundary: 'UNKNOWN' });
    await assign(stage.world, practice.owner, client);
    coach = await personAs(stage, practice.owner, 'desktop');
  });

  it(
    'returns to where a dialog was opened after it was closed or saved',
    async () => {
      const { page } = coach;
      await open(coach, `/clients/${client.clientId}`);
      const dialog = page.getByRole('dialog');

      const plan = button(page, 'Schedule a session');
      const tomorrow = localDateOf(stage.world.clock.now().getTime() + 86_400_000, 'Europe/Berlin');
      await plan.press('Enter');
      await dialog.getByLabel('Your time').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await hasFocus(plan);
      await plan.press('Enter');
      await dialog.getByLabel('Date').fill(tomorrow);
      await dialog.getByLabel('Your time').fill('18:00');
      await button(dialog, 'Schedule session').press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await hasFocus(plan);

      const boundary = button(page, 'Record the boundary');
      await boundary.press('Enter');
      await dialog.getByRole('radio', { name: 'Open to contact' }).check();
      await button(dialog, 'Save').press('Enter');
      // The focus moves to the first invalid field.
      await hasFocus(dialog.getByRole('textbox', { name: 'How do you know?' }));
      await page.keyboard.type('Leo wrote it.');
      await button(dialog, 'Save').press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await hasFocus(button(page, 'Record the boundary'));

      // A dialog opened from a menu: the focus returns to the menu's button.
      const more = page.getByRole('button', { name: /^More/ }).first();
      await more.press('Enter');
      await page.getByRole('menuitem', { name: 'Edit profile' }).press('Enter');
      await dialog.getByRole('textbox', { name: 'Full name', exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await hasFocus(more);

      await coach.visit('/templates');
      const preview = button(page, 'Preview “Three steps”');
      await preview.press('Enter');
      await dialog.getByRole('heading', { name: 'Less is more' }).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await hasFocus(preview);
    },
    MINUTES,
  );

  it(
    'moves to the heading of a page that the main menu opens, so that it is announced',
    async () => {
      const { page } = coach;
      await open(coach, '/today');
      const menu = page.getByRole('navigation', { name: 'Main menu' });
      for (const name of ['Templates', 'Practice', 'Templates']) {
        await menu.getByRole('link', { name }).press('Enter');
        const heading = name === 'Practice' ? 'Harbour' : name;
        await hasFocus(page.getByRole('heading', { level: 1, name: heading }));
        expect(await page.title()).toBe(`${name} – Footing`);
      }
    },
    MINUTES,
  );

  it(
    'moves to the heading of a page that a client opens from the bar, or by a link within a page',
    async () => {
      const { page, go } = await personAs(stage, client, 'phone');
      await go('/today');
      const press = (name: string | RegExp) =>
        page
          .getByRole('link', { name, exact: typeof name === 'string' })
          .first()
          .press('Enter');
      for (const name of ['Plan', 'You'] as const) {
        await press(name);
        await page.waitForURL(`**/${name.toLowerCase()}`);
        await hasFocus(page.getByRole('heading', { level: 1 }));
      }
      await press(/^Profile/);
      await page.waitForURL('**/you/profile');
      await hasFocus(page.getByRole('heading', { level: 1 }));
    },
    MINUTES,
  );

  it(
    'moves into a menu that is loaded on the first press, and returns to its button',
    async () => {
      const { page, go } = await personAs(stage, practice.owner, 'desktop');
      let deliver!: () => void;
      const delivered = new Promise<void>((resolve) => {
        deliver = resolve;
      });
      await page.route(/\/coach-later-[^/]+\.js$/, async (route) => {
        await delivered;
        await route.continue();
      });
      await go('/today');
      const you = button(page, 'You');
      const menu = page.getByRole('menu', { name: 'You' });
      await you.press('Enter');
      await hasFocus(you);
      deliver();
      await hasFocus(menu.getByRole('menuitem', { name: 'Your account' }));
      expect(await you.getAttribute('aria-expanded')).toBe('true');

      for (const key of ['Enter', 'Space', 'ArrowDown']) {
        await page.keyboard.press('Escape');
        await menu.waitFor({ state: 'detached' });
        await hasFocus(you);
        await you.press(key);
        await hasFocus(menu.getByRole('menuitem', { name: 'Your account' }));
      }
      await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await hasFocus(you);
    },
    MINUTES,
  );

  it(
    'stays nearby when the focused element is removed or disabled',
    async () => {
      const { page } = coach;
      const { rows } = await stage.world.owner.query<{ id: string }>(
        `select id from sessions where client_id = $1`,
        [client.clientId],
      );
      await open(coach, `/sessions/${rows[0]!.id}`);
      const dialog = page.getByRole('dialog');
      const move = button(page, 'Edit');
      await move.press('Enter');
      await dialog.getByLabel('Your time').fill('17:00');
      await button(dialog, 'Save').press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await hasFocus(move);

      await button(page, 'Shared note').press('Enter');
      await page.getByRole('textbox', { name: /Mara/ }).fill('We talked.');
      await page.getByText('Saved', { exact: true }).waitFor();
      await button(page, 'Add an action to the plan').press('Enter');
      const point = page.getByRole('textbox', { name: 'What you agreed on' });
      await point.fill('A walk on Sunday');
      await page.getByRole('radio', { name: 'No', exact: true }).press('Space');
      await button(page, 'Add to the plan').press('Enter');
      await page.getByRole('link', { name: 'A walk on Sunday' }).waitFor();
      await hasFocus(point);

      // Notes can be signed once their session has started.
      await stage.move({ days: 2 });
      await button(page, 'Sign').press('Enter');
      await button(dialog, 'Sign and share').press('Enter');
      await page.getByText('Signed by you').waitFor();
      await hasFocus(page.locator('h1, h2, h3, button'));
    },
    MINUTES,
  );

  it(
    'is not restored after a click outside of any control',
    async () => {
      const { page } = coach;
      await open(coach, `/clients/${client.clientId}`);
      await button(page, 'Schedule a session').focus();
      await page.locator('h1').click();
      await page.mouse.click(640, 790);
      await page.evaluate(() => document.body.append(document.createElement('i')));
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BUTTON');
    },
    MINUTES,
  );

  it(
    'moves to the first invalid field',
    async () => {
      const person = await stage.person();
      const { page } = person;
      await open(person, `/confirm#token=${'x'.repeat(43)}`);
      await page.getByLabel('Your name').fill('Ines');
      await page.getByLabel('Practice name').fill('Quay');
      const password = page.locator('input[type=password]');
      await password.fill('short');
      await button(page, 'Create my practice').press('Enter');
      await hasFocus(password);
      // An error that only the server finds.
      await open(person, '/sign-up');
      await page.getByLabel('Email').fill('ines@quay');
      await button(page, 'Continue').press('Enter');
      await hasFocus(page.getByLabel('Email'));
    },
    MINUTES,
  );
});

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** The focus restorer starts a second after the page, with the script file that has it. */
async function open({ page, go }: Person, path: string): Promise<void> {
  const fetched = page.waitForResponse(/\/later-[^/]+\.js$/);
  await go(path);
  await (await fetched).finished();
  await page.waitForTimeout(1_200);
}

/** Waits for the focus, and checks that it stays there for a while. */
async function hasFocus(one: Locator): Promise<void> {
  const focused = one.and(one.page().locator(':focus'));
  await focused.waitFor({ timeout: 5_000 }).catch(async () => {
    const now = await one.page().evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`The focus is elsewhere: ${now}`);
  });
  await one.page().waitForTimeout(700);
  expect(await focused.count()).toBe(1);
}
