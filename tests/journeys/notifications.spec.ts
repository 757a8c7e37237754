import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { OutboxWorker } from '@footing/api/testing';
import type { Actor, TestPractice } from '../support/actors.js';
import { describePages, openStage, personAs, type Person, type Stage } from '../support/browser.js';
import { makePractice } from '../support/actors.js';
import { send, turnOn } from '../support/messages.js';
import { until } from '../support/proxy.js';
import { pushService, type PushService, type TestDevice } from '../support/push-service.js';

const MINUTES = 180_000;
const TITLE = 'Notifications on this device';
const YES = 'Yes, this device is only mine: turn on notifications';

describePages('Notifications', () => {
  let stage: Stage;
  let service: PushService;
  let practice: TestPractice;
  let coach: Actor;
  let client: Actor;

  beforeAll(async () => {
    service = await pushService();
    stage = await openStage({
      env: { PUSH_SERVICES: service.origin, FETCH_NETWORKS: '127.0.0.1' },
    });
    practice = await makePractice(stage.world);
    await turnOn(practice);
    coach = await practice.coach('Ana Ruiz');
    client = await practice.client({ name: 'Mara Client', coach });
  }, MINUTES);
  afterAll(async () => {
    await stage?.close();
    await service?.close();
  });

  const underWorker = (page: Page) =>
    page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 60_000,
    });
  const deliver = () => stage.world.app.get(OutboxWorker, { strict: false }).deliver();

  it(
    'are off, are turned on for this device after a question, and are told apart by kind',
    async () => {
      const device = service.device();
      const { page, context, go, troubles } = await personAs(stage, client, 'phone', {
        serviceWorker: true,
      });
      await subscribesAt(context, device);
      await go('/you/reminders');
      await underWorker(page);
      await page.getByRole('heading', { name: TITLE }).waitFor();
      const whole = page.getByRole('figure', { name: 'The whole notification' });
      expect(await whole.innerText()).toMatch(/^Footing\s+You have an update$/);
      await page.getByRole('button', { name: YES }).click();
      await page.getByText('You said that this device is only yours').waitFor();
      const news = page.getByRole('switch', { name: /^News, at most once a day/ });
      expect(await news.isChecked()).toBe(true);
      await news.click();
      await page.getByText('Saved.', { exact: true }).first().waitFor();
      // Quiet hours and reminders can be chosen without a word about emails.
      await page.getByRole('heading', { name: 'Quiet hours' }).waitFor();
      await page.getByRole('switch', { name: 'Remind me the day before' }).waitFor();
      await go('/you/reminders');
      await news.waitFor();
      expect(await news.isChecked()).toBe(false);
      await page.getByRole('button', { name: 'Turn off notifications' }).click();
      await page.getByRole('button', { name: YES }).waitFor();
      expect(troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'and emails are chosen on one page for staff, except those that someone’s safety may depend on',
    async () => {
      const { page, go, troubles } = await personAs(stage, coach, 'desktop');
      await go('/account');
      await page.getByRole('link', { name: 'Choose what we tell you about, and how' }).click();
      const email = page.getByRole('group', { name: 'Email me about' });
      const transfers = email.getByRole('switch', { name: /^Clients transferred/ });
      await transfers.click();
      await page.getByText('Saved.').first().waitFor();
      expect(await email.getByRole('switch').count()).toBe(2);
      await page.getByRole('listitem').filter({ hasText: 'Holds and requests' }).waitFor();
      await page.reload();
      await transfers.waitFor();
      expect(await transfers.isChecked()).toBe(false);
      await page.getByRole('heading', { name: TITLE }).waitFor();
      expect(troubles).toEqual([]);
    },
    MINUTES,
  );

  it(
    'are asked for again after 90 days',
    async () => {
      const { page, context, go } = await personAs(stage, coach, 'desktop', {
        serviceWorker: true,
      });
      const device = service.device();
      await subscribesAt(context, device);
      await go('/account/notifications');
      await underWorker(page);
      await page.getByRole('button', { name: YES }).click();
      await page.getByRole('switch', { name: 'New messages' }).waitFor();
      await send(stage.world, client, 'Purple elephants');
      await deliver();
      expect(device.received.map(({ text }) => text)).toEqual([
        '{"title":"Footing","body":"You have an update"}',
      ]);
      await stage.world.owner.query('update push_devices set safe_until = $1', [
        stage.world.clock.now(),
      ]);
      await go('/account/notifications');
      await page.getByText('It’s been three months').waitFor();
      await send(stage.world, client, 'Yellow elephants');
      await deliver();
      expect(device.received).toHaveLength(1);
      await page.getByRole('button', { name: 'Yes, it’s still only mine' }).click();
      await page.getByRole('switch', { name: 'New messages' }).waitFor();
      await send(stage.world, client, 'Green elephants');
      await deliver();
      expect(device.received).toHaveLength(2);
    },
    MINUTES,
  );

  it.each(['phone', 'desktop'] as const)(
    'are asked about on Today in one line on the first visit after 90 days, and nothing is sent before: %s',
    async (where) => {
      const isClient = where === 'phone';
      const hers = isClient
        ? await practice.client({ name: 'Pia Client' })
        : await practice.coach('Pia Coach');
      const { page, context, go } = await personAs(stage, hers, where, { serviceWorker: true });
      const device = service.device();
      await subscribesAt(context, device);
      const settings = isClient ? '/you/reminders' : '/account/notifications';
      await go(settings);
      await underWorker(page);
      await page.getByRole('button', { name: YES }).click();
      await page.getByText('You said that this device is only yours').waitFor();
      await go('/today');
      const line = page.getByRole('group', { name: TITLE });
      const asked = page.waitForResponse((response) =>
        Boolean(response.request().postData()?.includes('MyNotifications')),
      );
      await go('/today');
      await asked;
      expect(await line.count()).toBe(0);

      const over = () =>
        stage.world.owner.query('update push_devices set safe_until = $1 where member_id = $2', [
          stage.world.clock.now(),
          hers.memberId,
        ]);
      await over();
      await go('/today');
      await line.getByText('Is this device still only yours?').waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
      // It can be left alone.
      await go('/today');
      await line.waitFor();
      expect(device.received).toEqual([]);
      await line.getByRole('button', { name: 'Yes, it’s still only mine' }).click();
      await line.waitFor({ state: 'detached' });
      await go(settings);
      await page.getByText('You said that this device is only yours').waitFor();

      await over();
      await go('/today');
      await line.getByRole('button', { name: 'Turn off notifications' }).click();
      await line.waitFor({ state: 'detached' });
      const { rows } = await stage.world.owner.query(
        'select from push_devices where member_id = $1',
        [hers.memberId],
      );
      expect(rows).toEqual([]);
    },
    MINUTES,
  );

  it(
    'go on when the browser gives the device another address by itself, and end there when nobody is signed in',
    async () => {
      const nora = await practice.coach('Nora Coach');
      const hers = await practice.client({ name: 'Lena Client', coach: nora });
      const { page, context, go } = await personAs(stage, nora, 'desktop', {
        serviceWorker: true,
      });
      const [before, after, last] = [service.device(), service.device(), service.device()];
      await subscribesAt(context, before);
      await go('/account/notifications');
      await underWorker(page);
      await page.getByRole('button', { name: YES }).click();
      await page.getByRole('switch', { name: 'New messages' }).waitFor();
      const [worker] = context.serviceWorkers();
      expect(await replaced(worker!, after)).toEqual({ isSubscribed: true });
      await send(stage.world, hers, 'Red elephants');
      await deliver();
      expect([before.received.length, after.received.length]).toEqual([0, 1]);

      await page.getByRole('link', { name: 'Back to your account' }).click();
      await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(await replaced(worker!, last)).toEqual({ isSubscribed: false });
      await send(stage.world, hers, 'Blue elephants');
      await deliver();
      expect([after.received.length, last.received.length]).toEqual([1, 0]);
    },
    MINUTES,
  );

  it(
    'show two neutral words on the device, never two at once, and are gone after leaving',
    async () => {
      const person = await personAs(stage, client, 'phone', { serviceWorker: true });
      const { page, context, go } = person;
      await subscribesAt(context, service.device());
      await go('/today');
      await underWorker(page);
      const [worker] = context.serviceWorkers();
      await keepsNotifications(worker!);
      const push = await pushing(person, stage);
      const update = { title: 'Footing', body: 'You have an update' };
      await push(JSON.stringify(update));
      await expect(eventually(() => shown(worker!), 1)).resolves.toEqual([update]);
      await push(JSON.stringify(update));
      await expect(eventually(() => called(worker!), 2)).resolves.toEqual(['show', 'show']);
      // The second replaces the first.
      await expect(shown(worker!)).resolves.toEqual([update]);
      await page.getByRole('button', { name: 'Leave site' }).first().click();
      await page.waitForURL((url) => !url.pathname.startsWith('/today'));
      await expect(eventually(() => shown(worker!), 0)).resolves.toEqual([]);
    },
    MINUTES,
  );

  it(
    'lead to the page that is open, or else to the first one',
    async () => {
      const person = await personAs(stage, client, 'phone', { serviceWorker: true });
      const { page, context, go } = person;
      await subscribesAt(context, service.device());
      await go('/today');
      await underWorker(page);
      const [worker] = context.serviceWorkers();
      await keepsNotifications(worker!);
      const push = await pushing(person, stage);
      await push('{"title":"Footing","body":"You have an update"}');
      await expect(eventually(() => shown(worker!), 1)).resolves.toHaveLength(1);
      await tap(worker!);
      await expect(eventually(() => called(worker!), 2)).resolves.toEqual(['show', 'focus']);
      await expect(shown(worker!)).resolves.toEqual([]);
      expect(new URL(page.url()).pathname).toBe('/today');
      await push('{"title":"Footing","body":"You have an update"}');
      await expect(eventually(() => shown(worker!), 1)).resolves.toHaveLength(1);
      await page.goto('about:blank');
      await until(async () => (await pagesOf(worker!)) === 0);
      await tap(worker!);
      const opened = ['show', 'focus', 'show', 'open /'];
      await expect(eventually(() => called(worker!), 4)).resolves.toEqual(opened);
    },
    MINUTES,
  );
});

