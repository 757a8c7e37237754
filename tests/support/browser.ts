import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Request,
} from 'playwright-core';
import { makePractice, type Actor, type TestPractice } from './actors.js';
import { givePassword, signIn } from './sign-in.js';
import { bootWorld, type World, type WorldOptions } from './world.js';

declare global {
  /** The browser that `environment.mjs` keeps for all test files of a worker. */
  var footingChromium: {
    executablePath: string;
    open(): Promise<Browser>;
    /** A browser of its own that keeps its data in a folder. */
    profileIn(folder: string, options: BrowserContextOptions): Promise<BrowserContext>;
  };
}

const { executablePath } = footingChromium;
export const webFolder =
  process.env['WEB_FOLDER'] ?? fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
/** Placeholder for a response that its page did not wait for. */
export const UNREAD = 'unread';

/** The app sets it when it knows who is there. */
const IN_THE_APP = ':root[data-audience]';
const HELP = 'Get help now';

const CHAPTER_MS = 120_000;
const OPENING_MS = 180_000;
/** A request that takes longer is one that the test delays on purpose. */
const ANSWERED_MS = 10_000;
/** For a request that is sent right after a tap. */
const ABOUT_TO_SEND_MS = 50;

export const DEVICES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const;

export type Device = keyof typeof DEVICES;

/** The real server with the built pages, people's browsers, and one clock for all of them. */
export interface Stage {
  world: World;
  contexts: ReadonlySet<BrowserContext>;
  /** A separate browser with its own cookies and storage. */
  person(options?: PersonOptions): Promise<Person>;
  /**
   * Advances the server's clock and the clocks of all browsers after the API has answered pending requests, because
   * pages update optimistically. Pages see the new time with their next request.
   */
  move(by: Parameters<World['clock']['advance']>[0]): Promise<void>;
  close(): Promise<void>;
}

export interface PersonOptions {
  device?: Device;
  timeZone?: string;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** With the service worker, which answers some requests before the test can; off by default. */
  serviceWorker?: boolean;
}

export interface Person {
  /** The active tab. */
  page: Page;
  context: BrowserContext;
  /** Opens a page by its path, and waits for its heading. */
  go(path: string): Promise<void>;
  /**
   * Opens a page within the app, as a link does, and waits for its heading. Much cheaper than `go`, which loads the app
   * again; the first page is loaded. Waits for the API, because the app first shows what it has fetched before.
   */
  visit(path: string): Promise<void>;
  /**
   * Waits until the API has answered everything that this browser has sent. Call it before a reload, which would cancel
   * requests.
   */
  answered(): Promise<void>;
  /** Every body that the API has sent to this browser so far. */
  answers(): Promise<string[]>;
  /** Errors in the pages: uncaught ones, and those written to the console. */
  troubles: string[];
}

/** A `describe` for pages. Without Chromium it fails in CI, and is skipped elsewhere with the reason. */
export function describePages(name: string, body: () => void): void {
  if (existsSync(executablePath)) {
    describe(name, body);
    return;
  }
  const reason = `There is no Chromium at ${executablePath}. Install one, or say with CHROMIUM_PATH where it is.`;
  if (process.env['CI']) {
    describe(name, () => {
      it('has a browser', () => {
        throw new Error(reason);
      });
    });
    return;
  }
  process.stderr.write(`Skipped: ${name}. ${reason}\n`);
  describe.skip(name, body);
}

export async function openStage(options: WorldOptions = {}): Promise<Stage> {
  if (!existsSync(`${webFolder}/index.html`)) {
    throw new Error('The web app is not built. Run npm run build first.');
  }
  const world = await bootWorld({ webFolder, ...options });
  const browser = await footingChromium.open();
  const contexts = new Set<BrowserContext>();
  const people: Person[] = [];
  return {
    world,
    contexts,
    async person({
      device = 'desktop',
      timeZone = 'Europe/Berlin',
      locale = 'en-GB',
      colorScheme = 'light',
      serviceWorker = false,
    } = {}) {
      const context = await browser.newContext({
        ...DEVICES[device],
        baseURL: world.url,
        locale,
        timezoneId: timeZone,
        colorScheme,
        reducedMotion: 'reduce',
        serviceWorkers: serviceWorker ? 'allow' : 'block',
      });
      context.setDefaultTimeout(30_000);
      contexts.add(context);
      context.once('close', () => contexts.delete(context));
      await context.clock.setFixedTime(world.clock.now());
      const person = await personIn(context);
      people.push(person);
      return person;
    },
    async move(by) {
      await sleep(ABOUT_TO_SEND_MS);
      for (const person of people) await person.answered();
      world.clock.advance(by);
      for (const context of contexts) await context.clock.setFixedTime(world.clock.now());
    },
    async close() {
      await Promise.all([...contexts].map((context) => context.close()));
      await world.close();
    },
  };
}

