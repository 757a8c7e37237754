import type { SurpriseOutcome } from '@footing/contract';
import {
  assertNever,
  endingWords,
  listOfTitles,
  planStatusWords,
  type Pronouns,
} from '../../../shared/words';
import type { Plan, Step } from '../types';
import type { ShorterWait } from './waits';

type Action = Step['actions'][number];
type Habit = NonNullable<Action['habit']>;

export const words = {
  none: {
    title: 'No plan yet',
    text: (name: string) =>
      `Once you choose a plan, ${name}’s steps appear here. Start from the library or from your own templates. You can adapt it before you assign it.`,
    choose: 'Choose a plan',
  },
  path: (title: string) => `The steps of ${title}`,
  panel: {
    status: 'Status',
    done: 'Done',
    starts: 'Starts',
    started: 'Started',
    startsNotKnown: 'Not known yet',
    paused: 'Paused',
    pausedSince: 'Since {day}',
    resumes: 'Resumes',
    resumesOn: '{day}, automatically',
    nextStep: 'Opens next',
    opens: (steps: string[]) =>
      steps.length === 0 ? 'A step {when}' : `${listOfTitles(steps)} {when}`,
    ended: 'Ended',
    template: 'Template',
    version: (title: string, version: number) => `${title}, version\u00a0${version}`,
    edit: 'Edit plan',
    pause: 'Pause',
    isPaused: 'The plan is paused. Its waiting times are paused too.',
    resume: 'Resume',
    isResumed: 'The plan is active again.',
    end: 'End plan',
    letGo: (name: string, { them }: Pronouns) =>
      `${name} let go. You can assign the letting-go plan from the library to support ${them}. A plan that reaches out to the same person has to wait 30 days.`,
    chooseNew: 'Choose a new plan',
  },
  recalled: {
    label: 'Recalled template version',
    by: 'Version {number} of this template was recalled {day} by {name}.',
    byRelease: 'Version {number} of this template was recalled {day} by Footing.',
    paused: (name: string) =>
      `Outreach in this plan is paused. Everything else stays open. ${name} reads only that the plan needs an update.`,
    next: (name: string) =>
      `Talk with ${name} about what comes next. If there is a newer version, you can offer it here: ${name} keeps everything done so far. Otherwise, end this plan and choose a new one.`,
    why: (reason: string) => `Why: ${reason}`,
  },
  newer: {
    available: (number: number) => `Version ${number} of this template is out.`,
    offer: 'Offer it',
    see: 'See the offer',
    changed: 'See what changed',
    open: 'Open',
  },
  earlier: {
    title: 'Past plans',
    started: 'Started {day}',
    startedAndEnded: 'Started {day}. Ended: {ending}.',
  },
  end: {
    title: (plan: string) => `End “${plan}”`,
    text: 'What was done stays done, and the history is kept. You can’t reopen this plan, but you can choose a new one at any time.',
    how: 'How did it end?',
    endings: {
      TOGETHER: 'They are a couple again.',
      LET_GO: 'Your client let go. That’s a good ending too.',
      MUTUAL_PAUSE: 'Both chose to pause.',
      WITHDREW: 'Your client stopped the plan, for any reason.',
      SAFETY_STOP: 'Continuing wouldn’t be safe for someone.',
    },
    note: 'Closing note',
    noteReaders: (name: string) => `You and ${name} can read it.`,
    cancel: 'Cancel',
    confirm: 'End plan',
    done: 'The plan has ended. Its history is kept.',
  },
  step: {
    approve: 'Approve',
    markDone: 'Mark as done',
    skip: 'Skip',
    shortenWait: 'Shorten wait',
    reopen: 'Reopen',
    addAction: 'Add an action',
    approved: 'Approved {when}.',
    waitShortened: 'A wait was shortened: {reason}',
    skipped: 'Skipped {when}',
    done: 'Done {when}',
    skipReason: 'Why: {reason}',
    guidance: (name: string) => `What ${name} reads here`,
    approval: {
      title: (step: string) => `Approve “${step}”?`,
      opensNow: (name: string) => `It opens for ${name} now.`,
      opensLater: (name: string) => `It opens for ${name} as soon as its other conditions are met.`,
    },
    toasts: {
      openAgain: (step: string) => `“${step}” is open again.`,
      backInPlan: (step: string) => `“${step}” is in the plan again.`,
      openNow: (step: string) => `“${step}” is open now.`,
      approved: 'Approved.',
      skipped: (step: string) => `“${step}” was skipped.`,
      done: (step: string) => `“${step}” is marked as done.`,
    },
  },
  skip: {
    title: (step: string) => `Skip “${step}”?`,
    text: (name: string) =>
      `${name} won’t be asked to do it. Anything already done is kept, and steps that wait for this one can open. You can reopen it later.`,
    why: 'Why?',
    whyReader: (name: string) => `Saved with the step. ${name} can read it.`,
    confirm: 'Skip this step',
  },
  wait: {
    title: (step: string) => `Shorten the wait before “${step}”`,
    which: 'Which wait?',
    now: (wait: ShorterWait) => `Now: ${waitWords(wait)}.`,
    days: 'New number of days',
    range: ({ least, days, floored }: ShorterWait) =>
      `From ${least} to ${days - 1}.${floored ? ' The template sets the minimum.' : ''}`,
    why: 'Why?',
    whyReader: (name: string) => `Saved with the step. ${name} can read it.`,
    confirm: 'Shorten',
    done: 'The wait is shorter now.',
  },
  action: {
    from: {
      session: 'Agreed in a session',
      sessionOn: 'Agreed in the session on {day}',
    },
    noReach: '{name} on why this isn’t outreach: {reason}',
    optional: 'Optional',
    outreach: 'Outreach',
    practical: 'Practical contact',
    done: 'Done {when}',
    due: 'Due {day}',
    overdue: 'Overdue, was due {day}',
    status: { DONE: 'Done', OPEN: 'Open', LOCKED: 'Not yet', ENDED: 'Not done' },
  },
  addAction: {
    title: (step: string) => `Add an action to “${step}”`,
    what: 'What to do',
    kind: 'Kind of action',
    times: 'How many times',
    per: 'Per',
    day: 'day',
    week: 'week',
    days: 'For how many days',
    weeks: 'For how many weeks',
    prompt: 'Question to write about',
    guidance: 'Note',
    guidanceReader: (name: string) => `${name} reads it below the title.`,
    due: 'Days until it’s due',
    dueEmpty: 'Counted from the day the step opens. Leave it empty for no due date.',
    required: 'Required to finish the step',
    confirm: 'Add',
    done: (name: string, step: string) => `${name} can see it in “${step}” now.`,
  },
};

