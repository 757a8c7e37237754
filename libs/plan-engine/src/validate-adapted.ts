import { stepReachesOut } from './reach.js';
import { ProblemList, type TemplateProblem } from './template-problems.js';
import type { OpeningRule, StepDefinition, TemplateContent } from './types.js';

type Wait = Extract<OpeningRule, { kind: 'WAIT' }>;

/**
 * Where content that was adapted for a client undercuts the floors of the version it comes from. A wait with a
 * floor keeps its anchor, its floor and at least so many days. What reaches out in a step where the version did
 * not waits as long as the longest floor there is for outreach, so that another name for a step is no way
 * around it. A step that is left out is no problem: it cannot open.
 */
export function problemsOfAdapted(
  adapted: TemplateContent,
  original: TemplateContent,
): TemplateProblem[] {
  const before = new Map(original.steps.map((step) => [step.key, step]));
  const outreachFloor = Math.max(0, ...original.steps.filter(stepReachesOut).flatMap(floorsOf));
  const keys = new Set(adapted.steps.map(({ key }) => key));
  const problems = new ProblemList();
  adapted.steps.forEach((step, index) => {
    const list = new ProblemList(step.key, null, `steps.${index}`);
    const known = before.get(step.key);
    for (const floored of known?.opens.filter(hasFloor) ?? []) {
      // Where the step that it waited for was left out, it may wait for something else as long.
      const stands = floored.anchor !== 'STEP_END' || keys.has(floored.step);
      const isMeant = (rule: OpeningRule): rule is Wait =>
        rule.kind === 'WAIT' && (!stands || isSameWait(rule, floored));
      if (!step.opens.some((rule) => isMeant(rule) && keeps(rule, floored.floor))) {
        const at = step.opens.findIndex(isMeant);
        list.add('BELOW_FLOOR', at < 0 ? 'opens' : `opens.${at}.days`);
      }
    }
    const isNew = stepReachesOut(step) && !(known && stepReachesOut(known));
    if (isNew && !step.opens.some((rule) => rule.kind === 'WAIT' && rule.days >= outreachFloor)) {
      list.add('BELOW_FLOOR', 'opens');
    }
    problems.addAll(list.problems);
  });
  return problems.problems;
}

const hasFloor = (rule: OpeningRule): rule is Wait & { floor: number } =>
  rule.kind === 'WAIT' && rule.floor !== undefined && rule.floor > 0;

const floorsOf = ({ opens }: StepDefinition): number[] =>
  opens.filter(hasFloor).map(({ floor }) => floor);

const isSameWait = (rule: Wait, other: Wait): boolean =>
  rule.anchor === other.anchor &&
  (rule.anchor !== 'STEP_END' || (other.anchor === 'STEP_END' && rule.step === other.step));

const keeps = ({ days, floor = 0 }: Wait, least: number): boolean =>
  days >= least && floor >= least;
