import type { NoteStatus, NoteVisibility } from '@footing/contract';
import { assertNever, namesOf } from '../../shared/words';

interface Read {
  visibility: NoteVisibility;
  status: NoteStatus;
  mine: boolean;
  authorName: string;
  /** The server's list, from the rule that it enforces. */
  readers: readonly { name: string }[];
}

/** Who can read it, in one sentence for the coach. */
export function readerWords(
  { visibility, status, mine, authorName, readers }: Read,
  callName: string,
): string {
  switch (visibility) {
    case 'COACH_ONLY':
      if (!mine) return `A private note by ${authorName} that you can read`;
      return readers.length === 0
        ? 'Only you can read this in Footing'
        : `You and ${namesOf(readers)} can read this`;
    case 'WITH_CLIENT':
      return status === 'SIGNED' ? `${callName} can read this` : `${callName} will read this`;
    default:
      return assertNever(visibility);
  }
}
