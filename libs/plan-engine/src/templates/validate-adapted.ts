import {
  checkAddedOutreach,
  checkGates,
  rulesForAddedOutreach,
} from '../outreach/outreach-rules.js';
import { isPractical, reachesOut, stepReachesOut } from '../outreach/outreach.js';
import { isSurprise } from '../outreach/surprise.js';
import { ProblemList, type TemplateProblem } from './template-problems.js';
import type {
  ActionDefinition,
  Lock,
  OpeningRule,
  StepDefinition,
  TemplateContent,
} from '../types.js';
import { problemsWhileClosed } from './validate-action.js';

type Wait = Extract<OpeningRule, { kind: 'WAIT' }>;

/**
 * Where content that was adapted for a client weakens the safety rules of its version. Steps and actions are recognized
 * even if they were renamed or moved:
 *
 * - what the version marks as outreach, practical or a surprise keeps that mark, and no practical contact or surprise
 *   is added;
 * - a wait with a floor keeps its anchor and its floor, and is at least as long as the floor;
 * - outreach keeps the approval, calm and boundary of the step that it comes from;
 * - outreach that the version does not have needs the strictest rules that the version has.
 *
 * Leaving out a step is not a problem.
 */
export function problemsOfAdapted(
  adapted: TemplateContent,
  original: TemplateContent,
): TemplateProblem[] {
  const addedRules = rulesForAddedOutreach(original);
  const keys = new Set(adapted.steps.map(({ key }) => key));
  const version = new Version(original);
  return adapted.steps.flatMap((step, index) => {
    const list = new ProblemList(step.key, null, `steps.${index}`);
    checkOrigins(step, version, keys, list);
    if (addedIn(step, index, version).length > 0) {
      checkAddedOutreach(step.opens, addedRules, 'opens', list);
    }
    return withoutRepeats([...list.problems, ...problemsOfMarks(step, index, version)]);
  });
}

/**
 * Where content weakens outreach that the original has, as in `problemsOfAdapted`; what it adds is not looked at. A
 * running plan binds its own edits so.
 */
export function problemsOfWeakened(
  changed: TemplateContent,
  original: TemplateContent,
): TemplateProblem[] {
  const keys = new Set(changed.steps.map(({ key }) => key));
  const version = new Version(original);
  return changed.steps.flatMap((step, index) => {
    const list = new ProblemList(step.key, null, `steps.${index}`);
    checkOrigins(step, version, keys, list);
    const marks = problemsOfMarks(step, index, version);
    const removed = marks.filter(({ code }) => code === 'MARK_REMOVED');
    return withoutRepeats([...list.problems, ...removed]);
  });
}

/** Adds problems if the step is weaker than the steps of the version from which it, or outreach in it, comes. */
function checkOrigins(
  step: StepDefinition,
  version: Version,
  keys: ReadonlySet<string>,
  list: ProblemList,
): void {
  const origins = version.stepsOf(step);
  for (const origin of origins) {
    checkFloors(step, origin, keys, list);
    if (origin.outreach && !step.outreach) list.add('MARK_REMOVED', 'outreach');
  }
  // Outreach that was moved here keeps the rules of the step that it was in.
  const homes = new Set([
    ...origins.filter(stepReachesOut),
    ...step.actions.flatMap((action) => version.reachingHomesOf(action)),
  ]);
  for (const home of homes) {
    checkGates(step.opens, home, 'opens', list);
    if (!origins.includes(home)) checkFloors(step, home, keys, list);
  }
}

function problemsOfMarks(step: StepDefinition, index: number, version: Version): TemplateProblem[] {
  return step.actions.flatMap((action, at) => {
    const list = new ProblemList(step.key, action.key, `steps.${index}.actions.${at}`);
    checkMarks(action, version.actionsLike(action), list);
    return list.problems;
  });
}

/**
 * Actions with reach NO that sound like outreach, while outreach is closed: such a plan is not assigned. `closed`: the
 * locks on all outreach; `names`: what the other person is called.
 */
export function problemsOfWords(
  { steps }: TemplateContent,
  closed: readonly Lock[],
  names: readonly string[],
): TemplateProblem[] {
  return steps.flatMap((step, index) =>
    step.actions.flatMap((action, at) =>
      problemsWhileClosed(action, step.key, `steps.${index}.actions.${at}`, closed, names),
    ),
  );
}

/** The outreach of adapted content that the version does not have, as paths such as `steps.1.actions.0.reach`. */
export function addedOutreach(adapted: TemplateContent, original: TemplateContent): string[] {
  const found = new Version(original);
  return adapted.steps.flatMap((step, index) => addedIn(step, index, found));
}

function addedIn(step: StepDefinition, index: number, found: Version): string[] {
  const isNew = step.outreach && !found.stepsOf(step).some(({ outreach }) => outreach);
  const actions = step.actions.flatMap((action, at) =>
    reachesOut(action) && found.reachingHomesOf(action).length === 0
      ? [`steps.${index}.actions.${at}.reach`]
      : [],
  );
  return [...(isNew ? [`steps.${index}.outreach`] : []), ...actions];
}

