import type { ActionDefinition, Reach, StepDefinition, TemplateContent } from './types.js';

/** What an action says about itself; null only in a draft whose author has not said it yet. */
type SaysReach = Pick<ActionDefinition, 'reach'>;

/** Whether the action reaches toward the other person, for practical matters or for anything else. */
export function reachesOut({ reach }: SaysReach): boolean {
  return reach === 'YES' || reach === 'PRACTICAL';
}

/** Whether it is about children, money or the home, and nothing else. */
export function isPractical({ reach }: { reach: Reach | null }): boolean {
  return reach === 'PRACTICAL';
}

/** Whether the step as a whole, or anything in it, reaches toward the other person. */
export function stepReachesOut({
  outreach,
  actions,
}: Pick<StepDefinition, 'outreach'> & { actions: readonly SaysReach[] }): boolean {
  return outreach || actions.some(reachesOut);
}

export function contentReachesOut({ steps }: Pick<TemplateContent, 'steps'>): boolean {
  return steps.some(stepReachesOut);
}

/** What an action of a published version says; only a draft can be silent. Throws Error where it is. */
export function saidReach({ reach }: SaysReach): Reach {
  if (reach === null) throw new Error('A published action says whether it reaches out.');
  return reach;
}
