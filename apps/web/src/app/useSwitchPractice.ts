import { useNavigate } from 'react-router';
import { switchPractice } from '../shared/session/session';
import { tell } from '../shared/ui';

export function useSwitchPractice() {
  const navigate = useNavigate();
  return async (practice: { id: string; name: string }) => {
    // The page that is open belongs to the practice that is left.
    await navigate('/', { replace: true });
    const switched = await switchPractice(practice.id);
    if (!switched) tell.problem(`${practice.name} cannot be reached right now. You are where you were.`);
  };
}
