/** What is wrong with a template (or with one action), and where: everything that an editor needs to point at it. */
export interface TemplateProblem {
  code: TemplateProblemCode;
  /** Key of the step it is in, as written; null for the template as a whole. */
  step: string | null;
  /** Key of the action it is in, as written. */
  action: string | null;
  /** Where in the content, e.g. `steps.2.actions.0.title`: also right where keys are missing or twice. */
  path: string;
}

export type TemplateProblemCode =
  | 'NO_STEPS'
  | 'TOO_MANY'
  | 'BAD_KEY'
  | 'DUPLICATE_KEY'
  | 'EMPTY_TITLE'
  | 'TOO_LONG'
  /** NUL or a lone surrogate. */
  | 'BAD_TEXT'
  /** The rule points at a step that is not there. */
  | 'UNKNOWN_STEP'
  /** The step waits for itself, directly or through others. */
  | 'CYCLE'
  /** The step waits for one that can never open. */
  | 'UNREACHABLE'
  | 'BAD_WAIT'
  /** Not from 0 to the days of the wait. */
  | 'BAD_FLOOR'
  /** Before outreach nobody can go below the engine's own least. */
  | 'FLOOR_BELOW_LEAST'
  | 'BAD_CALM'
  /** Shorter than the template lets anybody make it. */
  | 'BELOW_FLOOR'
  | 'BAD_DATE'
  | 'OUTREACH_WITHOUT_BOUNDARY'
  | 'OUTREACH_WITHOUT_WAIT'
  /** The action does not say whether it reaches toward the other person. */
  | 'MISSING_REACH'
  /** It says that it reaches nobody, its words say otherwise, and no reason is given. */
  | 'NO_REACH_REASON'
  /** The same, while contact is not open: no reason is enough then. */
  | 'WORDS_REACH_OUT'
  /** Practical contact needs the approval of its step. */
  | 'PRACTICAL_WITHOUT_APPROVAL'
  /** There is one surprise in a template, and no second. */
  | 'SECOND_SURPRISE'
  /** The version calls it outreach, practical or a surprise, and the adapted content no longer does. */
  | 'MARK_REMOVED'
  /** Only a published version can call something practical, or a surprise. */
  | 'PRACTICAL_ADDED'
  | 'SURPRISE_ADDED'
  /** The version has an approval, calm or boundary before outreach that is not there any more. */
  | 'GATE_REMOVED'
  | 'BAD_DUE'
  | 'BAD_HABIT'
  | 'MISSING_PROMPT'
  | 'MISSING_QUESTIONNAIRE'
  | 'UNKNOWN_QUESTIONNAIRE'
  /** Set, but an action of this kind has no such thing. */
  | 'NOT_FOR_THIS_KIND';

/** Longest texts in code points, most parts, longest times. */
export const TEMPLATE_LIMITS = {
  title: 160,
  purpose: 600,
  prompt: 1_000,
  noReachReason: 600,
  about: 20_000,
  guidance: 20_000,
  steps: 40,
  actions: 40,
  rules: 20,
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
