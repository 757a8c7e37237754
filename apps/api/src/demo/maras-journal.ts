import type { DemoEntry } from './demo.types.js';

export const MARAS_JOURNAL: DemoEntry[] = [
  {
    daysAgo: 21,
    text: 'Woke up before the alarm and for a minute I didn’t remember. Then I did. I got up anyway.',
  },
  {
    daysAgo: 9,
    prompt: 'What was one small good thing today?',
    text: 'The choir sang the piece we’d been practicing since January. I forgot to look at my phone for two hours.',
    mood: 6,
    shared: true,
  },
  {
    daysAgo: 3,
    prompt: 'What could you go easier on yourself about?',
    text: 'I cried in the store. Nothing bad happened. I paid and went home.',
    mood: 4,
  },
];
