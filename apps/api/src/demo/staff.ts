import type { DemoStaff } from './demo.types.js';

/** The coaches of the demo practice. */
export const STAFF: DemoStaff[] = [
  {
    name: 'Nora Lindqvist',
    email: 'nora@demo.footing',
    role: 'OWNER',
    bio: 'For twelve years, I’ve worked with people going through breakups. We’ll go one small step at a time, and I’ll tell you what I see. Before each session, I look at what you’ve shared.',
  },
  {
    name: 'Daniel Okafor',
    email: 'daniel@demo.footing',
    role: 'COACH',
    bio: 'I came to coaching from teaching. I like plain talk, long walks, and plans that fit on one page.',
  },
];
