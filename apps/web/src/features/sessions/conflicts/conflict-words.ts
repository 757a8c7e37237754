import type { SessionConflict } from '@footing/contract';
import { words } from './conflicts.words';

/** What speaks against a time, to the coach whose time it is or to somebody else. */
export const conflictWords = (kind: SessionConflict, isMine: boolean): string =>
  words[isMine ? 'mine' : 'theirs'][kind];
