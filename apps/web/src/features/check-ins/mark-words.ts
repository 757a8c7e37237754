import { assertNever } from '../../shared/words';
import type { Mark } from './chart/slots';

/** "A session; “A smile” was done". */
export const markWords = (marks: readonly Mark[]): string => marks.map(wordsOf).join('; ');

function wordsOf({ kind, title }: Mark): string {
  switch (kind) {
    case 'SESSION':
      return 'a session';
    case 'STEP_DONE':
      return `“${title}” was done`;
    default:
      return assertNever(kind);
  }
}
