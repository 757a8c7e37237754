import type { Pronouns } from '../../shared/words';
import { capitalized } from '../../shared/words';

export const words = {
  kept: 'We saved your answers. They count from {when}.',
  canStart: (coach: string) => `Once ${coach} assigns you a plan, it can start.`,
  canStartUntil: (coach: string) => `Once ${coach} assigns you a plan, it can start, until {day}.`,
  started: (plan: string) => `“${plan}” has started. You’ll find it on Today.`,
  againFrom:
    'You can answer again now. If your new answers are better, we save them, and they count from {when}.',
  again: 'Answer the questions again',
  panel: {
    title: (questionnaire: string) => `Before the plan: “${questionnaire}”`,
    talked: (coach: string, client: string) =>
      `The answers asked for a talk. ${coach} talked with ${client} and started the plan {when}.`,
    notAnswered: 'Not answered yet',
    startsAfter: (name: string, { their }: Pronouns) =>
      `The plan starts as soon as ${name} answers and is ready. ${capitalized(their)} Today page shows the questions.`,
    answersCount: 'New answers count from {when}.',
    canAnswer: (name: string) => `The quiet days are over. ${name} can answer again.`,
    notSuitable:
      'A plan with outreach isn’t right for now. Only new answers can change that, after 72 hours at the earliest. The letting-go plan fits better: end this one, and {offer}.',
    offer: 'offer letting go',
    safety: (name: string) =>
      `Something in the answers is about safety, so outreach is paused too. Ask how ${name} is. Only new answers can start this plan.`,
    talk: {
      text: 'The answers mean you should talk first. Once you’ve talked, you can start the plan here.',
      why: 'Why the plan can start now',
      whyReader: (name: string) => `${name} can read this. It’s saved with your name.`,
      start: 'Start the plan',
      started: 'The plan has started.',
    },
  },
};
