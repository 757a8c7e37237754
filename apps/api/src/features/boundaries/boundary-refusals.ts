import { assertNever } from '@footing/kernel';
import type { BoundaryRefusal } from '@footing/plan-engine';
import { Fault, invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { toLockType } from '../plans/index.js';

/** Maps a refusal of the engine about a boundary to a refusal or fault of the API. */
export function toBoundaryRefusal(refusal: BoundaryRefusal): Refusal | Fault {
  switch (refusal.code) {
    case 'REASON_NEEDED':
      return invalid('input.reason', 'is needed to loosen the boundary.');
    case 'UNTIL_NEEDED':
      return invalid('input.until', 'is needed: until which day was space asked for?');
    case 'UNTIL_NOT_AHEAD':
      return invalid('input.until', `must be a day after today, ${refusal.today}.`);
    case 'UNTIL_NOT_TAKEN':
      return invalid('input.until', 'goes with space that was asked for, and with nothing else.');
    case 'ENDED_AHEAD':
      return invalid('input.endedOn', `can be today, ${refusal.today}, or a day before.`);
    case 'LEGAL_ORDER_STANDS':
      return new Refusal(
        'LOCKED',
        'There is a legal order. Nobody can override it; an owner can record that it has ended.',
        { lock: toLockType({ kind: 'BOUNDARY', boundary: 'LEGAL_ORDER' }) },
      );
    case 'NO_LEGAL_ORDER':
      return new Refusal('NOT_NOW', 'There is no legal order to end.');
    case 'ALREADY_SO':
      return new Refusal('NOT_NOW', 'This is already on record.');
    case 'UNKNOWN_REPLACES_NOTHING':
      return new Refusal(
        'NOT_NOW',
        'Not knowing doesn’t replace what they asked for. That stays on record.',
        { field: 'input.boundary' },
      );
    case 'NOTHING_TO_CONFIRM':
      return new Refusal('NOT_NOW', 'No change is waiting for a confirmation.');
    case 'CONFIRM_LATER':
      return new Refusal('NOT_NOW', 'This change can be confirmed after 72 hours.', {
        until: new Date(refusal.from),
      });
    case 'STAFF_ONLY':
      return new Fault('FORBIDDEN', 'Only a coach can confirm this.');
    case 'OWNER_ONLY':
      return new Fault('FORBIDDEN', 'This is for an owner of the practice to record.');
    default:
      return assertNever(refusal);
  }
}
