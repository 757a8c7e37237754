import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '@footing/api/testing';
import type { Page } from 'playwright-core';
import {
  describePages,
  DEVICES,
  letIn,
  openStage,
  type Device,
  type Person,
  type Stage,
} from '../support/browser.js';
import { signIn } from '../support/sign-in.js';
import { takePictures } from './pictures.js';
import { idsIn, PAGES, PEOPLE, type Ids, type PageOfApp, type Role } from './places.js';

const MINUTE = 60_000;
/** In the middle of the demo's week, when there is a session on the day. */
const WEDNESDAY = '2026-05-06T08:20:00Z';
const MOST_TABS = 90;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describePages('Every page', () => {
  let stage: Stage;
  let ids: Ids;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    stage = await openStage({ demo: WEDNESDAY });
    ids = await idsIn(stage);
  }, 3 * MINUTE);

  afterAll(() => stage?.close());

  describe.each(Object.keys(DEVICES) as Device[])('on a %s', (device) => {
    it.each(PAGES)(
      '$name can be used by everybody',
      async ({ role, path, main, name }) => {
        const person = await whoIs(role, device);
        const { page, troubles } = person;
        troubles.length = 0;
        await person.go(path(ids));
        await settled(page);

        expect(await page.title()).toBe('Footing');
        expect(await widthBeyondTheScreen(page)).toBe(0);
        expect(await violations(page)).toEqual([]);
        await inTheDark(page, async () =>
          expect(await violations(page, ['color-contrast'])).toEqual([]),
        );
        expect(await reachedByTab(page, main)).toBe(true);
        expect(troubles).toEqual([]);
        await takePictures(page, `${name}-${device}`, inTheDark);
      },
      MINUTE,
    );
  });

  /** One browser for each person and device: two may not share a refresh token. */
  async function whoIs(role: Role, device: Device): Promise<Person> {
    const known = people.get(`${role} ${device}`);
    if (known) return known;
    const person = await stage.person({ device });
    const email = PEOPLE[role];
    if (email) await letIn(person, stage, (await signIn(stage.world, email, DEMO_PASSWORD)).cookie);
    people.set(`${role} ${device}`, person);
    return person;
  }
});

/** Nothing is still on its way. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.mantine-Skeleton-root'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function widthBeyondTheScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What axe finds, one line for each place. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe } = window as any;
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: only } }),
    });
    return violations.flatMap(({ id, nodes }: any) =>
      nodes.map(({ html, any }: any) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  }, rules);
}

async function inTheDark(page: Page, look: () => Promise<void>): Promise<void> {
  // With reduced motion each colour still takes a frame, one after the other from the root to the leaves.
  const schemeIs = (scheme: string) =>
    page.waitForFunction(
      (wanted) =>
        document.documentElement.dataset['mantineColorScheme'] === wanted &&
        !document.getAnimations().some((each) => each instanceof CSSTransition),
      scheme,
    );
  await page.emulateMedia({ colorScheme: 'dark' });
  await schemeIs('dark');
  await look();
  await page.emulateMedia({ colorScheme: 'light' });
  await schemeIs('light');
}

/** Whether pressing Tab again and again comes to what the page is for. */
async function reachedByTab(page: Page, [role, name]: PageOfApp['main']): Promise<boolean> {
  const wanted = page.getByRole(role, { name, exact: true });
  await wanted.first().waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    const reached = await wanted.evaluateAll((all) =>
      all.includes(document.activeElement as never),
    );
    if (reached) return true;
  }
  return false;
}
