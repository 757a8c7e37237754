import {
  LEAST_DAYS_BEFORE_OUTREACH,
  TEMPLATE_LIMITS,
  type ActionDefinition,
  type ActionKind,
  type OpeningRule,
  type PreviewedStep,
  type StepDefinition,
  type TemplateProblemCode,
  type WordHintKind,
} from '@footing/plan-engine';
import {
  assertNever,
  capitalized,
  exactDayWords,
  punctuationInside,
  weekdayDateWords,
} from '../../../shared/words';

type NamedStep = Pick<StepDefinition, 'key' | 'title'>;

export const words = {
  untitled: { template: 'Untitled template', step: 'Untitled step', action: 'Untitled action' },
  /** What an action is that asks for a form of the practice. */
  form: 'Form',
  questionnaires: { 'are-you-sure': 'Are you sure?', safety: 'Is everyone safe?' },

  kinds: {
    ONCE: { name: 'One-time', meaning: 'Something to do once and check off.' },
    HABIT: {
      name: 'Habit',
      meaning: 'Something to do again and again. A missed day doesn’t reset the count.',
    },
    REFLECTION: {
      name: 'Reflection',
      meaning: 'A question to write about. Your client decides whether you can read it.',
    },
    QUESTIONNAIRE: {
      name: 'Questionnaire',
      meaning:
        'Questions to answer. You see the result, except for the safety questions. A form says who sees its answers.',
    },
  } satisfies Record<ActionKind, { name: string; meaning: string }>,
  optional: 'optional',
  outreach: 'outreach',
  practical: 'practical contact',

  /** The kinds of opening rules, as they are added. */
  rules: {
    STEP_DONE: 'When another step is done',
    WAIT: 'After a wait',
    DATE: 'On or after a date',
    CALM: 'Once the urge is low',
    APPROVAL: 'Once you approve it',
    BOUNDARY: 'If the boundary allows contact',
  } satisfies Record<OpeningRule['kind'], string>,
  opensByRules: 'Opens when all of these are true:',
  opensWithPlan: 'Opens when the plan starts.',
  opensWithPlanOn: (day: string, isEarliest: boolean) =>
    `Opens when the plan starts, ${day}${isEarliest ? ' at the earliest' : ''}.`,
  cannotOpen: {
    incomplete: 'This step can’t open: one of its rules is incomplete.',
    unknownStep: 'This step can’t open: it waits for a step that was removed.',
    waitsFor: (step: string) =>
      punctuationInside(`This step can’t open: it waits for ${step}, which can’t finish first.`),
  },

  places: {
    about: 'About this template',
    steps: 'Steps',
    action: (step: string, title: string, number: number) =>
      punctuationInside(`${step}, ${title ? `“${title}”` : `action ${number}`}`),
  },

  differences: {
    ofTemplate: (field: string) => `Template: ${field}`,
    ofStep: (step: string, fields: string[]) => `${step}: ${fields.join(', ')}`,
    named: (title: string) => (title ? `“${title}”` : 'Untitled'),
    title: 'title',
    summary: 'summary',
    about: 'when to use it',
    readiness: 'questions before the plan',
    purpose: 'purpose',
    guidance: 'guidance',
    outreach: 'outreach',
    opens: 'opening rules',
    files: 'files',
    action: (action: string) => `action ${action}`,
    actionOnlyHere: (action: string) => `action ${action} only in this version`,
    actionOnlyThere: (action: string) => `action ${action} only in the other version`,
    onlyHere: 'only in this version',
    onlyThere: 'only in the other version',
    orderOfActions: 'order of actions',
    orderOfSteps: 'Order of the steps',
  },
};

/** The reference to a step within a sentence. */
export function stepName(key: string, steps: readonly NamedStep[]): string {
  const index = steps.findIndex((step) => step.key === key);
  if (index < 0) return 'a step that was removed';
  const title = steps[index]!.title.trim();
  return title === '' ? `step ${index + 1}` : `“${title}”`;
}

