import { addDays, isLocalDate, weekOf } from '@footing/kernel';
import { useSearchParams } from 'react-router';

export const VIEWS = ['day', 'week', 'agenda'] as const;
export type View = (typeof VIEWS)[number];

const LENGTH: Record<View, number> = { day: 1, week: 7, agenda: 14 };

export interface ShownDays {
  view: View;
  from: string;
  /** The last day. */
  to: string;
  days: number;
  go: (to: { view?: View; day?: string }) => void;
  earlier: () => void;
  later: () => void;
}

/** Which days the calendar shows, from `view` and `day` in the URL. On a phone it is always the agenda. */
export function useShownDays(today: string, isPhone: boolean): ShownDays {
  const [params, setParams] = useSearchParams();
  const asked = VIEWS.find((view) => view === params.get('view')) ?? 'week';
  const view = isPhone ? 'agenda' : asked;
  const askedDay = params.get('day');
  const day = askedDay !== null && isLocalDate(askedDay) ? askedDay : today;
  const from = view === 'week' ? weekOf(day) : day;
  const days = LENGTH[view];
  const go: ShownDays['go'] = (to) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (to.view) next.set('view', to.view);
        if (to.day === today) next.delete('day');
        else if (to.day) next.set('day', to.day);
        return next;
      },
      { replace: true },
    );
  return {
    view,
    from,
    to: addDays(from, days - 1),
    days,
    go,
    earlier: () => go({ day: addDays(from, -days) }),
    later: () => go({ day: addDays(from, days) }),
  };
}
