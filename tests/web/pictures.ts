import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { inTheDark } from './looking.js';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const WIDEST_PHONE = 600;
const TALLEST_ON_A_PHONE = 1_000;
const MOST_BYTES = 60_000;
const QUALITIES = [70, 60, 50, 40, 30, 25, 20];

/**
 * With `SCREENSHOTS=1`: writes light and dark screenshots to `docs/screenshots`, on a phone in full height up to a
 * limit.
 */
export async function takePictures(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  mkdirSync(folder, { recursive: true });
  const { width, height } = page.viewportSize()!;
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  if (width < WIDEST_PHONE) {
    // Fixed elements are placed as on a screen of this height.
    const shown = Math.max(Math.min(tall, TALLEST_ON_A_PHONE), height);
    await page.setViewportSize({ width, height: shown });
  }
  writeFileSync(`${folder}/${name}-light.jpg`, await lightEnough(page));
  const dark = await inTheDark(page, () => lightEnough(page));
  writeFileSync(`${folder}/${name}-dark.jpg`, dark);
  await page.setViewportSize({ width, height });
}

/** The best quality within the size limit for the repository. */
async function lightEnough(page: Page): Promise<Buffer> {
  let picture!: Buffer;
  for (const quality of QUALITIES) {
    picture = await page.screenshot({ type: 'jpeg', quality, animations: 'disabled' });
    if (picture.length <= MOST_BYTES) break;
  }
  return picture;
}
