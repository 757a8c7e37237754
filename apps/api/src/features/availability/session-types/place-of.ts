import { randomBytes } from 'node:crypto';
import { words } from '../availability.words.js';
import type { SessionTypeType } from './session-type.type.js';

/** The link of a session from the coach's: `{code}` in it becomes a code that is new for each session. */
export const linkWithNewCode = (ofCoach: string): string =>
  ofCoach.replaceAll('{code}', randomBytes(9).toString('base64url'));

/** Place and link of a new session of this type, in clear text. `link` is the coach's. */
export function placeOf(
  { placeKind, place }: Pick<SessionTypeType, 'placeKind' | 'place'>,
  link: string,
): { place: string; link: string } {
  switch (placeKind) {
    case 'ROOM':
      return { place, link: '' };
    case 'PHONE':
      return { place: words.phone, link: '' };
    case 'LINK':
      return { place: '', link: linkWithNewCode(link) };
  }
}

/** Whether the link of a session is the coach's, with whatever code. */
export function isLinkOf(link: string, ofCoach: string): boolean {
  const [before = '', ...others] = ofCoach.split('{code}');
  const after = others.at(-1);
  if (before === '') return false;
  if (after === undefined) return link === before;
  return (
    link.length > before.length + after.length && link.startsWith(before) && link.endsWith(after)
  );
}
