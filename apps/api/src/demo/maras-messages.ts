import type { DemoMessage } from './demo.types.js';

export const MARAS_MESSAGES: DemoMessage[] = [
  {
    from: 'CLIENT',
    ...{ daysAgo: 12, hour: 19, minute: 10 },
    text: 'I walked past our old café today and kept walking. I wanted to tell someone.',
  },
  {
    from: 'COACH',
    ...{ daysAgo: 11, hour: 9, minute: 5, repliesTo: 0 },
    text: 'I’m glad you told me. You kept walking, and that counts. How did you feel an hour later?',
  },
  {
    from: 'CLIENT',
    ...{ daysAgo: 11, hour: 12, minute: 30 },
    text: 'Calmer than I expected. I had coffee somewhere else and read for a while.',
  },
  {
    from: 'COACH',
    ...{ daysAgo: 6, hour: 10, minute: 15, withFile: true, withStep: true },
    text: 'Here are the questions from our session, on one page. They go well with the step you’re on. There’s no hurry.',
  },
  {
    from: 'CLIENT',
    ...{ daysAgo: 5, hour: 20, minute: 40, repliesTo: 3 },
    text: 'I printed it and put it on the fridge. The second one is hard. Can we talk about it when we meet?',
  },
  {
    from: 'COACH',
    ...{ daysAgo: 4, hour: 8, minute: 50 },
    text: 'Yes. Let’s start with that one.',
  },
];

/** What Nora gives her. The first line is its title. */
export const QUESTIONS = [
  'Three questions for this week',
  '1. What did I do today that was kind to me?',
  '2. What do I miss: a person, or the life I was used to?',
  '3. What would I tell a friend in my place?',
];
