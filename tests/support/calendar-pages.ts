import type { Locator, Page } from 'playwright-core';

/**
 * As a person drags: the calendar starts a drag only after the mouse has moved. Again if nothing came of it, because the calendar was
 * drawn anew in the middle of it.
 */
export async function drag(what: Locator, to: Locator, then: Locator): Promise<void> {
  const once = async (timeout?: number) => {
    const places = { sourcePosition: { x: 8, y: 6 }, targetPosition: { x: 8, y: 4 }, timeout };
    await to.scrollIntoViewIfNeeded({ timeout });
    await what.dragTo(to, places);
  };
  await once();
  // If it was only slow, what was dragged is no longer there.
  const again = () => once(3_000).catch(() => undefined);
  for (let tries = 0; tries < 3; tries += 1) {
    await then.waitFor({ timeout: 5_000 }).catch(again);
  }
  await then.waitFor();
}

/** Saves what the page shows to the folder that `PICTURES` names. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
