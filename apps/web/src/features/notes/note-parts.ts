import { headedText, partsOf } from '@footing/kernel';
import type { Note } from './types';

const headingsOf = ({ headings }: Pick<Note, 'headings'>): string[] =>
  headings.map(({ heading }) => heading);

/** What is written under each heading of the note; without headings, the text is the only part. */
export const partsOfNote = (note: Pick<Note, 'headings'>, text: string): string[] =>
  partsOf(headingsOf(note), text);

/** The text of the note with another part `at`. */
export function withPart(
  note: Pick<Note, 'headings'>,
  text: string,
  at: number,
  part: string,
): string {
  if (note.headings.length === 0) return part;
  return headedText(headingsOf(note), partsOfNote(note, text).with(at, part));
}

/** The text of the note with more lines at the end of its last part. */
export function withLines(
  note: Pick<Note, 'headings'>,
  text: string,
  lines: readonly string[],
): string {
  const last = Math.max(0, note.headings.length - 1);
  const part = partsOfNote(note, text)[last]!;
  const before = part.trim() === '' ? [] : [part.trimEnd()];
  return withPart(note, text, last, [...before, ...lines].join('\n'));
}

export const isEmpty = (note: Pick<Note, 'headings'>, text: string): boolean =>
  partsOfNote(note, text).every((part) => part.trim() === '');
