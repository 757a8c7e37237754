import { dependentsOf } from '../templates/step-graph.js';
import type { OpeningRule } from '../types.js';
import { isSameValue, type Side } from './three-way.js';

type Wait = Extract<OpeningRule, { kind: 'WAIT' }>;

/** The opening rules of one step; steps are named as in the plan after the move. */
export interface RuleSides {
  base: readonly OpeningRule[];
  plan: readonly OpeningRule[];
  version: readonly OpeningRule[];
  /** Whether the step reaches out after the move: then the gates and floors of the version bind. */
  reachesOut: boolean;
  conflict: (sides: {
    base: OpeningRule | undefined;
    plan: OpeningRule;
    version: OpeningRule;
  }) => Side;
}

/**
 * The rules after a move to a new version. A move adds conditions and lengthens waits; it never removes or shortens one.
 */
export function mergedRules({
  base,
  plan,
  version,
  reachesOut,
  conflict,
}: RuleSides): OpeningRule[] {
  const [inBase, inPlan, inVersion] = [byIdentity(base), byIdentity(plan), byIdentity(version)];
  const merged = new Map(inPlan);
  for (const [id, wanted] of inVersion) {
    const [before, own] = [inBase.get(id), inPlan.get(id)];
    const isChanged = before === undefined || !isSameValue(before, wanted);
    if (own === undefined) {
      if (before === undefined || (reachesOut && isBinding(wanted))) merged.set(id, wanted);
    } else if (isChanged) {
      const isAdapted = before === undefined || !isSameValue(before, own);
      const asks = isAdapted && own.kind !== 'CALM' && !isSameValue(own, wanted);
      const side = asks ? conflict({ base: before, plan: own, version: wanted }) : 'VERSION';
      merged.set(id, side === 'VERSION' ? stricter(own, wanted) : atLeastFloor(own, wanted));
    }
  }
  return [...merged.values()];
}

/**
 * The rules after a move was reverted: those from before the move, but for what was changed since. A wait that is running
 * does not end earlier. `isRunning` is asked about rules of the plan.
 */
export function revertedRules({
  base,
  plan,
  version,
  isRunning,
}: Pick<RuleSides, 'base' | 'plan' | 'version'> & {
  isRunning: (rule: OpeningRule) => boolean;
}): OpeningRule[] {
  const [inBase, inPlan, inVersion] = [byIdentity(base), byIdentity(plan), byIdentity(version)];
  const reverted = new Map(inVersion);
  for (const [id, own] of inPlan) {
    const moved = inBase.get(id);
    const before = inVersion.get(id);
    const isChangedSince = moved === undefined || !isSameValue(moved, own);
    if (isChangedSince) reverted.set(id, own);
    else if (isRunning(own)) reverted.set(id, before === undefined ? own : stricter(own, before));
  }
  for (const id of inBase.keys()) if (!inPlan.has(id)) reverted.delete(id);
  return [...reverted.values()];
}

/** The rules with their steps renamed; `rename` returns null for a step that is not in the plan. */
export function translated(
  rules: readonly OpeningRule[],
  rename: (step: string) => string | null,
): OpeningRule[] {
  return rules.flatMap((rule): OpeningRule[] => {
    if (!('step' in rule)) return [rule];
    const step = rename(rule.step);
    if (step !== null) return [{ ...rule, step }];
    // Another wait of the same length takes its place, so that a floor is not lost with the step.
    return rule.kind === 'WAIT' ? [sinceStart(rule)] : [];
  });
}

const sinceStart = ({ days, floor }: Wait): OpeningRule => ({
  kind: 'WAIT',
  days,
  anchor: 'PLAN_START',
  ...(floor !== undefined && { floor }),
});

/**
 * The rules of each step without the dependencies that would make a step wait for itself. `own`: rules that stay in any
 * case; `wanted`: the merged ones.
 */
export function withoutCycles(
  wanted: ReadonlyMap<string, OpeningRule[]>,
  own: ReadonlyMap<string, OpeningRule[]>,
): Map<string, OpeningRule[]> {
  const result = new Map([...wanted.keys()].map((key) => [key, [...(own.get(key) ?? [])]]));
  const nodes = () => [...result].map(([key, opens]) => ({ key, opens }));
  for (const [key, rules] of wanted) {
    const kept: OpeningRule[] = [];
    for (const rule of rules) {
      const isNew =
        'step' in rule && !result.get(key)!.some((one) => 'step' in one && one.step === rule.step);
      if (
        isNew &&
        (rule.step === key || dependentsOf(key, nodes()).some((one) => one.key === rule.step))
      )
        continue;
      kept.push(rule);
      if (isNew) result.get(key)!.push(rule);
    }
    // Dependencies of the plan are among the merged rules, so nothing is lost here.
    result.set(key, kept);
  }
  return result;
}

function isBinding(rule: OpeningRule): boolean {
  if (rule.kind === 'WAIT') return (rule.floor ?? 0) > 0;
  return rule.kind === 'APPROVAL' || rule.kind === 'CALM' || rule.kind === 'BOUNDARY';
}

function stricter(one: OpeningRule, other: OpeningRule): OpeningRule {
  if (one.kind === 'WAIT' && other.kind === 'WAIT') {
    return withFloor({ ...one, days: Math.max(one.days, other.days) }, other);
  }
  if (one.kind === 'CALM' && other.kind === 'CALM') {
    return {
      kind: 'CALM',
      days: Math.max(one.days, other.days),
      urgeAtMost: Math.min(one.urgeAtMost, other.urgeAtMost),
    };
  }
  if (one.kind === 'DATE' && other.kind === 'DATE') return one.date > other.date ? one : other;
  return one;
}

function atLeastFloor(own: OpeningRule, version: OpeningRule): OpeningRule {
  if (own.kind !== 'WAIT' || version.kind !== 'WAIT') return own;
  return withFloor({ ...own, days: Math.max(own.days, version.floor ?? 0) }, version);
}

function withFloor(wait: Wait, { floor = 0 }: Wait): Wait {
  const least = Math.max(wait.floor ?? 0, floor);
  return least === 0 ? wait : { ...wait, floor: least };
}

/** The rules by what they are about. Several of the same kind are told apart by their order. */
function byIdentity(rules: readonly OpeningRule[]): Map<string, OpeningRule> {
  const found = new Map<string, OpeningRule>();
  for (const rule of rules) {
    const about = ruleIdentity(rule);
    let id = about;
    for (let nth = 2; found.has(id); nth += 1) id = `${about}#${nth}`;
    found.set(id, rule);
  }
  return found;
}

/** What a rule is about, apart from its days. */
export function ruleIdentity(rule: OpeningRule): string {
  const anchor = rule.kind === 'WAIT' ? `:${rule.anchor}` : '';
  return `${rule.kind}${anchor}${'step' in rule ? `:${rule.step}` : ''}`;
}