/** "In progress", "Ended: letting go". */
export const statusWords = ({ ending, status }: Pick<Plan, 'ending' | 'status'>): string =>
  ending ? `Ended: ${endingWords(ending, 'COACH')}` : planStatusWords(status);

/** "3 of 8 required actions". Unfinished work of an ended plan is not counted. */
export function doneWords({ progress: { done, total }, ending }: Plan): string {
  if (!ending) return `${done} of ${total} required ${total === 1 ? 'action' : 'actions'}`;
  return done === 1 ? '1 required action' : `${done} required actions`;
}

/** "1 of 2 today, 3 of 7 days complete". */
export const habitWords = ({ count, times, per, periodsMet, periods }: Habit): string =>
  per === 'DAY'
    ? `${ofWords(count, times)} today, ${periodsMet} of ${periods} days complete`
    : `${ofWords(count, times)} this week, ${periodsMet} of ${periods} weeks complete`;

/** The goal is a minimum: "4 of 1" would look like a mistake. */
const ofWords = (count: number, times: number): string =>
  count > times ? `${count} (goal: ${times})` : `${count} of ${times}`;

/** What came back after a surprise. */
export function responseWords(outcome: SurpriseOutcome | null | undefined): string {
  switch (outcome) {
    case null:
    case undefined:
      return 'Given, no response logged yet';
    case 'WARM':
      return 'Warm response';
    case 'NEUTRAL':
      return 'Neutral response';
    case 'NO_RESPONSE':
      return 'No response, and no follow-up';
    case 'ASKED_TO_STOP':
      return 'They asked to stop';
    default:
      return assertNever(outcome);
  }
}

/** "21 days without reaching out". */
export function waitWords({ days, anchor }: ShorterWait): string {
  const span = days === 1 ? '1 day' : `${days} days`;
  switch (anchor) {
    case 'LAST_CONTACT':
      return `${span} without reaching out`;
    case 'BOUNDARY_SET':
      return `${span} since the boundary was recorded`;
    case 'PLAN_START':
      return `${span} since the plan started`;
    default:
      return `${span} after the previous step`;
  }
}
