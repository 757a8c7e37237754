import { PracticeCoachesDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { isUuid } from '@footing/kernel';
import { useSearchParams } from 'react-router';
import { useMembership } from '../session/store';

export const EVERYONE = 'everyone';
export const MINE = 'mine';

export interface Whose {
  /** An owner may choose; others see their own. */
  mayChoose: boolean;
  isMine: boolean;
  isEveryone: boolean;
  /** The one coach that was chosen. */
  coachId: string | null;
  /** The value in the URL; null if it is what the page shows anyway. */
  of: string | null;
  /** The query of the page with this choice: MINE, EVERYONE, or a coach’s id. */
  put: (params: URLSearchParams, choice: string) => URLSearchParams;
}

/**
 * Whose sessions or clients a page shows, from `of` in the URL: the reader's own, everyone's, or one coach's. `usual` is
 * what the page shows an owner without it.
 */
export function useWhose(usual: typeof MINE | typeof EVERYONE = MINE): Whose {
  const [params] = useSearchParams();
  const { id, role } = useMembership();
  const mayChoose = role === 'OWNER';
  const choice = mayChoose ? choiceIn(params, id, usual) : MINE;
  const isEveryone = choice === EVERYONE;
  const isMine = choice === MINE;
  return {
    mayChoose,
    isMine,
    isEveryone,
    coachId: isEveryone || isMine ? null : choice,
    of: choice === usual || !mayChoose ? null : choice,
    put: (now, next) => {
      const changed = new URLSearchParams(now);
      changed.delete('coach');
      if (next === usual) changed.delete('of');
      else changed.set('of', next);
      return changed;
    },
  };
}

/** Earlier links to a list of clients have `coach` instead. */
function choiceIn(params: URLSearchParams, id: string, usual: string): string {
  const asked = params.get('of') ?? params.get('coach');
  if (asked === id) return MINE;
  return asked === MINE || asked === EVERYONE || (asked !== null && isUuid(asked)) ? asked : usual;
}

/** The coaches of the practice; none until they are loaded. */
export const useCoaches = () => useQuery(PracticeCoachesDocument).data?.practice.members ?? [];
