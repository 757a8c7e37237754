import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const TALLEST = 1_000;

/** With `SCREENSHOTS=1`: the page by day and by night into `docs/screenshots`, as tall as it is up to a limit. */
export async function takePictures(
  page: Page,
  name: string,
  inTheDark: (page: Page, look: () => Promise<void>) => Promise<void>,
): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  mkdirSync(folder, { recursive: true });
  const { width, height } = page.viewportSize()!;
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  // What is fixed to the screen stands where it would on a screen of this height.
  await page.setViewportSize({ width, height: Math.max(Math.min(tall, TALLEST), height) });
  const take = async (scheme: string) => {
    const path = `${folder}/${name}-${scheme}.jpg`;
    await page.screenshot({ path, type: 'jpeg', quality: 65, animations: 'disabled' });
  };
  await take('light');
  await inTheDark(page, () => take('dark'));
  await page.setViewportSize({ width, height });
}
