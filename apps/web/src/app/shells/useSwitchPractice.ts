import { switchPractice } from '../../shared/session/sign-in-and-out';
import { toast } from '../../shared/ui';

export function useSwitchPractice() {
  return async (practice: { id: string; name: string }) => {
    if (await switchPractice(practice.id)) return;
    toast.problem(`${practice.name} cannot be reached right now. You are where you were.`);
  };
}
