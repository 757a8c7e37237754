import type { LocalDate } from '@footing/kernel';
import { dayWords } from '../../platform/clock/clock.words.js';

export const words = {
  newDay: 'A new day has started. Tap again.',
  daysUntilDue: 'must be between 0 and 3,650 days.',
  skipReasonNeeded: 'is required when you skip a step.',
  assign: {
    hasProblems: 'This version has problems, so it can’t be assigned yet.',
    hasPlan: (client: string, plan: string) =>
      `${client} already has a plan, “${plan}”. End it before you start another.`,
    startsInThePast: (client: string, today: LocalDate) =>
      `can’t be in the past. For ${client}, today is ${dayWords(today)}.`,
    afterLettingGo: (client: string, from: LocalDate) =>
      `${client} let go of this person recently. A plan that reaches out to them can start on ${dayWords(from)}. A plan without outreach can start now.`,
  },
  lettingGo: {
    hasPlan: (plan: string) => `You’re still on your plan “${plan}”. It only ends if you say so.`,
    endOtherFirst: (plan: string) => `You have another plan, “${plan}”. End that one first.`,
  },
  noCoach: 'Your plan stays paused while you have no coach here. Ask for a new start first.',
  archived: 'This client is archived. Restore them first.',
  onlyCoachEndsSo:
    'Only your coach can end a plan this way. You can choose any of the other endings.',
};
