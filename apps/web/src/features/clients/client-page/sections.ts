import type { Role } from '@footing/contract';

const SECTIONS = [
  'plan',
  'timeline',
  'sessions',
  'reflections',
  'answers',
  'forms',
  'check-ins',
  'contact',
  'breather',
  'journal',
  'readers',
  'packages',
  'messages',
  'files',
] as const;

/** Opened from the line about a couple, and not among the sections of every client. */
const COUPLE = 'couple';

/** A section that every client has. */
export type ListedSection = (typeof SECTIONS)[number];
export type Section = ListedSection | typeof COUPLE;

export const sectionsFor = (role: Role): readonly ListedSection[] =>
  SECTIONS.filter((section) => section !== 'readers' || role === 'OWNER');

/** The section named by a URL; the plan if it names none, null for an unknown section. */
export function sectionOf(text: string | undefined, role: Role): Section | null {
  if (text === undefined) return 'plan';
  return (
    [...sectionsFor(role), COUPLE].find((section): section is Section => section === text) ?? null
  );
}
