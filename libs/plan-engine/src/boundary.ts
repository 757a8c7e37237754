import { assertNever } from '@footing/kernel';

import type { Boundary } from './types.js';

/** Whether anything may reach toward the other person. Where nothing is known, nothing may. */
export function allowsOutreach(boundary: Boundary): boolean {
  switch (boundary) {
    case 'OPEN':
    case 'LIMITED':
    case 'ASKED_FOR_SPACE':
      return true;
    case 'ASKED_FOR_NO_CONTACT':
    case 'LEGAL_ORDER':
    case 'UNKNOWN':
      return false;
    default:
      return assertNever(boundary);
  }
}
