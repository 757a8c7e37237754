import {
  listOfTitles,
  punctuationInside,
  weekdayDateWords,
  withPeriod,
  type Outcome,
  type PlanStatus,
} from '../../../shared/words';
import { startsWhenWords } from '../../../shared/words/readiness-words';

export const words = {
  title: (name: string) => `A plan for ${name}`,
  back: (name: string) => `Back to ${name}`,
  hasPlan: {
    title: (name: string) => `${name} already has a plan`,
    text: (title: string) =>
      `“${title}” isn’t finished. A client can have one plan at a time. You can add actions, skip a step, or pause it. To assign another plan, end this one first. Nothing in it is deleted.`,
  },
  archived: {
    title: (name: string) => `${name} is archived`,
    text: 'Restore this client first. Then you can assign a plan.',
  },
  toClient: 'Go to client',

  choose: {
    title: 'Choose a template',
    text: (name: string) =>
      `You’ll see the dates for ${name} here. You can adapt the plan before you assign it.`,
    search: 'Search templates',
    list: 'Template',
    none: 'No templates match your search.',
    another: 'Choose another',
    nothing: {
      title: 'Nothing to assign yet',
      text: '{publish}, and then assign it here.',
      publish: 'Publish a template',
    },
    notPublished: {
      title: 'Not published yet',
      text: 'Publish this template before you assign it.',
    },
  },

  plan: {
    label: 'Plan',
    title: 'Plan title',
    aboutTitle: (name: string) => `${name} sees this title.`,
    titleMissing: 'Add a title.',
    assign: (name: string) => `Assign to ${name}`,
    preview: 'Preview',
    adapt: (name: string) => `Adapt for ${name}`,
    keepAdapting: 'Keep adapting',
    reset: 'Reset to template',
    problems: (count: number) =>
      count === 1 ? 'Fix 1 problem before assigning.' : `Fix ${count} problems before assigning.`,
    showProblems: 'Show problems',
    fixFields: 'Fix the marked fields before assigning.',
    somethingWrong: 'Something isn’t right. Check what you entered, and try again.',
    canAssign: 'You can assign this plan now.',
    outreach: (steps: string[]) => punctuationInside(`Outreach: ${listOfTitles(steps)}.`),
    boundary: (boundary: string) => `The boundary is “${boundary}.”`,
    dates: 'Dates',
  },
  confirmReset: {
    title: 'Reset to the template?',
    text: (name: string) =>
      `Your changes for ${name} will be lost. The template itself is unchanged.`,
    yes: 'Reset',
    no: 'Keep my changes',
  },
  leave: {
    title: 'Leave without assigning?',
    text: (name: string) =>
      `Your changes for ${name} are only on this page. They’ll be lost if you leave.`,
    yes: 'Leave page',
    no: 'Stay on page',
  },

  start: {
    label: 'Start',
    earliest: 'Earliest start',
    zone: (name: string, zone: string) => `In ${name}’s time zone (${zone.replaceAll('_', ' ')}).`,
    today: (today: string) => `Today, ${weekdayDateWords(today, today)}`,
    anotherDay: 'Another day',
    day: 'Start date',
    noSuchDay: 'Choose a valid date.',
    past: 'This day has passed. Choose today or a later day.',
  },
};

/** When the plan starts, above its dates. `afterQuestions`: the client has to answer questions first. */
export function startsWords(afterQuestions: boolean, from: string, today: string): string {
  const date = weekdayDateWords(from, today);
  const day = from === today ? `today, ${date}` : date;
  return afterQuestions ? `The earliest start is ${day}.` : `The plan starts ${day}.`;
}

export const datesMoveWords = (name: string): string =>
  `The dates below are the earliest possible. They depend on what ${name} does.`;

interface Assigned {
  status: PlanStatus;
  startsOn: string;
  readiness?: { outcome?: Outcome | null } | null;
}

/** The confirmation after assigning: a plan with readiness questions has not started. */
export function assignedWords(
  { status, startsOn, readiness }: Assigned,
  name: string,
  today: string,
): string {
  if (status === 'WAITING') {
    return `${withPeriod(`Plan assigned to ${name}`)} ${startsWhenWords(readiness?.outcome ?? null, name)}`;
  }
  return startsOn <= today
    ? `${withPeriod(`Plan assigned to ${name}`)} It starts today.`
    : `${withPeriod(`Plan assigned to ${name}`)} It starts ${weekdayDateWords(startsOn, today)}.`;
}
