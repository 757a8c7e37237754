import type { Page } from 'playwright-core';

/** What partners read whose coach has not joined them yet, or has paused joint work. */
export const TALKS_FIRST = 'Your coach will talk with each of you first.';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
export const textOf = (page: Page): Promise<string> => page.locator('main').innerText();

/** Presses a button on the page, then the one in the dialog that asks. */
export async function press(page: Page, name: string, yes: string): Promise<void> {
  await button(page, name).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: yes, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
