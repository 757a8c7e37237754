import { afterAll, beforeAll, expect, it } from '@jest/globals';
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
import {
  inTheDark,
  outOfReachInLargeText,
  placesOutOfSight,
  reachedByTab,
  settled,
  underTheExit,
  violations,
  widthBeyondTheScreen,
} from './looking.js';
import { makeAddresses, type Addresses } from './addresses.js';
import { takePictures } from './pictures.js';
import { PAGES, PEOPLE, type PageOfApp, type Role } from './places.js';

const MINUTE = 60_000;
/** In the middle of the demo's week, on a day with a session. */
const WEDNESDAY = '2026-05-06T08:20:00Z';

const devices = Object.keys(DEVICES) as Device[];

/** The checks of a page and their expected results. */
const WELL = {
  title: 'Footing',
  pixelsTooWide: 0,
  placesOutOfSight: [],
  underTheExit: [],
  outOfReachInLargeText: [],
  violations: [],
  violationsInTheDark: [],
  reachedByTab: true,
  troubles: [],
};

describePages('Every page', () => {
  let stage: Stage;
  let addresses: Addresses;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    stage = await openStage({ demo: WEDNESDAY });
    addresses = await makeAddresses(stage);
    for (const role of Object.keys(PEOPLE) as Role[]) {
      for (const device of devices) people.set(`${role} ${device}`, await personAs(role, device));
    }
  }, 3 * MINUTE);

  afterAll(() => stage?.close());

  it.each(PAGES)(
    '$name can be used by everybody, on a phone and on a desktop',
    async (place) => {
      const found = await Promise.all(
        devices.map(async (device) => [device, await look(place, device)]),
      );
      expect(Object.fromEntries(found)).toEqual({ phone: WELL, desktop: WELL });
    },
    MINUTE,
  );

  async function look({ role, path, main, name }: PageOfApp, device: Device) {
    const person = people.get(`${role} ${device}`)!;
    const { page, troubles } = person;
    troubles.length = 0;
    await person.go(path(addresses));
    await settled(page);
    const found = {
      title: await page.title(),
      pixelsTooWide: await widthBeyondTheScreen(page),
      placesOutOfSight: await placesOutOfSight(page),
      underTheExit: await underTheExit(page),
      outOfReachInLargeText:
        role.startsWith('client') && device === 'phone' ? await outOfReachInLargeText(page) : [],
      violations: await violations(page),
      // Colors are the same on every screen: checked on the most used device only.
      violationsInTheDark:
        device === (role.startsWith('coach') ? 'desktop' : 'phone')
          ? await inTheDark(page, () => violations(page, ['color-contrast']))
          : [],
    };
    await takePictures(page, `${name}-${device}`);
    // Last, because it scrolls the page to the focus.
    return { ...found, reachedByTab: await reachedByTab(page, main), troubles: [...troubles] };
  }

  /** One browser per person and device: two must not share a refresh token. */
  async function personAs(role: Role, device: Device): Promise<Person> {
    const person = await stage.person({ device });
    const known = PEOPLE[role];
    if (known) {
      const { cookie } = await signIn(stage.world, known.email, known.password);
      await letIn(person, stage, cookie);
    }
    return person;
  }
});
