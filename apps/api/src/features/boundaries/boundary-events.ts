import type { BoundaryEffect } from '@footing/plan-engine';

/** How the client's history names what happened to the boundary. */
export const BOUNDARY_EVENTS: Record<BoundaryEffect, string> = {
  TIGHTENED: 'BOUNDARY_SET',
  LOOSENED: 'BOUNDARY_TO_LOOSEN',
  CONFIRMED: 'BOUNDARY_CONFIRMED',
  ORDER_ENDED: 'LEGAL_ORDER_ENDED',
};