/** One opening rule as a sentence for the coach: "Opens 21 days after “Less is more” is done." */
export const ruleWords = (rule: OpeningRule, steps: readonly NamedStep[]): string =>
  `Opens ${ruleClause(rule, steps)}.`;

/** All opening rules of a step in one sentence. */
export function openingWords(step: StepDefinition, steps: readonly NamedStep[]): string {
  const rules = rulesOf(step);
  return rules.length === 0 ? words.opensWithPlan : opensWords(rules, steps);
}

/** A sentence, and the rules to list below it. */
export interface OpeningText {
  text: string;
  rules: string[];
}

/** All opening rules of a step, for reading: several are listed. */
export function openingText(step: StepDefinition, steps: readonly NamedStep[]): OpeningText {
  const rules = rulesOf(step);
  return rules.length === 0 ? { text: words.opensWithPlan, rules: [] } : listed(rules, steps);
}

function listed(rules: readonly OpeningRule[], steps: readonly NamedStep[]): OpeningText {
  if (rules.length === 1) return { text: opensWords(rules, steps), rules: [] };
  const conditions = rules.map((rule) => capitalized(conditionWords(rule, steps)));
  return { text: words.opensByRules, rules: conditions };
}

/**
 * The day on which a step would open, and all its rules: "Earliest date: Thursday, March 12. Opens when all of these
 * are true:" The year is shown if it differs from `today`'s.
 */
export function previewText(
  { opensOn, why }: PreviewedStep,
  step: StepDefinition,
  { steps, today, startsLater }: PreviewContext,
): OpeningText {
  const only = (text: string): OpeningText => ({ text, rules: [] });
  if (opensOn === null) return only(cannotOpenWords(why, steps));
  const day = weekdayDateWords(opensOn, today);
  const rules = rulesOf(step);
  if (rules.length === 0) return only(words.opensWithPlanOn(day, startsLater));
  const earliest = `Earliest date: ${day}.`;
  // The earliest date repeats the date of a rule that decides it.
  const others = rules.filter((rule) => !(rule.kind === 'DATE' && rule.date === opensOn));
  if (others.length === 0) return only(earliest);
  const { text, rules: list } = listed(others, steps);
  return { text: `${earliest} ${text}`, rules: list };
}

export interface PreviewContext {
  steps: readonly NamedStep[];
  today: string;
  /** The plan waits for answers before it starts, so that every day is the earliest possible. */
  startsLater: boolean;
}

/** The rules of a step in the order in which they are said, without those that others say too. */
export function rulesOf(step: StepDefinition): OpeningRule[] {
  const rules = [...step.opens];
  // Outreach is subject to the boundary even without a rule.
  if (step.outreach && !rules.some(({ kind }) => kind === 'BOUNDARY')) {
    rules.push({ kind: 'BOUNDARY' });
  }
  return rules
    .filter((rule) => !isSaidByAWait(rule, rules))
    .sort((one, other) => inRuleOrder(one.kind, other.kind));
}

const opensWords = (rules: readonly OpeningRule[], steps: readonly NamedStep[]): string =>
  `Opens ${inARow(rules.map((rule) => ruleClause(rule, steps)))}.`;

function ruleClause(rule: OpeningRule, steps: readonly NamedStep[]): string {
  switch (rule.kind) {
    case 'STEP_DONE':
      return `when ${stepName(rule.step, steps)} is done`;
    case 'WAIT':
      return waitClause(rule, steps);
    case 'DATE':
      return `on or after ${dateWords(rule.date)}`;
    case 'CALM':
      return `once the urge in check-ins averages ${rule.urgeAtMost} or less over ${daysWords(rule.days)}`;
    case 'APPROVAL':
      return 'once you approve it';
    case 'BOUNDARY':
      return 'only if the other person’s boundary allows contact';
    default:
      return assertNever(rule);
  }
}

