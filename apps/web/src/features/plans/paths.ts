import { assertNever } from '../../shared/words';
import type { ActionLike } from './types';

type Workable = Pick<ActionLike, 'id' | 'kind' | 'status'>;

/** The page where an action is done; null where a touch is enough. */
export function pathToWork({ id, kind }: Pick<Workable, 'id' | 'kind'>): string | null {
  switch (kind) {
    case 'REFLECTION':
      return `/plan/reflection/${id}`;
    case 'QUESTIONNAIRE':
      return `/plan/questions/${id}`;
    case 'ONCE':
    case 'HABIT':
      return null;
    default:
      return assertNever(kind);
  }
}

/** What the way there is called. */
export function workWords({ kind, status }: Pick<Workable, 'kind' | 'status'>): string {
  if (kind === 'REFLECTION') return status === 'DONE' ? 'Read what you wrote' : 'Write';
  return status === 'DONE' ? 'See where it led' : 'Go to the questions';
}

/** The plan, opened at one action. */
export const pathToAction = (actionId: string): string => `/plan?action=${actionId}`;
