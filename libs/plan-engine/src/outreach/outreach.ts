import type {
  ActionDefinition,
  Reach,
  Reaching,
  StepDefinition,
  TemplateContent,
} from '../types.js';

/** `reach` is null only in a draft whose author has not chosen it yet. */
type HasReach = Pick<ActionDefinition, 'reach'>;

/** Whether the action itself is outreach, practical or not (ADR 0015). */
export function reachesOut<T extends HasReach>(action: T): action is T & { reach: Reaching } {
  return action.reach === 'YES' || action.reach === 'PRACTICAL';
}

/** Whether it is only about children, money or the home (ADR 0015). */
export function isPractical({ reach }: { reach: Reach | null }): boolean {
  return reach === 'PRACTICAL';
}

/** Whether the step as a whole, or any action in it, is outreach. */
export function stepReachesOut({
  outreach,
  actions,
}: Pick<StepDefinition, 'outreach'> & { actions: readonly HasReach[] }): boolean {
  return outreach || actions.some(reachesOut);
}

/** Whether the content has any outreach. */
export function contentReachesOut({ steps }: Pick<TemplateContent, 'steps'>): boolean {
  return steps.some(stepReachesOut);
}

/** The reach of an action in a published version. Throws Error if it is null, which only drafts allow. */
export function publishedReach({ reach }: HasReach): Reach {
  if (reach === null) throw new Error('An action of a published version has no reach.');
  return reach;
}

type Reacher = Pick<ActionDefinition, 'kind' | 'reach'>;
type ReachingStep = Pick<StepDefinition, 'outreach'> & { actions: readonly Reacher[] };

/**
 * The kind of outreach that the action is; null if it is none. In an outreach step every ONCE action counts as
 * outreach, no matter what its own reach is; questionnaires, reflections and habits do not (ADR 0015).
 */
export function reachOf(action: Reacher, step: ReachingStep): Reaching | null {
  if (reachesOut(action)) return action.reach;
  return step.outreach && action.kind === 'ONCE' ? reachOfStep(step) : null;
}

/** The kinds of outreach in a step, without duplicates; empty if there is none. */
export function reachesOf(step: ReachingStep): Reaching[] {
  const reaches = step.actions.filter(reachesOut).map(({ reach }) => reach);
  if (reaches.length === 0 && step.outreach) return ['YES'];
  return [...new Set(reaches)];
}

/** The kind of outreach of the step as a whole: PRACTICAL only if all outreach actions in it are. */
export function reachOfStep(step: ReachingStep): Reaching {
  const reaches = reachesOf(step);
  return reaches.length > 0 && reaches.every((reach) => reach === 'PRACTICAL')
    ? 'PRACTICAL'
    : 'YES';
}
