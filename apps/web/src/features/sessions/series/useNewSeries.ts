import { useQuery } from '@apollo/client/react';
import { MOST_IN_SERIES, repeatsFrom, seriesProblem, type SeriesProblem } from '@footing/calendar';
import { SeriesPreviewDocument, type SessionRepeats } from '@footing/contract';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useLeaveOut, type LeaveOut, type SeriesDate } from './useLeaveOut';

export interface SeriesFields {
  repeats: SessionRepeats | null;
  ends: 'COUNT' | 'UNTIL';
  count: number | null;
  until: string;
}

interface Rule {
  repeats: SessionRepeats;
  count: number | null;
  until: string | null;
}

export interface NewSeries {
  fields: SeriesFields;
  change: (fields: Partial<SeriesFields>) => void;
  /** Null: one session, which does not repeat, or a rule with a problem. */
  rule: Rule | null;
  problem: SeriesProblem | null;
  dates: SeriesDate[];
  timeZone: string | null;
  failed: boolean;
  /** The dates of what was entered, and what speaks against them, are not there yet. */
  isWaiting: boolean;
  leaveOut: LeaveOut;
  /** Reads again what speaks against the dates. */
  again: () => void;
}

interface First {
  clientId: string | undefined;
  typeId: string | null;
  startsAt: string | null;
  /** The day of the first session, as it was entered. */
  date: string;
  minutes: number;
}

/** Whether a new session repeats, and the dates that follow. The rule is the one of `libs/calendar`, which the server follows, too. */
export function useNewSeries({ clientId, typeId, startsAt, date, minutes }: First): NewSeries {
  const [fields, setFields] = useState<SeriesFields>({
    ...{ repeats: null, ends: 'COUNT', count: 6, until: '' },
  });
  const { repeats, ends, count, until } = fields;
  const rule = repeats && {
    repeats: date ? repeatsFrom(repeats, date) : repeats,
    count: ends === 'COUNT' ? count : null,
    until: ends === 'UNTIL' ? until || null : null,
  };
  const problem = rule && date ? seriesProblem({ ...rule, first: date }) : null;
  const asked =
    rule && !problem && clientId && startsAt
      ? { clientId, typeId, startsAt, minutes, ...rule }
      : null;
  // Not while somebody is typing a number.
  const entered = asked && JSON.stringify(asked);
  const [input] = useDebouncedValue(entered, 250);
  const { data, previousData, error, refetch } = useQuery(SeriesPreviewDocument, {
    variables: { input: JSON.parse(input ?? '{}') },
    skip: !asked || !input,
    fetchPolicy: 'network-only',
  });
  const preview = asked ? (data ?? previousData)?.seriesPreview : undefined;
  const dates = (preview?.dates ?? []).map((each) => ({
    ...each,
    key: each.date,
    coachId: preview!.coachId,
  }));
  return {
    fields,
    change: (next) => setFields({ ...fields, ...next }),
    rule: problem ? null : rule,
    problem,
    dates,
    timeZone: preview?.timeZone ?? null,
    failed: error !== undefined && asked !== null,
    isWaiting: asked !== null && !error && (input !== entered || !data),
    leaveOut: useLeaveOut(dates),
    again: () => void refetch().catch(() => undefined),
  };
}

export const MOST = MOST_IN_SERIES;
