import type { NoteStatus, NoteVisibility } from '@footing/contract';
import { assertNever } from '../../shared/words';

/** Who can read it, in one sentence for the coach. */
export function readerWords(
  { visibility, status, mine }: { visibility: NoteVisibility; status: NoteStatus; mine: boolean },
  callName: string,
): string {
  switch (visibility) {
    case 'COACH_ONLY':
      return mine ? 'Only you can read this' : `Only ${callName}’s coach can read this`;
    case 'WITH_CLIENT':
      return status === 'SIGNED' ? `${callName} can read this` : `${callName} will read this`;
    default:
      return assertNever(visibility);
  }
}
