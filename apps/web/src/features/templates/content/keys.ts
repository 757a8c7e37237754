import type { TemplateContent } from '@footing/plan-engine';

const LONGEST = 60;

/**
 * Makes a unique key from a title: `[a-z0-9-]{1,60}`. Made once, when a step or action is added; later titles do not
 * change it, because opening rules and plans refer to it.
 */
export function keyFrom(title: string, taken: ReadonlySet<string>, fallback: string): string {
  const stem = slugOf(title) || fallback;
  if (!taken.has(stem)) return stem;
  for (let count = 2; ; count += 1) {
    const ending = `-${count}`;
    const key = stem.slice(0, LONGEST - ending.length).replace(/-+$/, '') + ending;
    if (!taken.has(key)) return key;
  }
}

export const stepKeysOf = (content: TemplateContent): Set<string> =>
  new Set(content.steps.map(({ key }) => key));

export const actionKeysOf = (content: TemplateContent): Set<string> =>
  new Set(content.steps.flatMap(({ actions }) => actions.map(({ key }) => key)));

function slugOf(title: string): string {
  return title
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\p{Mark}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}
