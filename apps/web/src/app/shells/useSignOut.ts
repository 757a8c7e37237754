import { faultMessage } from '../../shared/session/faults';
import { signOut } from '../../shared/session/sign-in-and-out';
import { toast } from '../../shared/ui';
import { words as all } from './shells.words';

const words = all.signOut;

/** Signs out, and asks first when something written has not been sent yet. */
export function useSignOut() {
  return async ({ everywhere = false } = {}) => {
    try {
      await signOut({ everywhere });
    } catch (error) {
      toast.problem(words.failed(faultMessage(error)));
    }
  };
}
