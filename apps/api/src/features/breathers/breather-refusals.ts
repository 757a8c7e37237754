import {
  BREATHER_MINUTES,
  type Breather as Decided,
  type BreatherRefusal,
} from '@footing/plan-engine';
import { assertNever } from '@footing/kernel';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Breather } from './breather.entity.js';

/** Maps a row to the breather of the engine. */
export const toEngineBreather = ({ createdAt, keptAt, sharedAt }: Breather): Decided => ({
  startedAt: createdAt.getTime(),
  keptAt: keptAt && keptAt.getTime(),
  sharedAt: sharedAt && sharedAt.getTime(),
});

export function toBreatherRefusal(refusal: BreatherRefusal): Refusal {
  switch (refusal.code) {
    case 'TOO_EARLY':
      return new Refusal(
        'NOT_NOW',
        `Give it ${BREATHER_MINUTES} minutes first. Until then you can burn it at any time.`,
        { until: new Date(refusal.until) },
      );
    case 'FINAL':
      return new Refusal('FINAL', 'This one is kept as it is. You can begin another.');
    default:
      return assertNever(refusal);
  }
}
