import type { useChange } from '../../shared/ui';

type Change = Pick<ReturnType<typeof useChange>, 'problem' | 'refusal' | 'fieldError'>;

/** The message above the button when answers could not be saved. */
export const answerProblem = ({ problem, refusal, fieldError }: Change): string | null =>
  problem ?? (refusal || fieldError('answers') ? RETRY : null);

const RETRY = 'Some answers couldn’t be saved. Check them and save again.';
