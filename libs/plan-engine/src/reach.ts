import type {
  ActionDefinition,
  Reach,
  Reaching,
  StepDefinition,
  TemplateContent,
} from './types.js';

/** What an action says about itself; null only in a draft whose author has not said it yet. */
type SaysReach = Pick<ActionDefinition, 'reach'>;

/** Whether the action reaches toward the other person, for practical matters or for anything else. */
export function reachesOut<T extends SaysReach>(action: T): action is T & { reach: Reaching } {
  return action.reach === 'YES' || action.reach === 'PRACTICAL';
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

type Reacher = Pick<ActionDefinition, 'kind' | 'reach'>;
type ReachingStep = Pick<StepDefinition, 'outreach'> & { actions: readonly Reacher[] };

/**
 * How the action reaches toward the other person; null if it doesn't. What is done once in a step that reaches out as
 * a whole counts as outreach whatever it says; questionnaires, reflections and habits there are the client's own.
 */
export function reachOf(action: Reacher, step: ReachingStep): Reaching | null {
  if (reachesOut(action)) return action.reach;
  return step.outreach && action.kind === 'ONCE' ? reachOfStep(step) : null;
}

/** The kinds of reaching out in a step, each once; none if all of it is the client's own. */
export function reachesOf(step: ReachingStep): Reaching[] {
  const reaches = step.actions.filter(reachesOut).map(({ reach }) => reach);
  if (reaches.length === 0 && step.outreach) return ['YES'];
  return [...new Set(reaches)];
}

/** How the step as a whole reaches out: practical only if everything in it that says it reaches out is. */
export function reachOfStep(step: ReachingStep): Reaching {
  const reaches = reachesOf(step);
  return reaches.length > 0 && reaches.every((reach) => reach === 'PRACTICAL')
    ? 'PRACTICAL'
    : 'YES';
}