/** A version whose parts are recognized by keys or texts, because an adapted plan can choose its own keys. */
class Version {
  constructor(private readonly content: TemplateContent) {}

  /** The steps that this one may come from: with the same key, the same texts, or most of the same actions. */
  stepsOf(step: StepDefinition): StepDefinition[] {
    const itself = this.content.steps.find(
      (one) => one.key === step.key && one.title === step.title && one.guidance === step.guidance,
    );
    if (itself) return [itself];
    return this.content.steps.filter(
      (one) =>
        one.key === step.key ||
        isSameText(one.title, step.title) ||
        isSameText(one.guidance, step.guidance) ||
        isMostOf(one, step),
    );
  }

  /** The actions that this one may come from: with the same key or the same texts. */
  actionsLike(action: ActionDefinition): ActionDefinition[] {
    return this.#placed(action).map(({ one }) => one);
  }

  /** The steps of the version in which this action is outreach. */
  reachingHomesOf(action: ActionDefinition): StepDefinition[] {
    const homes = this.#placed(action).filter(({ one }) => reachesOut(one));
    return [...new Set(homes.map(({ step }) => step))];
  }

  #placed(action: ActionDefinition): { step: StepDefinition; one: ActionDefinition }[] {
    const all = this.content.steps.flatMap((step) => step.actions.map((one) => ({ step, one })));
    const itself = all.find(({ one }) => one.key === action.key && hasSameTexts(one, action));
    return itself ? [itself] : all.filter(({ one }) => isSame(one, action));
  }
}

const isSame = (one: ActionDefinition, other: ActionDefinition): boolean =>
  one.key === other.key ||
  isSameText(one.title, other.title) ||
  isSameText(one.guidance, other.guidance) ||
  isSameText(one.prompt ?? '', other.prompt ?? '');

const hasSameTexts = (one: ActionDefinition, other: ActionDefinition): boolean =>
  one.title === other.title && one.guidance === other.guidance && one.prompt === other.prompt;

const isMostOf = (one: StepDefinition, step: StepDefinition): boolean =>
  one.actions.filter((action) => step.actions.some((other) => isSame(action, other))).length * 2 >
  one.actions.length;

/** Whether the words are the same, ignoring case, spacing and punctuation; false for empty texts. */
function isSameText(one: string, other: string): boolean {
  const plain = plainWords(one);
  return plain !== '' && plain === plainWords(other);
}

/** The words in lower case without punctuation, separated by spaces. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function checkMarks(
  action: ActionDefinition,
  origins: ActionDefinition[],
  list: ProblemList,
): void {
  const isWeaker = (origin: ActionDefinition): boolean =>
    (origin.reach === 'YES' && action.reach !== 'YES') ||
    (isPractical(origin) && !reachesOut(action));
  if (origins.some(isWeaker)) list.add('MARK_REMOVED', 'reach');
  if (isPractical(action) && !origins.some(isPractical)) list.add('PRACTICAL_ADDED', 'reach');
  if (origins.some(isSurprise) && !isSurprise(action)) list.add('MARK_REMOVED', 'surprise');
  if (isSurprise(action) && !origins.some(isSurprise)) list.add('SURPRISE_ADDED', 'surprise');
}

/** Adds problems if a wait with a floor is missing, or shorter than its floor. */
function checkFloors(
  step: StepDefinition,
  origin: StepDefinition,
  keys: ReadonlySet<string>,
  list: ProblemList,
): void {
  for (const floored of origin.opens.filter(hasFloor)) {
    // If the step that it waits for was left out or renamed, another wait of the same length is accepted.
    const hasTarget =
      floored.anchor !== 'STEP_END' || (keys.has(floored.step) && floored.step !== step.key);
    const isMeant = (rule: OpeningRule): rule is Wait =>
      rule.kind === 'WAIT' && (!hasTarget || isSameWait(rule, floored));
    if (!step.opens.some((rule) => isMeant(rule) && isAtLeast(rule, floored.floor))) {
      const at = step.opens.findIndex(isMeant);
      list.add('BELOW_FLOOR', at < 0 ? 'opens' : `opens.${at}.days`);
    }
  }
}

const hasFloor = (rule: OpeningRule): rule is Wait & { floor: number } =>
  rule.kind === 'WAIT' && rule.floor !== undefined && rule.floor > 0;

const isSameWait = (rule: Wait, other: Wait): boolean =>
  rule.anchor === other.anchor &&
  (rule.anchor !== 'STEP_END' || (other.anchor === 'STEP_END' && rule.step === other.step));

const isAtLeast = ({ days, floor = 0 }: Wait, least: number): boolean =>
  days >= least && floor >= least;

function withoutRepeats(problems: TemplateProblem[]): TemplateProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path }) => {
    const place = `${code} ${path}`;
    return !seen.has(place) && seen.add(place);
  });
}
