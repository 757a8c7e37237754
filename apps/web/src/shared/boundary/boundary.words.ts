import type { BoundaryChangePartsFragment } from '@footing/contract';
import { assertNever, boundaryWords, exactDayWords } from '../words';

export const words = {
  until: '{boundary} until {day}',
  since: 'Since {when}',
  sinceWithReason: 'Since {when}: {reason}',
  pending:
    '“{boundary}” takes effect {when}. Until then nothing changes, and recording something stricter cancels it.',
  unconfirmed:
    '“{boundary}” is recorded. A coach can confirm it {when} or later. Until then nothing changes, and recording something stricter cancels it.',
  waiting:
    '“{boundary}” is recorded and waiting for a coach to confirm it. Until then nothing changes, and recording something stricter cancels it.',
  history: {
    title: 'Full history',
    /** What was recorded, with the last day of a time of space. */
    change: ({ boundary, until }: Pick<BoundaryChangePartsFragment, 'boundary' | 'until'>) =>
      boundaryWords(boundary) + (until ? ` until ${exactDayWords(until)}` : ''),
    at: '{when}',
    atBy: '{when}, {name}',
    orderEnded: (day: string) => `The court order ended on ${exactDayWords(day)}.`,
    status: (status: BoundaryChangePartsFragment['status']): string | null => {
      switch (status) {
        case 'IN_EFFECT':
          return 'In effect now';
        case 'PENDING':
          return 'Not in effect yet';
        case 'CANCELLED':
          return 'Replaced before it took effect';
        case 'PASSED':
          return null;
        default:
          return assertNever(status);
      }
    },
  },
};
