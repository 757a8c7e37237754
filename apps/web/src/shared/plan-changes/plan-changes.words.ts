import type { PlanChange } from '@footing/plan-engine';

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
  show: 'Show the text',
  empty: 'Nothing',
  history: {
    title: 'Changes to this plan',
    by: '{who}, {when}',
    staffOnly: 'Only staff can read this reason.',
    more: 'Show earlier changes',
  },
  dates: {
    none: 'No dates change.',
    opens: (step: string, day: string) => `“${step}” opens ${day}.`,
    opensBefore: (step: string, day: string, before: string) =>
      `“${step}” opens ${day} instead of ${before}.`,
    opensLater: (step: string) => `“${step}” has no opening date yet.`,
    closes: (step: string, day: string) => `“${step}” closes again until ${day}.`,
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
  renamed: (was: string, is: string) => `“${was}” is now called “${is}”.`,
  textChanged: (what: string, of: string) => `${what} of “${of}” changed.`,
};

/** One change as a sentence, for clients and coaches. */
export function planChangeWords(change: ShownChange): string {
  const { kind, step, action } = change;
  const name = action ?? step ?? '';
  switch (kind) {
    case 'ADDED':
      return action ? `“${name}” was added to “${step}”.` : `The step “${name}” was added.`;
    case 'REMOVED':
      return action ? `“${name}” was removed.` : `The step “${name}” was removed.`;
    case 'MOVED':
      return change.before?.text
        ? `“${name}” moved from “${change.before.text}” to “${step}”.`
        : `“${name}” moved to “${step}”.`;
    case 'REORDERED':
      return step
        ? `The actions in “${step}” are in a new order.`
        : 'The steps are in a new order.';
    case 'CHANGED':
      return fieldWords(change, name);
  }
}

function fieldWords({ field, before, after }: ShownChange, name: string): string {
  switch (field) {
    case 'TITLE':
      return words.renamed(before?.text ?? '', after?.text ?? '');
    case 'PURPOSE':
      return words.textChanged('The purpose', name);
    case 'GUIDANCE':
      return words.textChanged('The guidance', name);
    case 'PROMPT':
      return words.textChanged('The question', name);
    case 'REACH_REASON':
      return words.textChanged('The reason why it isn’t outreach', name);
    case 'DUE':
      return typeof after?.days === 'number'
        ? `“${name}” is now due ${dueWords(after.days)}.`
        : `“${name}” no longer has a due date.`;
    case 'HABIT':
      return after?.habit ? `“${name}” is now ${habitWords(after.habit)}.` : `“${name}” changed.`;
    case 'REQUIRED':
      return after?.yes ? `“${name}” is now required.` : `“${name}” is now optional.`;
    case 'REACH':
    case 'OUTREACH':
      return `“${name}” is now ${after?.yes || after?.text !== 'NO' ? 'outreach' : 'not outreach'}.`;
    case 'WAIT':
      return `The wait before “${name}” is now ${days(after?.days ?? 0)} instead of ${days(before?.days ?? 0)}.`;
    case 'OPENS':
      return `What “${name}” needs to open has changed.`;
    case null:
      return `“${name}” changed.`;
  }
}

export const dueWords = (count: number): string =>
  count === 0 ? 'on the day its step opens' : `${days(count)} after its step opens`;

export function habitWords({ times, per, periods }: Habit): string {
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  const unit = per === 'DAY' ? 'day' : 'week';
  return `${often} a ${unit} for ${periods} ${periods === 1 ? unit : `${unit}s`}`;
}
