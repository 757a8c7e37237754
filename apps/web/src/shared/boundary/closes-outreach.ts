import type { Boundary } from '../words';

/** Whether the boundary closes outreach. Practical steps can still open under some boundaries, each with an approval. */
export const closesOutreach = (boundary: Boundary): boolean => boundary !== 'OPEN';
