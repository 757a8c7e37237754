import type { CoachSessionQuery } from '@footing/contract';
import type { DraftText } from '../../shared/drafts/useDraft';

export type NotedSession = CoachSessionQuery['session'];
export type Note = NotedSession['notes'][number];
export type NoteHeading = Pick<Note['headings'][number], 'heading' | 'hint'>;

export interface NoteText extends DraftText {
  /** The server's version; 0 while it doesn't have the note. */
  version: () => number;
}
