import { faultMessage } from '../../shared/session/faults';
import { signOut } from '../../shared/session/sign-in-and-out';
import { confirmThat, toast } from '../../shared/ui';
import { words as all } from './shells.words';

const words = all.signOut;

/** Signs out, and asks first when something written has not been sent yet. */
export function useSignOut() {
  return async ({ everywhere = false } = {}) => {
    try {
      await signOut({ everywhere, leaveUnsent });
    } catch (error) {
      toast.problem(words.failed(faultMessage(error)));
    }
  };
}

const leaveUnsent = (count: number) =>
  confirmThat({
    title: words.unsent(count),
    words: words.unsentSays,
    yes: words.yes,
    no: words.no,
  });
