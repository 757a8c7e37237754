import type { OpeningRule } from '../types.js';

interface Node {
  key: string;
  opens: OpeningRule[];
}

/** Keys of the steps that must end before this one can open. */
export function dependenciesOf(step: Node): string[] {
  return step.opens.flatMap((rule) => ('step' in rule ? [rule.step] : []));
}

/** The steps that need the named one, directly or through others. */
export function dependentsOf<S extends Node>(key: string, steps: S[]): S[] {
  const found = new Set<S>();
  const ask = [key];
  for (let needed = ask.pop(); needed !== undefined; needed = ask.pop()) {
    for (const step of steps) {
      if (found.has(step) || !dependenciesOf(step).includes(needed)) continue;
      found.add(step);
      ask.push(step.key);
    }
  }
  return [...found];
}

/** The steps in topological order: each after all that it needs. Steps that can never open are left out. */
export function stepsInDependencyOrder<S extends Node>(steps: S[]): S[] {
  const ordered: S[] = [];
  const reached = new Set<string>();
  let rest = steps;
  for (;;) {
    const ready = rest.filter((step) => dependenciesOf(step).every((key) => reached.has(key)));
    if (ready.length === 0) return ordered;
    for (const step of ready) reached.add(step.key);
    ordered.push(...ready);
    rest = rest.filter((step) => !ready.includes(step));
  }
}