/** How many pages the worker could lead to. */
const pagesOf = (worker: Worker) =>
  worker.evaluate(async () => {
    const { clients } = globalThis as unknown as {
      clients: { matchAll(which: object): Promise<unknown[]> };
    };
    return (await clients.matchAll({ type: 'window', includeUncontrolled: true })).length;
  });

/** What it returns, once that many are shown. */
async function eventually<T>(read: () => Promise<T[]>, count: number): Promise<T[]> {
  const end = Date.now() + 10_000;
  let found = await read();
  while (found.length !== count && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await read();
  }
  return found;
}

interface Kept {
  shown: Map<string, Notification>;
  calls: string[];
}

/**
 * The headless shell does not show notifications and forgets them at once. In its place the worker gets one that keeps them, by tag as
 * browsers do, and tells what is done to windows, which needs a person's tap otherwise.
 */
const keepsNotifications = (worker: Worker) =>
  worker.evaluate(() => {
    const scope = globalThis as unknown as Kept & {
      clients: { openWindow(url: string): Promise<null> };
      WindowClient: { prototype: { focus(): Promise<void> } };
    };
    scope.shown = new Map();
    scope.calls = [];
    const registrations = ServiceWorkerRegistration.prototype;
    registrations.showNotification = (title, { body, tag = '' } = {}) => {
      const close = () => scope.shown.delete(tag);
      scope.shown.set(tag, { title, body, close } as unknown as Notification);
      scope.calls.push('show');
      return Promise.resolve();
    };
    registrations.getNotifications = () => Promise.resolve([...scope.shown.values()]);
    scope.WindowClient.prototype.focus = () => Promise.resolve(void scope.calls.push('focus'));
    scope.clients.openWindow = (url) => {
      scope.calls.push(`open ${url}`);
      return Promise.resolve(null);
    };
  });

