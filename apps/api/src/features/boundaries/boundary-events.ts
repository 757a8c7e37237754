import type { BoundaryEffect } from '@footing/plan-engine';

/** The kind of history event for each effect on the boundary. */
export const BOUNDARY_EVENTS: Record<BoundaryEffect, string> = {
  TIGHTENED: 'BOUNDARY_SET',
  LOOSENED: 'BOUNDARY_TO_LOOSEN',
  CONFIRMED: 'BOUNDARY_CONFIRMED',
  ORDER_ENDED: 'LEGAL_ORDER_ENDED',
};