function waitClause(
  rule: Extract<OpeningRule, { kind: 'WAIT' }>,
  steps: readonly NamedStep[],
): string {
  const days = Number.isFinite(rule.days) ? rule.days : 0;
  switch (rule.anchor) {
    case 'PLAN_START':
      return days === 0 ? 'when the plan starts' : `${daysWords(days)} after the plan starts`;
    case 'LAST_CONTACT':
      return `${daysWords(days)} after your client last reached out`;
    case 'BOUNDARY_SET':
      return `${daysWords(days)} after the boundary was recorded`;
    case 'STEP_END': {
      const name = stepName(rule.step, steps);
      return days === 0 ? `when ${name} is done` : `${daysWords(days)} after ${name} is done`;
    }
    default:
      return assertNever(rule);
  }
}

/** What must be true, as an item of a list: "21 days have passed since “Less is more” was done". */
function conditionWords(rule: OpeningRule, steps: readonly NamedStep[]): string {
  switch (rule.kind) {
    case 'STEP_DONE':
      return `${stepName(rule.step, steps)} is done`;
    case 'WAIT':
      return waitedWords(rule, steps);
    case 'DATE':
      return `it’s ${dateWords(rule.date)} or later`;
    case 'CALM':
      return `the urge in check-ins averages ${rule.urgeAtMost} or less over ${daysWords(rule.days)}`;
    case 'APPROVAL':
      return 'you’ve approved it';
    case 'BOUNDARY':
      return 'the other person’s boundary allows contact';
    default:
      return assertNever(rule);
  }
}

function waitedWords(
  rule: Extract<OpeningRule, { kind: 'WAIT' }>,
  steps: readonly NamedStep[],
): string {
  const days = Number.isFinite(rule.days) ? rule.days : 0;
  const passed = `${daysWords(days)} ${days === 1 ? 'has' : 'have'} passed since`;
  switch (rule.anchor) {
    case 'PLAN_START':
      return days === 0 ? 'the plan has started' : `${passed} the plan started`;
    case 'LAST_CONTACT':
      return `${passed} your client last reached out`;
    case 'BOUNDARY_SET':
      return `${passed} the boundary was recorded`;
    case 'STEP_END': {
      const name = stepName(rule.step, steps);
      return days === 0 ? `${name} is done` : `${passed} ${name} was done`;
    }
    default:
      return assertNever(rule);
  }
}

const dateWords = (date: string): string => {
  try {
    return exactDayWords(date);
  } catch {
    return 'a date that isn’t set yet';
  }
};

/** Why a step never opens. */
export function cannotOpenWords(why: OpeningRule | null, steps: readonly NamedStep[]): string {
  if (why === null || !('step' in why)) return words.cannotOpen.incomplete;
  const isThere = steps.some(({ key }) => key === why.step);
  return isThere
    ? words.cannotOpen.waitsFor(stepName(why.step, steps))
    : words.cannotOpen.unknownStep;
}

/** "21 days after A is done" says "when A is done" too. */
const isSaidByAWait = (rule: OpeningRule, rules: OpeningRule[]): boolean =>
  rule.kind === 'STEP_DONE' &&
  rules.some(
    (other) => other.kind === 'WAIT' && other.anchor === 'STEP_END' && other.step === rule.step,
  );

const RULE_ORDER: readonly OpeningRule['kind'][] = [
  'STEP_DONE',
  'WAIT',
  'DATE',
  'CALM',
  'APPROVAL',
  'BOUNDARY',
];

const inRuleOrder = (one: OpeningRule['kind'], other: OpeningRule['kind']): number =>
  RULE_ORDER.indexOf(one) - RULE_ORDER.indexOf(other);

