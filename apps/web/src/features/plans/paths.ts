import { assertNever } from '../../shared/words';
import type { ActionLike } from './types';

type Workable = Pick<ActionLike, 'id' | 'kind' | 'status' | 'surprise'>;

/** The page where an action is done; null if a tap is enough. */
export function pathToActionPage({
  id,
  kind,
  surprise,
}: Pick<Workable, 'id' | 'kind' | 'surprise'>): string | null {
  switch (kind) {
    case 'REFLECTION':
      return `/plan/reflection/${id}`;
    case 'QUESTIONNAIRE':
      return `/plan/questions/${id}`;
    case 'ONCE':
      return surprise ? `/plan/surprise/${id}` : null;
    case 'HABIT':
      return null;
    default:
      return assertNever(kind);
  }
}

/** The label of the link. */
export function workWords({ kind, status }: Pick<Workable, 'kind' | 'status'>): string {
  if (kind === 'REFLECTION') return status === 'DONE' ? 'Read what you wrote' : 'Write';
  if (kind === 'ONCE') return status === 'DONE' ? 'What came of it' : 'Go through the checklist';
  return status === 'DONE' ? 'See where it led' : 'Go to the questions';
}

/** The plan, opened at one action. */
export const pathToAction = (actionId: string): string => `/plan?action=${actionId}`;
