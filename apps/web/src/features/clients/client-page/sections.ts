import type { Role } from '@footing/contract';

export type Section =
  | 'plan'
  | 'timeline'
  | 'sessions'
  | 'reflections'
  | 'answers'
  | 'check-ins'
  | 'contact'
  | 'breather'
  | 'readers';

const all: readonly { key: Section; label: string; owner?: true }[] = [
  { key: 'plan', label: 'Plan' },
  { key: 'timeline', label: 'Timeline' },
  { key: 'sessions', label: 'Sessions and notes' },
  { key: 'reflections', label: 'Reflections' },
  { key: 'answers', label: 'Answers' },
  { key: 'check-ins', label: 'Check-ins' },
  { key: 'contact', label: 'Contact' },
  { key: 'breather', label: 'Breather' },
  { key: 'readers', label: 'Readers', owner: true },
];

export const sectionsFor = (role: Role) => all.filter(({ owner }) => !owner || role === 'OWNER');

/** The section named by a URL; the plan if it names none, null for an unknown section. */
export const sectionOf = (text: string | undefined, role: Role): Section | null =>
  text === undefined ? 'plan' : (sectionsFor(role).find(({ key }) => key === text)?.key ?? null);