/** "one", "one, and two", "one, two, and three". */
function inARow(clauses: string[]): string {
  const last = clauses.at(-1)!;
  return clauses.length === 1 ? last : `${clauses.slice(0, -1).join(', ')}, and ${last}`;
}

const daysWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** "3 times a week, for 4 weeks". */
export function habitWords({
  times,
  per,
  periods,
}: NonNullable<ActionDefinition['habit']>): string {
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  const ending = periods === 1 ? '' : 's';
  return per === 'DAY'
    ? `${often} a day, for ${periods} day${ending}`
    : `${often} a week, for ${periods} week${ending}`;
}

/** "due 3 days after the step opens"; empty without a due date. */
export function dueWords(dueAfterDays: number | null): string {
  if (dueAfterDays === null) return '';
  if (dueAfterDays === 0) return 'due the day the step opens';
  return `due ${daysWords(dueAfterDays)} after the step opens`;
}

/** "“in 30 days,” “guaranteed”: this sounds like a promise …" */
export const hintLine = (found: readonly string[], kind: WordHintKind): string =>
  `${punctuationInside(found.map((each) => `“${each}”`).join(', '))}: ${hintWords[kind]}`;

/** "“in 30 days” (a promise?)". */
export const shortHint = (found: string, kind: WordHintKind): string =>
  `“${found}” (${shortHintWords[kind]})`;

const hintWords: Record<WordHintKind, string> = {
  PROMISE:
    'this sounds like a promise about another person, or about how things will end. Nobody can promise that.',
  PRESSURE: 'this sounds like pressure on your client or on the other person.',
  SECRECY: 'this sounds like doing something behind the other person’s back.',
  JEALOUSY: 'this sounds like trying to make someone jealous. That hurts, and it destroys trust.',
  PURSUIT: 'this sounds like contact the other person doesn’t want.',
};

const shortHintWords: Record<WordHintKind, string> = {
  PROMISE: 'a promise?',
  PRESSURE: 'pressure?',
  SECRECY: 'secrecy?',
  JEALOUSY: 'trying to make someone jealous?',
  PURSUIT: 'unwanted contact?',
};

