import type { useChange } from '../../shared/ui';

type Change = Pick<ReturnType<typeof useChange>, 'problem' | 'refusal' | 'fieldError'>;

/** What is said above the button when answers were not taken. */
export const problemOf = ({ problem, refusal, fieldError }: Change): string | null =>
  problem ?? (refusal || fieldError('answers') ? RETRY : null);

const RETRY = 'Something in the answers did not fit. Please look at them and save again.';
