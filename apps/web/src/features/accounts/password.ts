import type { RefusalPartsFragment } from '@footing/contract';
import { words } from './accounts.words';

/** What is wrong with a new password, or null. The server validates it again. */
export function passwordProblem(password: string): string | null {
  if (password.length < 10) return words.password.tooShort;
  return password.length > 200 ? words.password.tooLong : null;
}

/** Words for the current-password field, where a signed-in person is asked for it again. */
export const wrongPassword = (refusal: RefusalPartsFragment | null): string | undefined =>
  refusal?.code === 'WRONG_CREDENTIALS' ? words.password.wrong : undefined;
