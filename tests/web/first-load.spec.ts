import { expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { assign } from '../support/plans.js';
import { settled } from './looking.js';

const MINUTE = 60_000;
const MOST_SCRIPTS = 9;
const MOST_BYTES = { client: 193_000, coach: 196_500 };
/** The app prefetches until four seconds after it has started. */
const PREFETCHED_MS = 5_000;
/** By then, the app would have fetched what no page needs. */
const HELD_MS = 1_500;
type Role = 'client' | 'coach';
const SCRIPT = /\/[\w-]+\.js$/;
const FONT = /\.woff2$/;

describePages('The first load', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
    await assign(stage.world, practice.owner, client);
  });

  it.each<[Role, string]>([
    ['client', 'I did this'],
    ['coach', 'Schedule a session'],
  ])(
    'of a %s’s Today takes at most 9 scripts, and few enough bytes of them until the page is shown',
    async (role, shownWith) => {
      const { page, go } =
        role === 'client'
          ? await personAs(stage, client, 'phone')
          : await personAs(stage, practice.owner, 'desktop');
      const first = new Set(await scriptsToStartWith(role));
      let show!: () => void;
      const shown = new Promise<void>((resolve) => {
        show = resolve;
      });
      // All others wait for the page: it must not need them.
      await page.route(SCRIPT, async (route, request) => {
        if (!first.has(pathOf(request))) await shown;
        await route.continue();
      });
      const scripts = scriptsOf(page);

      await go('/today');
      await page.getByRole('button', { name: shownWith }).waitFor();
      show();
      await page.waitForTimeout(PREFETCHED_MS);

      const sizes = await Promise.all(
        scripts.filter((one) => first.has(pathOf(one))).map((one) => one.sizes()),
      );
      expect(sizes).toHaveLength(first.size);
      const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES[role]);
      expect(scripts.map(pathOf).slice(MOST_SCRIPTS)).toEqual([]);
    },
    MINUTE,
  );

  it(
    'asks for a coach’s Today once, before the script of the page',
    async () => {
      const { page, go } = await personAs(stage, practice.owner, 'desktop');
      const sent: string[] = [];
      page.on('request', (request) => {
        if (/\/coach-today-[\w-]+\.js$/.test(request.url())) sent.push('script');
        if (request.postData()?.startsWith('{"operationName":"CoachToday"')) sent.push('Today');
      });
      await go('/today');
      await page.waitForTimeout(PREFETCHED_MS);
      expect(sent.filter((what) => what === 'Today')).toHaveLength(1);
      expect(sent.slice(0, 2)).toEqual(['Today', 'script']);
    },
    MINUTE,
  );

  it(
    'of a client’s Today fetches fonts and what no page needs after its content is shown',
    async () => {
      const { page } = await personAs(stage, client, 'phone');
      const first = new Set(await scriptsToStartWith('client'));
      let show!: () => void;
      const held = new Promise<void>((resolve) => {
        show = resolve;
      });
      await page.route('**/graphql', async (route, request) => {
        if (request.postData()?.startsWith('{"operationName":"ClientToday"')) await held;
        await route.continue();
      });
      const early: string[] = [];
      page.on('request', (request) => {
        const path = pathOf(request);
        if (FONT.test(path) || (SCRIPT.test(path) && !first.has(path))) early.push(path);
      });

      await page.goto('/today');
      await page.getByRole('link', { name: 'Plan' }).waitFor();
      await page.waitForTimeout(HELD_MS);
      expect(early).toEqual([]);

      show();
      await page.getByRole('button', { name: 'I did this' }).waitFor();
      await settled(page);
      expect(early.filter((path) => FONT.test(path))).toHaveLength(2);
    },
    MINUTE,
  );

  /** The scripts that the HTML names, and those that `preload.js` fetches for a role's Today. */
  async function scriptsToStartWith(role: Role): Promise<string[]> {
    const [html, preload] = await Promise.all(
      ['/', '/preload.js'].map(async (path) => (await fetch(stage.world.url + path)).text()),
    );
    const [ofRole] = new RegExp(`${role}:\\[[^\\]]*\\]`).exec(preload!)!;
    return ['/preload.js', ...new Set((html + ofRole).match(/\/assets\/[\w-]+\.js/g))];
  }
});

const pathOf = (request: Request): string => new URL(request.url()).pathname;

function scriptsOf(page: Page): Request[] {
  const scripts: Request[] = [];
  page.on('request', (request) => SCRIPT.test(request.url()) && scripts.push(request));
  return scripts;
}
