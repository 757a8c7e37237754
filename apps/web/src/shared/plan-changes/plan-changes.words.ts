import type { PlanChange } from '@footing/plan-engine';
import { listOfTitles, punctuationInside } from '../words/with-period';

type Habit = { times: number; per: 'DAY' | 'WEEK'; periods: number };

interface Value {
  text?: string | null;
  days?: number | null;
  yes?: boolean | null;
  habit?: Habit | null;
}

/** A change as the engine makes it, or as the server sends it. */
export interface ShownChange {
  kind: PlanChange['kind'];
  step: string | null;
  action: string | null;
  field: PlanChange['field'];
  before: Value | null;
  after: Value | null;
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const words = {
  before: 'Before',
  after: 'Now',
  offered: 'In the newer version',
  show: 'Show the text',
  empty: 'Nothing',
  history: {
    title: 'Changes to this plan',
    by: {
      EDITED: '{who}, {when}',
      MOVED: '{who} said yes to a newer version, {when}',
      MOVED_BACK: '{who} went back to the earlier version, {when}',
    },
    staffOnly: 'Only staff can read this reason.',
    more: 'Show earlier changes',
  },
  dates: {
    none: 'Dates that are already set stay the same.',
    opens: (step: string, day: string) => `“${step}” opens ${day}.`,
    opensBefore: (step: string, day: string, before: string) =>
      `“${step}” opens ${day} instead of ${before}.`,
    canOpen: (step: string, day: string) => `“${step}” can open ${day} at the earliest.`,
    canOpenBefore: (step: string, day: string, before: string) =>
      `“${step}” can open ${day} at the earliest, instead of ${before}.`,
    waits: (step: string, day: string, before: string) =>
      `A wait before “${step}” ends ${day} instead of ${before}.`,
    opensLater: (step: string) => `“${step}” still has no opening date.`,
    closes: (step: string, day: string) => `“${step}” closes again until ${day}.`,
    closesAtLeast: (step: string, day: string) =>
      `“${step}” closes again. It can open ${day} at the earliest.`,
    closesForNow: (step: string) => `“${step}” closes again for now.`,
    due: (action: string, day: string) => `“${action}” is due ${day}.`,
    dueBefore: (action: string, day: string, before: string) =>
      `“${action}” is due ${day} instead of ${before}.`,
    lapsed: {
      COACH: (step: string) =>
        `Your approval of “${step}” no longer counts, because outreach in it changed. Approve it again when you’re ready.`,
      CLIENT: (step: string) =>
        `“${step}” needs your coach’s approval again, because outreach in it changed.`,
    },
  },
  renamed: (was: string, is: string, tense: Tense) => `“${was}” ${isNow(tense)} called “${is}”.`,
  textChanged: (what: string, tense: Tense) =>
    `${what} ${tense === 'WILL' ? 'will change' : 'changed'}.`,
};

/** For coaches: where an offer of a newer version stands. */
export const offerWords = {
  offered: (name: string, number: number) =>
    `Version ${number} was offered {when}. ${name} hasn’t answered yet.`,
  accepted: (name: string, number: number) =>
    `${name} accepted version ${number} {when}. Either of you can go back until {until}.`,
  declined: (name: string, number: number) =>
    `${name} chose {when} to keep the plan as it is instead of version ${number}.`,
};

/** IS: the change was made. WILL: it is only offered. */
type Tense = 'IS' | 'WILL';

const isNow = (tense: Tense): string => (tense === 'WILL' ? 'will be' : 'is now');
const was = (tense: Tense): string => (tense === 'WILL' ? 'will be' : 'was');

/** One change as a sentence, for clients and coaches. `tense`: WILL if it is only offered. */
export function planChangeWords(change: ShownChange, tense: Tense = 'IS'): string {
  return punctuationInside(sentenceFor(change, tense));
}

function sentenceFor(change: ShownChange, tense: Tense): string {
  const { kind, step, action } = change;
  const name = action ?? step ?? '';
  switch (kind) {
    case 'ADDED':
      return action
        ? `“${name}” ${was(tense)} added to “${step}”.`
        : `The step “${name}” ${was(tense)} added.`;
    case 'REMOVED':
      return action
        ? `“${name}” ${was(tense)} removed.`
        : `The step “${name}” ${was(tense)} removed.`;
    case 'MOVED': {
      const moves = tense === 'WILL' ? 'will move' : 'moved';
      return change.before?.text
        ? `“${name}” ${moves} from “${change.before.text}” to “${step}”.`
        : `“${name}” ${moves} to “${step}”.`;
    }
    case 'REORDERED':
      return orderWords(change, tense);
    case 'CHANGED':
      return fieldWords(change, name, tense);
  }
}

/** Changes that were made earlier were stored without titles. */
function orderWords({ step, before, after }: ShownChange, tense: Tense): string {
  const are = tense === 'WILL' ? 'will be' : 'are';
  const what = step ? `The actions in “${step}”` : 'The steps';
  const titles = after?.text?.split('\n') ?? [];
  const moved = before?.text;
  const at = moved ? titles.indexOf(moved) : -1;
  if (!moved || at < 0) {
    if (titles.length === 0) return `${what} ${are} in a new order.`;
    return `${what} ${are} in a new order: ${listOfTitles(titles)}.`;
  }
  const comes = tense === 'WILL' ? 'will come' : 'now comes';
  const where =
    at === 0 ? 'first' : at === titles.length - 1 ? 'last' : `after “${titles[at - 1]}”`;
  return step ? `In “${step}”, “${moved}” ${comes} ${where}.` : `“${moved}” ${comes} ${where}.`;
}

function fieldWords({ field, before, after }: ShownChange, name: string, tense: Tense): string {
  const is = isNow(tense);
  switch (field) {
    case 'TITLE':
      return words.renamed(before?.text ?? '', after?.text ?? '', tense);
    case 'PURPOSE':
      return words.textChanged(`The purpose of “${name}”`, tense);
    case 'GUIDANCE':
      return words.textChanged(`The guidance for “${name}”`, tense);
    case 'PROMPT':
      return words.textChanged(`The question in “${name}”`, tense);
    case 'REACH_REASON':
      return words.textChanged(`The reason why “${name}” isn’t outreach`, tense);
    case 'DUE':
      return typeof after?.days === 'number'
        ? `“${name}” ${is} due ${dueWords(after.days)}.`
        : `“${name}” ${tense === 'WILL' ? 'will no longer have' : 'no longer has'} a due date.`;
    case 'HABIT':
      return after?.habit
        ? `“${name}” ${is} ${habitWords(after.habit)}.`
        : words.textChanged(`“${name}”`, tense);
    case 'REQUIRED':
      return `“${name}” ${is} ${after?.yes ? 'required' : 'optional'}.`;
    case 'REACH':
    case 'OUTREACH':
      return `“${name}” ${is} ${after?.yes || after?.text !== 'NO' ? 'outreach' : 'not outreach'}.`;
    case 'BY': {
      const needs = tense === 'WILL' ? 'will need' : 'now needs';
      return `“${name}” ${needs} ${after?.text === 'EITHER' ? 'only one person' : 'both people'} to do it.`;
    }
    case 'WAIT':
      return waitWords(name, before, after, tense);
    case 'OPENS':
      return `What “${name}” needs to open ${tense === 'WILL' ? 'will change' : 'has changed'}.`;
    case null:
      return words.textChanged(`“${name}”`, tense);
  }
}

function waitWords(name: string, before: Value | null, after: Value | null, tense: Tense): string {
  const [is, was] = [after?.days ?? 0, before?.days ?? 0];
  const since = sinceWords(before, after);
  if (before?.text === 'LAST_CONTACT') {
    const needs = tense === 'WILL' ? 'will need' : 'now needs';
    return `“${name}” ${needs} ${days(is)} without reaching out before it opens, instead of ${was}.`;
  }
  return since
    ? `“${name}” ${tense === 'WILL' ? 'will stay' : 'now stays'} closed for at least ${days(is)} after ${since}, instead of ${was}.`
    : `The wait before “${name}” ${isNow(tense)} ${days(is)} instead of ${was}.`;
}

/** From when the days of a wait count; nothing for changes stored without it. */
function sinceWords(before: Value | null, after: Value | null): string | null {
  switch (before?.text) {
    case 'PLAN_START':
      return 'the plan starts';
    case 'BOUNDARY_SET':
      return 'it was recorded what the other person asked for';
    case 'STEP_END':
      return after?.text ? `“${after.text}” is done` : 'the step before it is done';
    default:
      return null;
  }
}

export const dueWords = (count: number): string =>
  count === 0 ? 'on the day its step opens' : `${days(count)} after its step opens`;

export function habitWords({ times, per, periods }: Habit): string {
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  const unit = per === 'DAY' ? 'day' : 'week';
  return `${often} a ${unit} for ${periods} ${periods === 1 ? unit : `${unit}s`}`;
}
