import type { SessionRepeats } from '@footing/contract';
import { assertNever } from './assert-never';

/** How the sessions of a series repeat. */
export function repeatsWords(repeats: SessionRepeats): string {
  switch (repeats) {
    case 'WEEKLY':
      return 'Every week';
    case 'TWO_WEEKS':
      return 'Every two weeks';
    case 'MONTHLY':
    case 'MONTHLY_LAST':
      return 'Every month';
    default:
      return assertNever(repeats);
  }
}
