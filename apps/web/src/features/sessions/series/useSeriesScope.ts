import { useQuery } from '@apollo/client/react';
import { SeriesChangePreviewDocument, type SeriesScope } from '@footing/contract';
import { useState } from 'react';
import { useNow } from '../../../shared/words';
import { useLeaveOut, type LeaveOut, type SeriesDate } from './useLeaveOut';

export type Scope = SeriesScope | 'ONE';

export interface ChangedSeries {
  /** Null: the session is none of several, or has started. */
  scope: Scope | null;
  choose: (scope: Scope) => void;
  dates: SeriesDate[];
  failed: boolean;
  /** What the change makes of each session is not there yet. */
  isWaiting: boolean;
  leaveOut: LeaveOut;
  again: () => void;
}

interface Edited {
  session: { id: string; startsAt: string; seriesId?: string | null } | undefined;
  startsAt: string | null;
  minutes: number;
}

/** Which sessions of a series a change is for, and what it makes of each. */
export function useSeriesScope({ session, startsAt, minutes }: Edited): ChangedSeries {
  const now = useNow();
  const [scope, choose] = useState<Scope>('ONE');
  const isOneOfSeveral = Boolean(session?.seriesId) && Date.parse(session!.startsAt) > now;
  const asked =
    isOneOfSeveral && scope !== 'ONE' && startsAt
      ? { sessionId: session!.id, scope, startsAt, minutes }
      : null;
  const { data, previousData, error, refetch } = useQuery(SeriesChangePreviewDocument, {
    variables: { input: asked! },
    skip: !asked,
    fetchPolicy: 'network-only',
  });
  const preview = asked ? (data ?? previousData)?.seriesChangePreview : undefined;
  const dates = (preview?.dates ?? []).map((each) => ({
    ...each,
    key: each.sessionId!,
    coachId: preview!.coachId,
  }));
  return {
    scope: isOneOfSeveral ? scope : null,
    choose,
    dates,
    failed: error !== undefined && asked !== null,
    isWaiting: asked !== null && !error && !data,
    leaveOut: useLeaveOut(dates),
    again: () => void refetch().catch(() => undefined),
  };
}
