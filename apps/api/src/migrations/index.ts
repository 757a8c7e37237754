import { Foundation1763800000000 } from './1763800000000-foundation.js';

/** In the order in which they run. */
export const migrations = [Foundation1763800000000];
