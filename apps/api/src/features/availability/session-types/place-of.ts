import { words } from '../availability.words.js';
import type { SessionTypeType } from './session-type.type.js';

/**
 * Place and link of a new session of this type, in clear text. `link` is the coach's; `{code}` in it becomes `code`, which is new for
 * each session.
 */
export function placeOf(
  { placeKind, place }: Pick<SessionTypeType, 'placeKind' | 'place'>,
  link: string,
  code: string,
): { place: string; link: string } {
  switch (placeKind) {
    case 'ROOM':
      return { place, link: '' };
    case 'PHONE':
      return { place: words.phone, link: '' };
    case 'LINK':
      return { place: '', link: link.replaceAll('{code}', code) };
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