/** How to fix a problem of a field. */
export function problemWords(code: TemplateProblemCode, field: string): string {
  switch (code) {
    case 'NO_STEPS':
      return 'Add at least one step.';
    case 'TOO_MANY':
      return tooManyWords(field);
    case 'BAD_KEY':
    case 'DUPLICATE_KEY':
      return 'Something is wrong with this part. Remove it, and add it again.';
    case 'EMPTY_TITLE':
      return 'Add a title.';
    case 'TOO_LONG':
      return tooLongWords(limitOf(field));
    case 'BAD_TEXT':
      return 'This contains a character that can’t be saved. Delete it, or type the text again.';
    case 'UNKNOWN_STEP':
      return 'This waits for a step that was removed. Choose another one.';
    case 'CYCLE':
      return 'This step ends up waiting for itself. Change one of its rules.';
    case 'UNREACHABLE':
      return 'This step waits for a step that can never open.';
    case 'BAD_WAIT':
    case 'BAD_DUE':
      return `Enter a whole number of days from 0 to ${inFigures(TEMPLATE_LIMITS.days)}.`;
    case 'BAD_FLOOR':
      return 'The minimum must be a whole number of days, no longer than the wait.';
    case 'FLOOR_BELOW_LEAST':
      return `The minimum before outreach must be at least ${daysWords(LEAST_DAYS_BEFORE_OUTREACH)}.`;
    case 'BELOW_FLOOR':
      return 'The template requires a longer wait before this step.';
    case 'BAD_CALM':
      return `Enter 1 to ${TEMPLATE_LIMITS.calmDays} days, and an average urge from 0 to 10.`;
    case 'BAD_DATE':
      return 'Choose a valid date.';
    case 'OUTREACH_WITHOUT_BOUNDARY':
      return `Outreach needs the rule “${words.rules.BOUNDARY}.” Add it to this step.`;
    case 'OUTREACH_WITHOUT_WAIT':
      return `Outreach needs the rule “${words.rules.WAIT},” with at least ${daysWords(LEAST_DAYS_BEFORE_OUTREACH)}. Add it to this step.`;
    case 'PRACTICAL_WITHOUT_APPROVAL':
      return `Practical contact needs the rule “${words.rules.APPROVAL}.” Add it to this step.`;
    case 'MISSING_REACH':
      return 'Choose whether this reaches out to the other person.';
    case 'NO_REACH_REASON':
      return 'This sounds like reaching out to the other person. Say why it isn’t, or change your answer.';
    case 'WORDS_REACH_OUT':
      return 'This sounds like reaching out, and outreach is paused right now. Reword it, or remove it for now.';
    case 'SECOND_SURPRISE':
      return 'A template can have only one surprise.';
    case 'MARK_REMOVED':
      return 'The template sets this answer. You can’t change it here.';
    case 'PRACTICAL_ADDED':
      return 'Only a published template can mark an action as practical.';
    case 'SURPRISE_ADDED':
      return 'Only a published template can mark an action as the surprise.';
    case 'GATE_REMOVED':
      return 'Rules for outreach are missing here, such as your approval, a low urge, the boundary, or a step that comes first. Add them to this step.';
    case 'BAD_HABIT':
      return `Enter how often (1 to ${TEMPLATE_LIMITS.habitTimes} times) and for how many days or weeks (1 to ${TEMPLATE_LIMITS.habitPeriods}).`;
    case 'MISSING_PROMPT':
      return 'Add the question your client will write about.';
    case 'MISSING_QUESTIONNAIRE':
      return 'Choose a questionnaire.';
    case 'UNKNOWN_QUESTIONNAIRE':
      return 'This questionnaire doesn’t exist. Choose another one.';
    case 'UNKNOWN_FORM':
      return 'You can’t use this form anymore. Choose another one.';
    case 'UNSHARED_FORM':
      return 'Your colleagues can’t use this form. Share the form first, or choose another one.';
    case 'UNKNOWN_FILE':
      return 'This file isn’t one of the practice’s files anymore. Remove it here, too.';
    case 'NOT_FOR_THIS_KIND':
      return 'This doesn’t fit this kind of action. Choose the kind again.';
    case 'DONE_CHANGED':
      return 'Your client has finished this, so it stays as it is.';
    case 'DONE_REMOVED':
      return 'Your client has finished part of what you removed. Load the plan again to get it back.';
    case 'WAIT_SHORTENED':
      return 'A wait can’t get shorter here. If it has begun and can be shortened, open its step on the plan and choose “Shorten wait.”';
    case 'OPENS_OUTREACH':
      return 'This would open outreach right away. Make it wait for a step that isn’t done yet, or add a longer wait.';
    case 'KIND_CHANGED':
      return 'The kind of an action can’t change. Add a new action instead.';
    case 'HABIT_MET':
      return 'Your client has already done this often enough. Ask for more, or leave it as it was.';
    case 'DUE_IN_PAST':
      return 'This would be due before today. Choose a later day.';
    default:
      return assertNever(code);
  }
}

export const tooLongWords = (limit: number): string =>
  `This is too long. The limit is ${inFigures(limit)} characters.`;

function tooManyWords(field: string): string {
  if (field === 'opens') return `A step can have up to ${TEMPLATE_LIMITS.rules} opening rules.`;
  if (field === 'actions') return `A step can have up to ${TEMPLATE_LIMITS.actions} actions.`;
  return `A template can have up to ${TEMPLATE_LIMITS.steps} steps.`;
}

function limitOf(field: string): number {
  const limits: Record<string, number> = TEMPLATE_LIMITS;
  return limits[field] ?? TEMPLATE_LIMITS.guidance;
}

const inFigures = (number: number): string => number.toLocaleString('en');
