import { addDays, daysBetween, weekOf } from '@footing/kernel';
import type { CheckInsPartsFragment } from '@footing/contract';

import type { Values } from '../check-in-queue';
import type { ValueKey } from '../check-ins.words';

export type Grain = 'DAYS' | 'WEEKS';
export type Span = CheckInsPartsFragment['days'][number];
export type Mark = CheckInsPartsFragment['marks'][number];

/** A slot on the axis: a day or a week, with its check-ins. */
export interface Slot {
  from: string;
  span: Span | null;
  marks: Mark[];
}

/** Four weeks of days, or three months of weeks, up to today; slots without a check-in are included. */
const PLACES: Record<Grain, number> = { DAYS: 28, WEEKS: 13 };

export function slotsOf(
  { days, weeks, marks, today }: Pick<CheckInsPartsFragment, 'days' | 'weeks' | 'marks' | 'today'>,
  grain: Grain,
  places = PLACES[grain],
): Slot[] {
  const spans = new Map((grain === 'DAYS' ? days : weeks).map((span) => [span.from, span]));
  const size = grain === 'DAYS' ? 1 : 7;
  const last = grain === 'DAYS' ? today : weekOf(today);
  return Array.from({ length: places }, (_, at) => {
    const from = addDays(last, (at + 1 - places) * size);
    return {
      from,
      span: spans.get(from) ?? null,
      marks: marks.filter(({ on }) => on >= from && on < addDays(from, size)),
    };
  });
}

/** The values of a span; the API omits untouched ones. */
export const valuesOf = <T extends Partial<Record<ValueKey, number | null | undefined>>>(
  span: T,
): Omit<T, ValueKey> & Values => ({
  ...span,
  mood: span.mood ?? null,
  urge: span.urge ?? null,
  energy: span.energy ?? null,
});

/** Runs of slots that have a value for `key`: a line bridges a short gap, not a long one. */
export function runsOf(slots: readonly Slot[], grain: Grain, key?: ValueKey): number[][] {
  const most = grain === 'DAYS' ? 4 : 2;
  const runs: number[][] = [];
  slots.forEach(({ span }, at) => {
    if (!span || (key && typeof span[key] !== 'number')) return;
    const run = runs.at(-1);
    if (run && at - run.at(-1)! <= most) run.push(at);
    else runs.push([at]);
  });
  return runs;
}

/** Slots with a date label: Mondays, or every fourth week including the last one. */
export function ticksOf(slots: readonly Slot[], grain: Grain): number[] {
  const last = slots.length - 1;
  return slots.flatMap(({ from }, at) => {
    const isTick = grain === 'DAYS' ? daysBetween(weekOf(from), from) === 0 : (last - at) % 4 === 0;
    return isTick ? [at] : [];
  });
}
