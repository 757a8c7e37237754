import type { SessionConflict } from '@footing/contract';
import { useState } from 'react';

export interface SeriesDate {
  /** Identifies it among the others, whatever its time. */
  key: string;
  startsAt: string;
  /** When the session starts now, if it exists already. */
  startsNow: string | null;
  keepsTime: boolean;
  /** With whom it would be. */
  coachId: string;
  conflicts: SessionConflict[];
}

export const isPossible = ({ conflicts }: SeriesDate): boolean =>
  !conflicts.includes('SESSION') && !conflicts.includes('PAST');

export interface LeaveOut {
  /** Those that are left out, also because they are not possible. */
  keys: string[];
  isLeftOut: (date: SeriesDate) => boolean;
  /** Leaves them out, or takes them in again. */
  set: (keys: string[], isOut: boolean) => void;
}

/** Which dates of a series the coach leaves out. */
export function useLeaveOut(dates: readonly SeriesDate[]): LeaveOut {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const isLeftOut = (date: SeriesDate) => out.has(date.key) || !isPossible(date);
  return {
    keys: dates.filter(isLeftOut).map(({ key }) => key),
    isLeftOut,
    set(keys, isOut) {
      const next = new Set(out);
      for (const key of keys) {
        if (isOut) next.add(key);
        else next.delete(key);
      }
      setOut(next);
    },
  };
}
