import type { RefusalPartsFragment } from '@footing/contract';

export const passwordHint =
  'At least 10 characters. Three or four words that only you know do well.';

/** What is wrong with a new password, or null. The server validates it again. */
export function passwordProblem(password: string): string | null {
  if (password.length < 10) return 'Please choose at least 10 characters.';
  return password.length > 200 ? 'Please choose at most 200 characters.' : null;
}

/** Words for the current-password field, where a signed-in person is asked for it again. */
export const wrongPassword = (refusal: RefusalPartsFragment | null): string | undefined =>
  refusal?.code === 'WRONG_CREDENTIALS' ? 'This is not your password.' : undefined;
