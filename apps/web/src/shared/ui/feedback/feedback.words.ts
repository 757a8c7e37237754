import type { DraftStatus } from '../../drafts/draft';
import { assertNever } from '../../words/assert-never';

export const words = {
  undo: 'Undo',
  done: 'Done.',
  discard: 'Discard',
  ok: 'OK',
  stale: {
    label: 'Two versions of this text',
    says: 'This text was changed somewhere else while you were writing. Nothing is lost. Choose which version to keep.',
    saysWithBoth:
      'This text was changed somewhere else while you were writing. Nothing is lost. Choose which version to keep, or keep both.',
    mine: 'Your version',
    keepMine: 'Keep mine',
    theirs: 'The other version',
    useTheirs: 'Use this one',
    joinBoth: 'Keep both, one after the other',
    empty: 'Empty',
  },
};

/** Whether typed text is saved. */
export function savedWords(status: DraftStatus): string {
  switch (status.kind) {
    case 'saved':
      return 'Saved';
    case 'saving':
      return 'Saving…';
    case 'waiting':
      return status.kept
        ? 'Saved on this device. We’ll send it when you’re back online.'
        : 'Not sent yet. Keep this page open until you’re back online.';
    case 'stale':
      return 'This was also changed somewhere else. Choose a version below.';
    case 'refused':
      return status.message;
    default:
      return assertNever(status);
  }
}

/** The same of an entry in a queue. */
export function queuedWords({
  state,
  kept,
  message = '',
}: {
  state: 'sending' | 'waiting' | 'refused';
  kept: boolean;
  message?: string;
}): string {
  if (state === 'refused') return message;
  return savedWords(state === 'sending' ? { kind: 'saving' } : { kind: 'waiting', kept });
}

/** Whether an entry is saved; undefined once the server has it. */
export function entryWords(entry: { state: string; kept: boolean } | undefined): string {
  if (!entry) return 'It’s saved.';
  if (entry.state === 'sending') return 'Saving…';
  return entry.kept
    ? 'It’s saved on this device. We’ll send it when you’re back online.'
    : 'It hasn’t been sent yet. Keep this page open until you’re back online.';
}
