import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Device } from '../support/browser.js';
import type { EmulatedDevice } from './emulated-device.js';
import { inLargeText, inTheDark } from './looking.js';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const TALLEST_ON_A_PHONE = 1_000;
const MOST_BYTES = 60_000;
const QUALITIES = [70, 60, 50, 40, 30, 25, 20];

/**
 * With `SCREENSHOTS=1`: writes light and dark screenshots to `docs/screenshots`, on a phone in full height up to a
 * limit, and there also with 200% text.
 */
export async function takePictures(
  page: Page,
  emulated: EmulatedDevice,
  device: Device,
  name: string,
): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  mkdirSync(folder, { recursive: true });
  const { tall, shown } = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    return { tall: document.documentElement.scrollHeight, shown: innerHeight };
  });
  // Fixed elements are placed as on a screen of this height.
  if (device === 'phone')
    await emulated.resize(Math.max(Math.min(tall, TALLEST_ON_A_PHONE), shown));
  writeFileSync(`${folder}/${name}-light.jpg`, await lightEnough(emulated));
  const dark = await inTheDark(page, () => lightEnough(emulated));
  writeFileSync(`${folder}/${name}-dark.jpg`, dark);
  if (device === 'phone') {
    const large = await inLargeText(page, () => lightEnough(emulated));
    writeFileSync(`${folder}/${name}-large.jpg`, large);
  }
  await emulated.resize();
}

/** The best quality within the size limit for the repository. */
async function lightEnough(emulated: EmulatedDevice): Promise<Buffer> {
  let picture!: Buffer;
  for (const quality of QUALITIES) {
    picture = await emulated.screenshot(quality);
    if (picture.length <= MOST_BYTES) break;
  }
  return picture;
}