const shown = (worker: Worker) =>
  worker.evaluate(() =>
    [...(globalThis as unknown as Kept).shown.values()].map(({ title, body }) => ({ title, body })),
  );

const called = (worker: Worker) => worker.evaluate(() => (globalThis as unknown as Kept).calls);

/** The browser ends the subscription, and the worker subscribes anew: whether it keeps that one. */
const replaced = (worker: Worker, { subscription }: TestDevice) =>
  worker.evaluate(async ({ endpoint, p256dh, auth }) => {
    let isSubscribed = false;
    PushManager.prototype.subscribe = () => {
      isSubscribed = true;
      return Promise.resolve({
        toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
        unsubscribe: () => {
          isSubscribed = false;
          return Promise.resolve(true);
        },
      } as unknown as PushSubscription);
    };
    let renewing: Promise<unknown> = Promise.resolve();
    const waitUntil = (work: Promise<unknown>) => void (renewing = work);
    const event = new Event('pushsubscriptionchange');
    const oldSubscription = { options: { userVisibleOnly: true } };
    dispatchEvent(Object.assign(event, { oldSubscription, newSubscription: null, waitUntil }));
    await renewing;
    return { isSubscribed };
  }, subscription);

/** Taps the notification that is shown. */
const tap = (worker: Worker) =>
  worker.evaluate(() => {
    const [notification] = (globalThis as unknown as Kept).shown.values();
    const event = new Event('notificationclick');
    dispatchEvent(Object.assign(event, { notification, waitUntil: () => undefined }));
  });

/**
 * Only the browser's own push manager and its word about permission are replaced: Chromium's needs a service of its maker. Where the subscription
 * leads, the push service of the test receives and decrypts what the server sends.
 */
async function subscribesAt(context: BrowserContext, { subscription }: TestDevice) {
  await context.grantPermissions(['notifications']);
  await context.addInitScript(({ endpoint, p256dh, auth }) => {
    let current: PushSubscription | null = null;
    const made = {
      toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
      unsubscribe: () => {
        current = null;
        return Promise.resolve(true);
      },
    } as unknown as PushSubscription;
    // The headless browser shows notifications once they are granted, and still says that they are denied.
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    Notification.requestPermission = () => Promise.resolve('granted');
    PushManager.prototype.getSubscription = () => Promise.resolve(current);
    PushManager.prototype.subscribe = () => Promise.resolve((current = made));
  }, subscription);
}

/** Delivers messages to the worker as the browser does once it has decrypted them. */
async function pushing({ page, context }: Person, { world }: Stage) {
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations;
      if (found) resolve(found.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  const registrationId = await registered;
  return (data: string) =>
    devtools.send('ServiceWorker.deliverPushMessage', { origin: world.url, registrationId, data });
}
