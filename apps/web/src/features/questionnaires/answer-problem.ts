import type { useChange } from '../../shared/ui';

type Change = Pick<ReturnType<typeof useChange>, 'problem' | 'refusal' | 'fieldError'>;

/** What is said above the button when answers were not taken. */
export const answerProblem = ({ problem, refusal, fieldError }: Change): string | null =>
  problem ?? (refusal || fieldError('answers') ? RETRY : null);

const RETRY = 'Some answers couldn’t be saved. Check them and save again.';
