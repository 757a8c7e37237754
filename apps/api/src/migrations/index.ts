import { Foundation1763800000000 } from './1763800000000-foundation.js';
import { CheckIns1764000000000 } from './1764000000000-check-ins.js';

/** In the order in which they run. */
export const migrations = [Foundation1763800000000, CheckIns1764000000000];
