import {
  BREATHER_MINUTES,
  type Breather as Decided,
  type BreatherRefusal,
} from '@footing/plan-engine';
import { assertNever } from '@footing/kernel';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Breather } from './breather.entity.js';
import { words } from './breathers.words.js';

/** Maps a row to the breather of the engine. */
export const toEngineBreather = ({ createdAt, keptAt, sharedAt }: Breather): Decided => ({
  startedAt: createdAt.getTime(),
  keptAt: keptAt && keptAt.getTime(),
  sharedAt: sharedAt && sharedAt.getTime(),
});

export function toBreatherRefusal(refusal: BreatherRefusal): Refusal {
  switch (refusal.code) {
    case 'TOO_EARLY':
      return new Refusal('NOT_NOW', words.tooEarly(BREATHER_MINUTES), {
        until: new Date(refusal.until),
      });
    case 'FINAL':
      return new Refusal('FINAL', words.kept);
    default:
      return assertNever(refusal);
  }
}
