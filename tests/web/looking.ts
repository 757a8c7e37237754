import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { PageOfApp } from './places.js';

const MOST_TABS = 90;
const TABS_AT_ONCE = 10;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until no request is in flight. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.mantine-Skeleton-root'));
  await page.waitForFunction(() => document.documentElement.dataset.fonts);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The headings of the first level that are visible. */
export async function pageHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1')]
      .filter((heading) => heading.checkVisibility())
      .map(({ textContent }) => textContent),
  );
}

/** By how many pixels the page overflows sideways. */
export async function widthBeyondTheScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The current navigation item, if it is not visible: the bar may be scrolled. */
export async function placesOutOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('nav [aria-current="page"]')]
      .filter((link) => {
        const { left, right } = link.getBoundingClientRect();
        const bar = link.closest('nav')!.getBoundingClientRect();
        return left < bar.left || right > bar.right;
      })
      .map(({ textContent }) => textContent),
  );
}

/**
 * Text that is covered by the quick exit at the top of the page, where no scrolling can uncover it. Messages open at the
 * newest one, further down.
 */
export async function underTheExit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const opened = scrollY;
    scrollTo({ top: 0, behavior: 'instant' });
    const exit = document.querySelector('[aria-label="Quick exit"] button');
    const box = exit?.getBoundingClientRect();
    const isUnder = ({ left, right, top, bottom }: DOMRect) =>
      !!box && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (exit?.contains(text) || !text.textContent?.trim()) continue;
      if ([...range.getClientRects()].some(isUnder)) found.push(text.textContent);
    }
    scrollTo({ top: opened, behavior: 'instant' });
    return found;
  });
}

/** Shows the page with 200% text, then as before. */
export async function inLargeText<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const large = await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  const seen = await look();
  await large.evaluate((element) => (element as Element).remove());
  return seen;
}

/**
 * Texts that are cut off at a side of the screen, and whether the page overflows; for clients also which parts of help and the
 * quick exit are off the screen.
 */
export async function outOfReach(page: Page, isClient: boolean): Promise<string[]> {
  return page.evaluate((hasExit) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'nav[aria-label="Help and leaving"] :is(a, button)',
      ),
    ];
    const names = targets.map((target) => target.innerText.trim());
    const wanted = hasExit ? ['Get help now', 'Leave site'] : [];
    const missing = wanted.filter((name) => !names.includes(name));
    const outside = targets
      .filter((target) => {
        const { left, right, top, bottom } = target.getBoundingClientRect();
        return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
      })
      .map((target) => target.innerText.trim());
    const beyond = document.documentElement.scrollWidth - innerWidth;
    /** In a part that scrolls sideways by itself, or only for screen readers. */
    const isElsewhere = (element: Element | null): boolean => {
      if (!element) return false;
      const { overflowX } = getComputedStyle(element);
      const isTiny = element.getBoundingClientRect().width <= 2 && overflowX === 'hidden';
      return isTiny || /auto|scroll/.test(overflowX) || isElsewhere(element.parentElement);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const range = document.createRange();
      range.selectNodeContents(text);
      const isCut = ({ left, right, width }: DOMRect) =>
        width > 1 && right > 0 && left < innerWidth && (left < -1 || right > innerWidth + 1);
      if (!text.textContent?.trim() || !text.parentElement?.checkVisibility()) continue;
      if ([...range.getClientRects()].some(isCut) && !isElsewhere(text.parentElement))
        cut.push(text.textContent);
    }
    return [...missing, ...outside, ...cut, ...(beyond > 0 ? [`${beyond} px too wide`] : [])];
  }, isClient);
}

/** The violations that axe finds, by all rules or the named ones: one line each. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe } = window as any;
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      // Preloading style sheets is only needed for non-default rules.
      preload: { assets: ['media'] },
      ...(only && { runOnly: { type: 'rule', values: only } }),
    });
    return violations.flatMap(({ id, nodes }: any) =>
      nodes.map(({ html, any }: any) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  }, rules);
}

/** Runs in the dark scheme, then restores the light one. */
export async function inTheDark<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await setScheme(page, 'dark');
  const seen = await look();
  await setScheme(page, 'light');
  return seen;
}

async function setScheme(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted,
    colorScheme,
  );
}

/** Whether Tab reaches the page's main control from the start of the page. */
export async function reachedByTab(page: Page, [role, name]: PageOfApp['main']): Promise<boolean> {
  const wanted = page.getByRole(role, { name, exact: true });
  await wanted.first().waitFor();
  await page.evaluate(() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    const focused = new Set<EventTarget | null>();
    addEventListener('focusin', ({ target }) => focused.add(target), true);
    Object.assign(window, { focused });
  });
  for (let pressed = 0; pressed < MOST_TABS; pressed += TABS_AT_ONCE) {
    // Tab is held down: pressing it again and again, or checking the focus, costs much more.
    const held = Array.from({ length: TABS_AT_ONCE }, () => page.keyboard.down('Tab'));
    await Promise.all(held);
    await page.keyboard.up('Tab');
    const reached = await wanted.evaluateAll((all) =>
      all.some((each) => (window as any).focused.has(each)),
    );
    if (reached) return true;
  }
  return false;
}
