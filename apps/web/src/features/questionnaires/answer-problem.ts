import type { useChange } from '../../shared/ui';
import { words } from './questionnaires.words';

type Change = Pick<ReturnType<typeof useChange>, 'problem' | 'refusal' | 'fieldError'>;

/** The message above the button when answers could not be saved. */
export const answerProblem = ({ problem, refusal, fieldError }: Change): string | null =>
  problem ?? (refusal || fieldError('answers') ? words.review.notSaved : null);
