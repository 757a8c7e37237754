import { faultMessage } from '../../shared/session/faults';
import { signOut } from '../../shared/session/sign-in-and-out';
import { confirmThat, toast } from '../../shared/ui';

/** Signs out, and asks first when something written has not been sent yet. */
export function useSignOut() {
  return async ({ everywhere = false } = {}) => {
    try {
      await signOut({ everywhere, loseUnsent });
    } catch (error) {
      toast.problem(`You are still signed in. ${faultMessage(error)}`);
    }
  };
}

const loseUnsent = () =>
  confirmThat({
    title: 'Not everything has been sent',
    words:
      'Some of what you wrote is only on this device. It can be sent when you are back online. If you sign out now, it is removed from here and cannot come back.',
    yes: 'Sign out and remove it',
    no: 'Stay signed in',
    deletes: true,
  });
