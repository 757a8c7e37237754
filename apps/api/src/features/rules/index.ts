export { Boundary, Ending, LockKind, LockType, Outcome, WaitAnchor } from './rules.types.js';
export { PrivateKind, recordReading } from './private-reading.js';
