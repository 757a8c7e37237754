import { switchPractice } from '../../shared/session/coming-and-going';
import { tell } from '../../shared/ui';

export function useSwitchPractice() {
  return async (practice: { id: string; name: string }) => {
    if (await switchPractice(practice.id)) return;
    tell.problem(`${practice.name} cannot be reached right now. You are where you were.`);
  };
}
