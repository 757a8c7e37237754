import { assertNever, type Boundary } from '../words';

interface BoundaryState {
  boundary: Boundary;
  boundaryUntil?: string | null;
}

/** Whether the boundary closes outreach. `today` is the client's local date. */
export function closesOutreach({ boundary, boundaryUntil }: BoundaryState, today: string): boolean {
  switch (boundary) {
    case 'ASKED_FOR_NO_CONTACT':
    case 'LEGAL_ORDER':
    case 'UNKNOWN':
      return true;
    case 'ASKED_FOR_SPACE':
      return !boundaryUntil || boundaryUntil > today;
    case 'OPEN':
    case 'LIMITED':
      return false;
    default:
      return assertNever(boundary);
  }
}
