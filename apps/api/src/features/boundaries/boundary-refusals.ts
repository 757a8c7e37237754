import { addDays, assertNever } from '@footing/kernel';
import type { BoundaryRefusal } from '@footing/plan-engine';
import { Fault, invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { lockedRefusal } from '../plans/index.js';
import { words } from './boundaries.words.js';

/** Maps a refusal of the engine about a boundary to a refusal or fault of the API. */
export function toBoundaryRefusal(refusal: BoundaryRefusal): Refusal | Fault {
  switch (refusal.code) {
    case 'REASON_NEEDED':
      return invalid('input.reason', words.reasonNeeded);
    case 'UNTIL_NEEDED':
      return invalid('input.until', words.untilNeeded);
    case 'UNTIL_NOT_AHEAD':
      return invalid('input.until', words.untilAhead, { from: addDays(refusal.today, 1) });
    case 'UNTIL_NOT_TAKEN':
      return invalid('input.until', words.untilOnlyForSpace);
    case 'ENDED_AHEAD':
      return invalid('input.endedOn', words.endedAhead, { to: refusal.today });
    case 'LEGAL_ORDER_STANDS':
      return lockedRefusal([{ kind: 'BOUNDARY', boundary: 'LEGAL_ORDER' }]);
    case 'NO_LEGAL_ORDER':
      return new Refusal('NOT_NOW', words.noLegalOrder);
    case 'ALREADY_SO':
      return new Refusal('NOT_NOW', words.alreadyRecorded);
    case 'UNKNOWN_REPLACES_NOTHING':
      return new Refusal('NOT_NOW', words.unknownReplacesNothing, { field: 'input.boundary' });
    case 'NOTHING_TO_CONFIRM':
      return new Refusal('NOT_NOW', words.nothingToConfirm);
    case 'CONFIRM_LATER':
      return new Refusal('NOT_NOW', words.confirmLater, {
        until: new Date(refusal.from),
      });
    case 'STAFF_ONLY':
      return new Fault('FORBIDDEN', words.coachOnly);
    case 'OWNER_ONLY':
      return new Fault('FORBIDDEN', words.ownerOnly);
    default:
      return assertNever(refusal);
  }
}
