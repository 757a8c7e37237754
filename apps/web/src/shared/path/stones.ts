import { assertNever } from '../words/assert-never';
import type { StepStatus } from '../words/labels';
import type { LockLike } from '../words/lock-words';
import { words } from './path.words';

/** One stone, as in the API's `Stone` or the engine's projection. */
export interface PathStone {
  key: string;
  title: string;
  status: StepStatus;
  outreach: boolean;
  opensAt?: string | number | null;
  lock?: LockLike | null;
  nextLock?: LockLike | null;
  moreLocks?: readonly LockLike[];
}

/** How a stone is drawn. */
export type Standing = 'dry' | 'lit' | 'ahead' | 'left-out';

export function standingOf(stone: Pick<PathStone, 'status'>): Standing {
  switch (stone.status) {
    case 'DONE':
      return 'dry';
    case 'OPEN':
      return 'lit';
    case 'LOCKED':
      return 'ahead';
    case 'SKIPPED':
      return 'left-out';
    default:
      return assertNever(stone.status);
  }
}

/** The person's current stone: the first open one. */
export const currentKey = (stones: readonly PathStone[]): string | null =>
  stones.find((stone) => stone.status === 'OPEN')?.key ?? null;

/** "2 of 5 steps done. Open now: Less is more." */
export function pathWords(stones: readonly PathStone[]): string {
  const done = stones.filter((stone) => stone.status === 'DONE').length;
  const current = stones.find((stone) => stone.status === 'OPEN');
  const counted = stones.filter((stone) => stone.status !== 'SKIPPED').length;
  return words.path(done, counted, current?.title);
}
