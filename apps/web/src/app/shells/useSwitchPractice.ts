import { switchPractice } from '../../shared/session/sign-in-and-out';
import { toast } from '../../shared/ui';
import { words } from './shells.words';

export function useSwitchPractice() {
  return async (practice: { id: string; name: string }) => {
    if (await switchPractice(practice.id)) return;
    toast.problem(words.switchFailed(practice.name));
  };
}
