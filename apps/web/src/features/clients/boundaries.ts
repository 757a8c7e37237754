import { assertNever, type Boundary } from '../../shared/words';
import type { Plan } from './PlanSection';

/** Whether steps and actions that reach out stay closed under it. */
export function closesOutreach(boundary: Boundary): boolean {
  switch (boundary) {
    case 'ASKED_FOR_NO_CONTACT':
    case 'LEGAL_ORDER':
    case 'UNKNOWN':
      return true;
    case 'OPEN':
    case 'LIMITED':
    case 'ASKED_FOR_SPACE':
      return false;
    default:
      return assertNever(boundary);
  }
}

/** What in the plan reaches out and is not over: steps as a whole, and single actions of other steps. */
export function outreachTitles({ steps }: Plan): string[] {
  return steps
    .filter(({ status }) => status === 'LOCKED' || status === 'OPEN')
    .flatMap(({ title, outreach, actions }) =>
      outreach
        ? [title]
        : actions
            .filter((action) => action.outreach && action.status !== 'DONE')
            .map((action) => action.title),
    )
    .map((title) => `“${title}”`);
}
