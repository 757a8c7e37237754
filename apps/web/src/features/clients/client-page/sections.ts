import type { Role } from '@footing/contract';

const SECTIONS = [
  'plan',
  'timeline',
  'sessions',
  'reflections',
  'answers',
  'check-ins',
  'contact',
  'breather',
  'readers',
] as const;

export type Section = (typeof SECTIONS)[number];

export const sectionsFor = (role: Role): readonly Section[] =>
  SECTIONS.filter((section) => section !== 'readers' || role === 'OWNER');

/** The section named by a URL; the plan if it names none, null for an unknown section. */
export const sectionOf = (text: string | undefined, role: Role): Section | null =>
  text === undefined ? 'plan' : (sectionsFor(role).find((section) => section === text) ?? null);
