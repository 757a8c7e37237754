import { daysBetween } from '@footing/kernel';
import { daysToCome, latestLock, localDateOf, weekdayDateWords } from '../words';
import { words as all } from './plan-changes.words';

const words = all.dates;

/** A plan as it is now, as far as its days go. */
export interface DatedPlan {
  today: string;
  steps: readonly {
    key: string;
    status: string;
    opensAt?: string | null;
    locks: readonly { kind: string; until?: string | null; days?: number | null }[];
    actions: readonly { key: string; dueOn?: string | null }[];
  }[];
}

/** The days of a plan after a change, as the server works them out. */
export interface ComingDates {
  stones: readonly {
    key: string;
    title: string;
    status: string;
    opensAt?: string | null;
    lock?: { until?: string | null } | null;
    nextLock?: unknown;
  }[];
  actions: readonly { key: string; title: string; dueOn?: string | null }[];
  waits: readonly { step: string; until: string }[];
  lapsedApprovals: readonly string[];
}

/** When the last wait of a closed step that has begun ends. */
const lastWait = ({ locks }: DatedPlan['steps'][number]): string | null =>
  latestLock(locks.filter(({ kind }) => kind === 'WAIT'))?.until ?? null;

/** When the last of the other locks with a day ends. */
const lastOther = ({ locks }: DatedPlan['steps'][number]): string | null =>
  latestLock(locks.filter(({ kind }) => kind !== 'WAIT'))?.until ?? null;

/** Whether time alone opens a closed step: nothing else is shown. */
const isTimed = ({ lock, nextLock }: ComingDates['stones'][number]): boolean =>
  !!lock?.until && !nextLock;

/** The dates that a change moves, a sentence each. `zone` is the client's. */
export function dateChanges(
  plan: DatedPlan,
  { stones, actions, waits, lapsedApprovals }: ComingDates,
  zone: string,
  reader: 'COACH' | 'CLIENT',
): string[] {
  const day = (text: string) => weekdayDateWords(text, plan.today);
  const dayOf = (at: string | null | undefined) => (at ? localDateOf(at, zone) : null);
  const openings = stones.flatMap((stone) => {
    const { key, title, status, opensAt } = stone;
    const was = plan.steps.find((step) => step.key === key);
    const [before, after] = [dayOf(was?.opensAt), dayOf(opensAt)];
    if (was?.status === 'OPEN' && status === 'LOCKED') {
      if (after && after > plan.today) {
        return [(isTimed(stone) ? words.closes : words.closesAtLeast)(title, day(after))];
      }
      return lapsedApprovals.includes(key) ? [] : [words.closesForNow(title)];
    }
    if (status !== 'LOCKED') return [];
    if (before === null && after === null) {
      const waited = dayOf(waits.find(({ step }) => step === key)?.until);
      const wait = dayOf(was && lastWait(was));
      if (!was || !waited || !wait || wait === waited) return [];
      // A day before which something else keeps the step closed anyway would only raise hopes.
      const other = dayOf(lastOther(was));
      const isTooEarly =
        (other && other > waited) || daysBetween(plan.today, waited) < daysToCome(was.locks);
      return [isTooEarly ? words.opensLater(title) : words.waits(title, day(waited), day(wait))];
    }
    if (before === after) return [];
    if (after === null) return [words.opensLater(title)];
    const [opens, opensBefore] = isTimed(stone)
      ? [words.opens, words.opensBefore]
      : [words.canOpen, words.canOpenBefore];
    return before ? [opensBefore(title, day(after), day(before))] : [opens(title, day(after))];
  });
  const known = new Map(
    plan.steps.flatMap((step) => step.actions.map(({ key, dueOn }) => [key, dueOn] as const)),
  );
  const dues = actions.flatMap(({ key, title, dueOn }) => {
    const before = known.get(key) ?? null;
    if (!dueOn || before === dueOn) return [];
    return before
      ? [words.dueBefore(title, day(dueOn), day(before))]
      : [words.due(title, day(dueOn))];
  });
  const lapsed = lapsedApprovals.map((key) =>
    words.lapsed[reader](stones.find((stone) => stone.key === key)?.title ?? ''),
  );
  return [...openings, ...dues, ...lapsed];
}
