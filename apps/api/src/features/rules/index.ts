export { Boundary, Ending, LockKind, LockType, Outcome, WaitAnchor } from './rules.types.js';
