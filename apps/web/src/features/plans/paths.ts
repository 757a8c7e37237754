import { assertNever } from '../../shared/words';
import type { ActionLike } from './types';

/** The page where an action is done; null if a tap is enough. */
export function pathToActionPage({
  id,
  kind,
  surprise,
}: Pick<ActionLike, 'id' | 'kind' | 'surprise'>): string | null {
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

/** The plan, opened at one action. */
export const pathToAction = (actionId: string): string => `/plan?action=${actionId}`;
