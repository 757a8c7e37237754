export type Section =
  | 'plan'
  | 'timeline'
  | 'sessions'
  | 'reflections'
  | 'answers'
  | 'check-ins'
  | 'contact'
  | 'breather';

export const sections: readonly { key: Section; label: string }[] = [
  { key: 'plan', label: 'Plan' },
  { key: 'timeline', label: 'Timeline' },
  { key: 'sessions', label: 'Sessions and notes' },
  { key: 'reflections', label: 'Reflections' },
  { key: 'answers', label: 'Answers' },
  { key: 'check-ins', label: 'Check-ins' },
  { key: 'contact', label: 'Contact' },
  { key: 'breather', label: 'Breather' },
];

/** The section that an address names; the plan where it names none, null where there is no such section. */
export const sectionOf = (text: string | undefined): Section | null =>
  text === undefined ? 'plan' : (sections.find(({ key }) => key === text)?.key ?? null);
