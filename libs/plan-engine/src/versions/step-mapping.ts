import { plainWords } from '../templates/validate-adapted.js';
import type { PlanContent } from './live-plan.js';

/** For each step of the plan, by its key: the key of the step in the new version; null: the new version has none. */
export type StepMapping = Readonly<Record<string, string | null>>;

type Step = PlanContent['steps'][number];
type Named = { steps: readonly Pick<Step, 'key' | 'title'>[] };

/** How alike two titles must be, from 0 to 1. */
const LEAST_LIKENESS = 0.5;

/**
 * The mapping to suggest: by key, then by title. A step that a coach added is mapped only to a step of the same title;
 * another key that happens to be the same means nothing.
 */
export function suggestedMapping(plan: Named, from: Named, to: Named): StepMapping {
  const inFrom = new Set(from.steps.map(({ key }) => key));
  const mapping = new Map<string, string | null>(plan.steps.map(({ key }) => [key, null]));
  const free = new Map(to.steps.map((step) => [step.key, step]));
  const map = (key: string, target: string): void => {
    mapping.set(key, target);
    free.delete(target);
  };
  for (const { key } of plan.steps) if (inFrom.has(key) && free.has(key)) map(key, key);
  for (const [key, target] of byLikeness(plan, mapping, free, inFrom)) {
    if (mapping.get(key) === null && free.has(target)) map(key, target);
  }
  return Object.fromEntries(mapping);
}

/** Whether each step of the plan is mapped to a step of the version or to none, and no two to the same. */
export function isMapping(mapping: StepMapping, plan: Named, to: Named): boolean {
  const targets = Object.values(mapping).filter((target) => target !== null);
  const known = new Set(to.steps.map(({ key }) => key));
  return (
    Object.keys(mapping).length === plan.steps.length &&
    plan.steps.every(({ key }) => Object.hasOwn(mapping, key)) &&
    targets.every((target) => known.has(target)) &&
    new Set(targets).size === targets.length
  );
}

/** Pairs of steps that are not mapped yet, the most alike first. */
function byLikeness(
  plan: Named,
  mapping: ReadonlyMap<string, string | null>,
  free: ReadonlyMap<string, Pick<Step, 'key' | 'title'>>,
  inFrom: ReadonlySet<string>,
): [string, string][] {
  const pairs = plan.steps
    .filter(({ key }) => mapping.get(key) === null)
    .flatMap((step) =>
      [...free.values()].map((target) => ({
        pair: [step.key, target.key] as [string, string],
        alike: likeness(step.title, target.title),
        least: inFrom.has(step.key) ? LEAST_LIKENESS : 1,
      })),
    );
  return pairs
    .filter(({ alike, least }) => alike >= least)
    .sort((a, b) => b.alike - a.alike)
    .map(({ pair }) => pair);
}

/** The share of words that both titles have (Dice); 0 without words. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
