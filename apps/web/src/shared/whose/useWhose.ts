import { PracticeCoachesDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useMembership } from '../session/store';

export const EVERYONE = 'everyone';

export interface Whose {
  /** An owner may choose; others see their own. */
  mayChoose: boolean;
  isMine: boolean;
  isEveryone: boolean;
  /** The one coach that was chosen. */
  coachId: string | null;
  /** The value in the URL, or null. */
  of: string | null;
}

/** Whose sessions or clients a page shows, from the URL: the reader's own, everyone's, or one coach's. */
export function useWhose(): Whose {
  const [params] = useSearchParams();
  const { id, role } = useMembership();
  const mayChoose = role === 'OWNER';
  const asked = mayChoose ? params.get('of') : null;
  const of = asked === id ? null : asked;
  const isEveryone = of === EVERYONE;
  return { mayChoose, isMine: of === null, isEveryone, coachId: isEveryone ? null : of, of };
}

/** The coaches of the practice; none until they are loaded. */
export const useCoaches = () => useQuery(PracticeCoachesDocument).data?.practice.members ?? [];
