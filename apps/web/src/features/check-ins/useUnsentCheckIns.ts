import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { unsentCheckIns } from './unsent-check-ins';

/** The queue of the signed-in client, followed. */
export const useUnsentCheckIns = () => useMemberQueue(unsentCheckIns);
