import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  describePages,
  letIn,
  openStage,
  type Device,
  type Person,
  type Stage,
} from '../support/browser.js';
import { signIn } from '../support/sign-in.js';
import {
  inTheDark,
  inLargeText,
  outOfReach,
  pageHeadings,
  placesOutOfSight,
  reachedByTab,
  settled,
  underTheExit,
  violations,
  widthBeyondTheScreen,
} from './looking.js';
import { makeAddresses, type Addresses } from './addresses.js';
import { EmulatedDevice } from './emulated-device.js';
import { takePictures } from './pictures.js';
import { PAGES, PEOPLE, titleAt, type PageOfApp, type Role } from './places.js';

const MINUTE = 60_000;
/** In the middle of the demo's week, on a day with a session. */
const WEDNESDAY = '2026-05-06T08:20:00Z';

interface Viewer extends Person {
  emulated: EmulatedDevice;
}

/** The checks of a page and their expected results. */
const WELL = {
  headings: [expect.any(String)],
  pixelsTooWide: 0,
  placesOutOfSight: [],
  underTheExit: [],
  outOfReachInLargeText: [],
  violations: [],
  violationsInTheDark: [],
  reachedByTab: true,
};

describePages('Every page', () => {
  let stage: Stage;
  let addresses: Addresses;
  const viewers = new Map<Role, Viewer>();

  beforeAll(async () => {
    stage = await openStage({ demo: WEDNESDAY });
    addresses = await makeAddresses(stage);
    for (const role of Object.keys(PEOPLE) as Role[]) viewers.set(role, await viewerAs(role));
  }, 5 * MINUTE);

  afterAll(() => stage?.close());

  it.each(PAGES)(
    '$name can be used by everybody, on a phone and on a desktop',
    async (place) => {
      const viewer = viewers.get(place.role)!;
      const { page, emulated, go, visit, troubles } = viewer;
      troubles.length = 0;
      // The phone comes first, because a bar that is too wide for it scrolls to the current page as it opens.
      await emulated.become('phone');
      // Links from emails open the app; the other pages are opened within it.
      await (place.role === 'nobody' ? go : visit)(place.path(addresses));
      await settled(page);
      const onPhone = await look(viewer, place, 'phone');
      await emulated.become('desktop');
      const onDesktop = await look(viewer, place, 'desktop');
      // Last, because it scrolls the page to the focus.
      const tabOnDesktop = await reachedByTab(page, place.main);
      await emulated.become('phone');
      const tabOnPhone = await reachedByTab(page, place.main);
      const expected = { ...WELL, title: titleAt(place.path(addresses)) };
      expect({
        phone: { ...onPhone, reachedByTab: tabOnPhone },
        desktop: { ...onDesktop, reachedByTab: tabOnDesktop },
        troubles,
      }).toEqual({ phone: expected, desktop: expected, troubles: [] });
    },
    MINUTE,
  );

  async function look({ page, emulated }: Viewer, { role, name }: PageOfApp, device: Device) {
    const found = {
      title: await page.title(),
      headings: await pageHeadings(page),
      pixelsTooWide: await widthBeyondTheScreen(page),
      placesOutOfSight: await placesOutOfSight(page),
      underTheExit: await underTheExit(page),
      outOfReachInLargeText:
        device === 'phone'
          ? await inLargeText(page, () => outOfReach(page, role.startsWith('client')))
          : [],
      violations: await violations(page),
      // Colors are the same on every screen: checked on the most used device only.
      violationsInTheDark:
        device === (role.startsWith('coach') ? 'desktop' : 'phone')
          ? await inTheDark(page, () => violations(page, ['color-contrast']))
          : [],
    };
    await takePictures(page, emulated, device, `${name}-${device}`);
    return found;
  }

  /** One browser per person: two must not share a refresh token. */
  async function viewerAs(role: Role): Promise<Viewer> {
    const person = await stage.person({ device: 'desktop', locale: 'en-US' });
    const known = PEOPLE[role];
    if (known) {
      const { cookie } = await signIn(stage.world, known.email, known.password);
      await letIn(person, stage, cookie);
    }
    return { ...person, emulated: await EmulatedDevice.of(person.page) };
  }
});
