/** One problem of a template (or of one action), with the place to show in the editor. */
export interface TemplateProblem {
  code: TemplateProblemCode;
  /** Key of the step it is in, as written; null for the template as a whole. */
  step: string | null;
  /** Key of the action it is in, as written. */
  action: string | null;
  /** The place in the content, e.g. `steps.2.actions.0.title`; unique even if keys are missing or duplicate. */
  path: string;
}

/** What is wrong. */
export type TemplateProblemCode =
  | 'NO_STEPS'
  | 'TOO_MANY'
  | 'BAD_KEY'
  | 'DUPLICATE_KEY'
  | 'EMPTY_TITLE'
  | 'TOO_LONG'
  /** NUL or a lone surrogate. */
  | 'BAD_TEXT'
  /** The rule names an unknown step. */
  | 'UNKNOWN_STEP'
  /** The step waits for itself, directly or through others. */
  | 'CYCLE'
  /** The step waits for one that can never open. */
  | 'UNREACHABLE'
  | 'BAD_WAIT'
  /** The floor is not between 0 and the days of the wait. */
  | 'BAD_FLOOR'
  /** The floor of a wait before outreach is below LEAST_DAYS_BEFORE_OUTREACH. */
  | 'FLOOR_BELOW_LEAST'
  | 'BAD_CALM'
  /** The wait is shorter than the floor in the template. */
  | 'BELOW_FLOOR'
  | 'BAD_DATE'
  | 'OUTREACH_WITHOUT_BOUNDARY'
  | 'OUTREACH_WITHOUT_WAIT'
  /** The action does not say whether it is outreach. */
  | 'MISSING_REACH'
  /** Reach NO, words that sound like outreach, and no reason. */
  | 'NO_REACH_REASON'
  /** Reach NO and words that sound like outreach, while outreach is closed: a reason is not enough then. */
  | 'WORDS_REACH_OUT'
  /** Practical contact needs the approval of its step. */
  | 'PRACTICAL_WITHOUT_APPROVAL'
  /** A template has at most one surprise. */
  | 'SECOND_SURPRISE'
  /** The version marks it as outreach, practical or a surprise, and the adapted content no longer does. */
  | 'MARK_REMOVED'
  /** Only a published version can mark something as practical or as a surprise. */
  | 'PRACTICAL_ADDED'
  | 'SURPRISE_ADDED'
  /** An approval, calm or boundary that the version has before outreach is missing. */
  | 'GATE_REMOVED'
  | 'BAD_DUE'
  | 'BAD_HABIT'
  | 'MISSING_PROMPT'
  | 'MISSING_QUESTIONNAIRE'
  | 'UNKNOWN_QUESTIONNAIRE'
  /** The form was deleted, is not published, or is not one that the author can use. */
  | 'UNKNOWN_FORM'
  /** Colleagues can use the template, but not the form. */
  | 'UNSHARED_FORM'
  /** It is not a file of the practice, or was removed. */
  | 'UNKNOWN_FILE'
  /** The field is set, but does not apply to this kind of action. */
  | 'NOT_FOR_THIS_KIND'
  /** An edit of a running plan changes, moves or removes what is done: an action, or a step that has ended. */
  | 'DONE_CHANGED'
  | 'DONE_REMOVED'
  /** An edit of a running plan makes a wait shorter; `SHORTEN_WAIT` asks for a reason and keeps the floor. */
  | 'WAIT_SHORTENED'
  /** An edit of a running plan would open outreach that was closed. */
  | 'OPENS_OUTREACH'
  /** An edit of a running plan gives an action another kind. */
  | 'KIND_CHANGED'
  /** An edit of a running plan asks less of a habit than was done already. */
  | 'HABIT_MET'
  /** An edit of a running plan makes an action due before today. */
  | 'DUE_IN_PAST';

/** Limits: lengths of texts in code points, numbers of parts, and days. */
export const TEMPLATE_LIMITS = {
  title: 160,
  summary: 1_000,
  purpose: 600,
  prompt: 1_000,
  noReachReason: 600,
  about: 20_000,
  guidance: 20_000,
  steps: 40,
  actions: 40,
  rules: 20,
  files: 40,
  days: 3_650,
  calmDays: 60,
  habitTimes: 20,
  habitPeriods: 366,
} as const;

/** The current position of the check, and the problems found so far. */
export class ProblemList {
  readonly problems: TemplateProblem[] = [];

  constructor(
    private readonly step: string | null = null,
    private readonly action: string | null = null,
    private readonly prefix: string = '',
  ) {}

  add(code: TemplateProblemCode, field: string): void {
    const path = [this.prefix, field].filter((part) => part !== '').join('.');
    this.problems.push({ code, step: this.step, action: this.action, path });
  }

  addAll(problems: TemplateProblem[]): void {
    this.problems.push(...problems);
  }
}