/**
 * Opens a stage with a practice for the tests of a `describe` and prepares what they share; `at` is the initial time.
 * Closes the stage after them.
 */
export function onStage(
  prepare: (opened: { stage: Stage; practice: TestPractice }) => void | Promise<void>,
  { at, env }: { at?: string; env?: NodeJS.ProcessEnv } = {},
): void {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage(env ? { env } : {});
    if (at) stage.world.clock.set(at);
    await prepare({ stage, practice: await makePractice(stage.world) });
  }, OPENING_MS);
  afterAll(() => stage?.close());
}

async function personIn(context: BrowserContext): Promise<Person> {
  const bodies: Promise<string>[] = [];
  const troubles: string[] = [];
  const unanswered = new Set<Request>();
  context.on('request', (request) => isForApi(request.url()) && unanswered.add(request));
  context.on('requestfinished', (request) => unanswered.delete(request));
  context.on('requestfailed', (request) => unanswered.delete(request));
  // Requests of a closed page are canceled.
  context.on('page', (page) => page.on('close', () => unanswered.clear()));
  context.on('response', (response) => {
    if (isForApi(response.url())) bodies.push(response.text().catch(() => UNREAD));
  });
  context.on('weberror', (error) => troubles.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const person: Person = {
    page: await context.newPage(),
    context,
    troubles,
    answers: () => Promise.all(bodies),
    async answered() {
      const end = Date.now() + ANSWERED_MS;
      while (unanswered.size > 0 && Date.now() < end) await sleep(20);
      unanswered.clear();
    },
    async go(path) {
      await person.answered();
      await person.page.goto(path);
      await person.page.locator('h1:visible').first().waitFor();
    },
    async visit(path) {
      const { page } = person;
      if ((await page.locator(IN_THE_APP).count()) === 0) return person.go(path);
      await person.answered();
      // Help is outside of the shells: the next heading cannot be the previous page's, and its shell is new as well.
      await moveTo(page, '/help');
      await page.locator('h1:visible', { hasText: HELP }).waitFor();
      await moveTo(page, path);
      await page.locator('h1:visible', { hasNotText: HELP }).first().waitFor();
      await person.answered();
    },
  };
  return person;
}

/** Adds an entry to the history and shows it, as going forward does. */
async function moveTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const idx = (history.state?.idx ?? 0) + 1;
    history.pushState({ idx, key: String(idx) }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    scrollTo({ top: 0, behavior: 'instant' });
  }, path);
}

const isForApi = (url: string): boolean => new URL(url).pathname === '/graphql';

/** Signs the person in as the owner of the refresh cookie; the next page they open is that person's. */
export async function letIn({ context }: Person, { world }: Stage, cookie: string): Promise<void> {
  const [name, value] = cookie.split('=') as [string, string];
  const { hostname } = new URL(world.url);
  const place = { domain: hostname, path: '/graphql', httpOnly: true };
  await context.addCookies([{ name, value, ...place, sameSite: 'Strict' }]);
}

/** A separate browser in which the actor is signed in. */
export async function personAs(
  stage: Stage,
  actor: Actor,
  device: Device,
  options: Omit<PersonOptions, 'device'> = {},
): Promise<Person> {
  const person = await stage.person({ device, ...options });
  await givePassword(stage.world, actor.accountId);
  await letIn(person, stage, (await signIn(stage.world, actor.email)).cookie);
  return person;
}

/** The target of the link in the latest email to the address, on the server of the test. */
export async function mailedPath(world: World, to: string): Promise<string> {
  const mail = (await world.mails()).find((one) => one.to === to);
  const link = mail?.text.match(/https?:\S+/)?.[0];
  if (!link) throw new Error(`No link was mailed to ${to}.`);
  const { pathname, hash } = new URL(link);
  return pathname + hash;
}

/**
 * The chapters of one story: each continues where the previous one ended. After a failure the others report it instead
 * of failing in their own ways, and screenshots are saved.
 */
export function story(stage: () => Stage): (title: string, tell: () => Promise<void>) => void {
  let brokenAt: string | null = null;
  return (title, tell) =>
    it(
      title,
      async () => {
        if (brokenAt) throw withoutStack(`The story broke at “${brokenAt}”.`);
        try {
          await tell();
        } catch (error) {
          brokenAt = title;
          (error as Error).message += `\nPictures: ${await pictures(stage())}`;
          throw error;
        }
      },
      CHAPTER_MS,
    );
}

async function pictures({ contexts }: Stage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'footing-story-'));
  const pages = [...contexts].flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: join(folder, `${index + 1}.png`), fullPage: true });
  }
  return folder;
}

function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
