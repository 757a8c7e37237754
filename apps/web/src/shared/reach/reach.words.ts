import type { Reach } from '@footing/plan-engine';

export const words = {
  question: 'Does this reach out to the other person?',
  says: 'Anything they’d notice counts, even through someone else. If so, it opens only when contact is okay.',
  answers: {
    YES: 'Yes',
    PRACTICAL: 'Practical (children, money, home)',
    NO: 'No',
  } satisfies Record<Reach, string>,
  why: (found: string) => `“${found}” sounds like reaching out. Why isn’t it?`,
  whySays: 'Your client can read your reason, with your name.',
  choose: 'Choose an answer.',
  giveReason: 'Give a reason, or change your answer.',
};
