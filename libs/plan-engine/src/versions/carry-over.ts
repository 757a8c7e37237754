import { localDateOf } from '@footing/kernel';

import { changeAt } from '../edits/plan-edit.js';
import { stepReachesOut } from '../outreach/outreach.js';
import { daysNotPaused } from '../plan/pauses.js';
import type {
  ActionDefinition,
  Instant,
  OpeningRule,
  StepDefinition,
  StepState,
} from '../types.js';
import type { Carried, Carry, Kept } from './carry.js';
import { lastCheck, unpaused } from './last-check.js';
import { isAdapted, isBegun, mergedAction } from './merged-action.js';
import {
  mergedRules,
  revertedRules,
  ruleIdentity,
  translated,
  withoutCycles,
} from './merged-rules.js';
import {
  freshAction,
  freshStep,
  type LiveAction,
  type LiveStep,
  type PlanContent,
} from './live-plan.js';
import {
  byKey,
  freeKey,
  inserted,
  isAdaptedStep,
  isSameOutreach,
  withOtherKeys,
  withoutRepeats,
} from './plan-parts.js';
import { Conflicts, isSameValue, STEP_FIELDS, threeWay } from './three-way.js';

type Standing = 'ENDED' | 'OPEN' | 'LOCKED';

/**
 * The plan after a move to another version, with what was adapted and what has happened. Compares three sides: the
 * content that the plan came from, the plan as it is, and the new content.
 *
 * - What was done, counted or written stays, and steps that have ended stay as they are. Nothing is completed.
 * - A step that was locked stays locked, and a wait that is running never ends earlier: rules are only added.
 * - An open step stays open. Outreach never opens: where it is added or changed, or the version that the plan was on was
 *   recalled, its approval is needed anew.
 * - What only the plan has changed stays. What both have changed is a conflict.
 *
 * Pauses, the first day and the start of the plan stay. Throws RangeError on an unknown zone.
 */
export function carryOver(carry: Carry): Carried {
  return new Move(carry).result();
}

class Move {
  readonly #stateOf: Map<string, StepState>;
  readonly #planSteps: Map<string, LiveStep>;
  /** The keys of actions in which the client may have written something. */
  readonly #written: ReadonlySet<string>;
  readonly #fromSteps: Map<string, StepDefinition>;
  readonly #fromActions: Map<string, ActionDefinition>;
  readonly #to: PlanContent;
  readonly #conflicts: Conflicts;
  readonly #kept: Kept[] = [];
  /** The keys of steps that go. */
  readonly #removed: Set<string>;
  /** The step of the new content for each step after the move. */
  readonly #versions = new Map<string, StepDefinition>();
  /** The key after the move, by the key in the new content. Steps that were left out are absent. */
  readonly #names = new Map<string, string>();

  constructor(private readonly carry: Carry) {
    const { plan, from, choices } = carry;
    this.#to = withOtherKeys(carry.to, plan);
    this.#stateOf = byKey(unpaused(plan, carry.facts, carry).steps);
    this.#planSteps = byKey(plan.steps);
    this.#written = this.#maybeWritten();
    this.#fromSteps = byKey(from.steps);
    this.#fromActions = byKey(from.steps.flatMap(({ actions }) => actions));
    this.#conflicts = new Conflicts(choices);
    this.#removed = this.#removedSteps();
    this.#nameSteps();
  }

  result(): Carried {
    const steps = this.#withRules(this.#withActions(this.#stepsInOrder()));
    const changed = steps.map((step) => this.#withState(step));
    const checked = lastCheck(
      { ...this.carry.plan, steps: changed },
      { ...this.carry, rulesOf: (step) => this.#rulesOf(step) },
      (origin) => this.#openedAt(origin),
    );
    const kept = [...this.#kept, ...checked.kept];
    const names = { steps: this.#names, actions: this.#actionNames() };
    return { plan: checked.plan, conflicts: this.#conflicts.found, kept, names };
  }

  #actionNames(): Map<string, string> {
    const [keys, ours] = [this.carry.to, this.#to].map(({ steps }) =>
      steps.flatMap(({ actions }) => actions.map(({ key }) => key)),
    ) as [string[], string[]];
    return new Map(keys.map((key, at) => [key, ours[at]!]));
  }

  /**
   * When a move is reverted, every reflection that is or was open counts as written in, whether it is or not: what becomes
   * of it must not tell the coach what the client wrote for themselves.
   */
  #maybeWritten(): ReadonlySet<string> {
    const { plan, written, direction } = this.carry;
    if (direction === 'FORWARD') return written;
    const reflections = plan.steps
      .filter((step) => (step.openedAt ?? null) !== null || this.#standing(step) !== 'LOCKED')
      .flatMap(({ actions }) => actions)
      .filter(({ kind }) => kind === 'REFLECTION');
    return new Set([...written, ...reflections.map(({ key }) => key)]);
  }

  // ---- Which steps there are ------------------------------------------------------------------------

  #removedSteps(): Set<string> {
    const { plan, mapping } = this.carry;
    const unmapped = plan.steps.filter(({ key }) => (mapping[key] ?? null) === null);
    const [gone, stay] = [new Set<string>(), [] as LiveStep[]];
    for (const step of unmapped) {
      if (this.#isRemoved(step)) gone.add(step.key);
      else stay.push(step);
    }
    for (const { key } of stay) {
      if (this.#fromSteps.has(key)) this.#kept.push({ kind: 'STEP_KEPT', step: key });
    }
    return gone;
  }

  #nameSteps(): void {
    const { plan, mapping } = this.carry;
    const mapped = new Map(plan.steps.map(({ key }) => [mapping[key] ?? null, key]));
    const taken = new Set(plan.steps.map(({ key }) => key));
    for (const definition of this.#to.steps) {
      const known = mapped.get(definition.key);
      if (known === undefined && this.#isLeftOut(definition)) continue;
      const key = known ?? freeKey(definition.key, taken);
      taken.add(key);
      this.#names.set(definition.key, key);
      this.#versions.set(key, definition);
    }
  }

  /** Whether a step that the new content does not have goes: only if it came from the old one and nobody is in it. */
  #isRemoved(step: LiveStep): boolean {
    const base = this.#fromSteps.get(step.key);
    if (base === undefined) return false;
    if (this.#isStarted(step)) return false;
    if (!isAdaptedStep(step, base)) return true;
    const sides = { base: base.title, plan: step.title, version: null };
    const conflict = { step: step.key, action: null, field: 'REMOVED', ...sides } as const;
    return this.#conflicts.add(conflict) === 'VERSION';
  }

  #isStarted(step: LiveStep): boolean {
    if (step.endedAt !== null) return true;
    if (step.actions.some((action) => isBegun(action, this.#written))) return true;
    // A step that the move added goes again even if it is open.
    return this.carry.direction === 'FORWARD' && this.#standing(step) === 'OPEN';
  }

  /** The steps in the order of the new content; those that only the plan has stay behind the one before them. */
  #stepsInOrder(): LiveStep[] {
    const steps = [...this.#versions].map(([key, definition]) => {
      const origin = this.#planSteps.get(key);
      return origin ? this.#merged(origin, definition) : { ...freshStep(definition), key };
    });
    const others = this.carry.plan.steps.filter(
      ({ key }) => !this.#versions.has(key) && !this.#removed.has(key),
    );
    return inserted(steps, others, this.carry.plan.steps);
  }

  /** Whether the plan has left out a step that both contents have. */
  #isLeftOut({ key, title }: StepDefinition): boolean {
    const isLeftOut = this.#fromSteps.has(key) && !this.#planSteps.has(key);
    if (isLeftOut) this.#kept.push({ kind: 'STEP_LEFT_OUT', title });
    return isLeftOut;
  }

  #merged(step: LiveStep, version: StepDefinition): LiveStep {
    if (step.endedAt !== null) return step;
    const base = this.#fromSteps.get(step.key);
    const merged = STEP_FIELDS.reduce((one, field) => {
      const sides = { base: base?.[field], plan: step[field], version: version[field] };
      const value = threeWay(sides, () =>
        this.#conflicts.add({ step: step.key, action: null, field, ...sides }),
      );
      return { ...one, [field]: value };
    }, step);
    return { ...merged, outreach: step.outreach || version.outreach };
  }

  // ---- Actions --------------------------------------------------------------------------------------

  #withActions(steps: LiveStep[]): LiveStep[] {
    const placed = this.#placedActions();
    return steps.map((step) => this.#withActionsOf(step, placed));
  }

  /** The step of each action that stays where it is; one that nobody has begun can move with the new content. */
  #placedActions(): Map<string, string> {
    const homes = this.#homes();
    const placed = new Map<string, string>();
    for (const step of this.carry.plan.steps) {
      if (this.#removed.has(step.key)) continue;
      for (const action of step.actions) {
        const isFixed = step.endedAt !== null || isBegun(action, this.#written);
        const home = homes.get(action.key) ?? step.key;
        if (isFixed || home === step.key) placed.set(action.key, step.key);
      }
    }
    return placed;
  }

  /** The steps into which the new content puts actions. A step that is over takes none. */
  #homes(): Map<string, string> {
    const open = [...this.#versions].filter(([key]) => {
      const origin = this.#planSteps.get(key);
      return origin === undefined || origin.endedAt === null;
    });
    return new Map(open.flatMap(([key, { actions }]) => actions.map((one) => [one.key, key])));
  }

  #withActionsOf(step: LiveStep, placed: ReadonlyMap<string, string>): LiveStep {
    const origin = this.#planSteps.get(step.key);
    const version = this.#versions.get(step.key);
    if (version === undefined) {
      return { ...step, actions: step.actions.filter(({ key }) => placed.get(key) === step.key) };
    }
    if (origin !== undefined && origin.endedAt !== null) {
      for (const { key, title } of version.actions) {
        if (!placed.has(key)) this.#kept.push({ kind: 'ACTION_LEFT_OUT', step: step.key, title });
      }
      return { ...step, actions: origin.actions };
    }
    const own = byKey(origin?.actions ?? []);
    const actions = version.actions.flatMap((definition): LiveAction[] => {
      const home = placed.get(definition.key);
      const plan = own.get(definition.key);
      if (plan !== undefined) return [this.#mergedAction(plan, definition, origin!)];
      if (home !== undefined || this.#isActionLeftOut(definition)) {
        this.#kept.push({ kind: 'ACTION_LEFT_OUT', step: step.key, title: definition.title });
        return [];
      }
      const moved = this.#unplaced(definition.key);
      if (moved !== undefined) return [this.#mergedAction(moved.action, definition, moved.step)];
      return [this.#added(definition, origin)];
    });
    const versionKeys = new Set(version.actions.map(({ key }) => key));
    const others = (origin?.actions ?? []).filter(
      (action) => !versionKeys.has(action.key) && placed.get(action.key) === step.key,
    );
    const stay = others.filter((action) => this.#actionStays(action, origin!, step.key));
    return {
      ...step,
      actions: inserted(actions, stay, origin?.actions ?? []),
    };
  }

  /** An action of a step before the move that has no place yet. */
  #unplaced(key: string): { action: LiveAction; step: LiveStep } | undefined {
    for (const step of this.carry.plan.steps) {
      const action = step.actions.find((one) => one.key === key);
      if (action !== undefined) return { action, step };
    }
    return undefined;
  }

  #isActionLeftOut({ key }: ActionDefinition): boolean {
    if (!this.#fromActions.has(key)) return false;
    return !this.carry.plan.steps.some(({ actions }) => actions.some((one) => one.key === key));
  }

  #actionStays(action: LiveAction, origin: LiveStep, step: string): boolean {
    const base = this.#fromActions.get(action.key);
    if (base === undefined) return true;
    const isKept =
      isBegun(action, this.#written) ||
      this.#isInStepThatIsOver(action) ||
      this.#keepsAdapted(action, base, origin);
    if (isKept) this.#kept.push({ kind: 'ACTION_KEPT', step, action: action.key });
    return isKept;
  }

  #isInStepThatIsOver({ key }: LiveAction): boolean {
    const isInVersion = this.#to.steps.some(({ actions }) =>
      actions.some((one) => one.key === key),
    );
    return isInVersion && !this.#homes().has(key);
  }

  #keepsAdapted(action: LiveAction, base: ActionDefinition, origin: LiveStep): boolean {
    if (!isAdapted(action, base)) return false;
    const sides = { base: base.title, plan: action.title, version: null };
    const place = { step: origin.key, action: action.key, field: 'REMOVED' } as const;
    return this.#conflicts.add({ ...place, ...sides }) === 'PLAN';
  }

  #mergedAction(plan: LiveAction, version: ActionDefinition, origin: LiveStep): LiveAction {
    const merged = mergedAction({
      base: this.#fromActions.get(plan.key),
      plan,
      version,
      isWritten: this.#written.has(plan.key),
      conflict: (field, sides) =>
        this.#conflicts.add({ step: origin.key, action: plan.key, field, ...sides }),
    });
    const isSameDue = merged.dueAfterDays === plan.dueAfterDays;
    if (isSameDue || merged.dueAfterDays === null || this.carry.direction === 'BACK') return merged;
    // Never overdue at once.
    return { ...merged, dueAfterDays: Math.max(merged.dueAfterDays, this.#daysOpen(origin)) };
  }

  #added(definition: ActionDefinition, origin: LiveStep | undefined): LiveAction {
    const action = freshAction(definition);
    if (action.dueAfterDays === null || this.carry.direction === 'BACK') return action;
    return { ...action, dueAfterDays: action.dueAfterDays + this.#daysOpen(origin) };
  }

  /** For how many days the step has been open, without pauses. */
  #daysOpen(step: LiveStep | undefined): number {
    const opensAt = step === undefined ? null : (this.#stateOf.get(step.key)?.opensAt ?? null);
    const { now, zone, plan } = this.carry;
    if (opensAt === null || opensAt > now) return 0;
    return daysNotPaused(localDateOf(opensAt, zone), localDateOf(now, zone), plan.pauses);
  }

  // ---- Rules ----------------------------------------------------------------------------------------

  #withRules(steps: LiveStep[]): LiveStep[] {
    const own = new Map(
      steps.flatMap(({ key }) => {
        const origin = this.#planSteps.get(key);
        return origin ? [[key, this.#rulesOf(origin)] as const] : [];
      }),
    );
    const wanted = new Map(steps.map((step) => [step.key, this.#wantedRules(step, own)]));
    const isBack = this.carry.direction === 'BACK';
    const opens = withoutCycles(wanted, isBack ? new Map<string, OpeningRule[]>() : own);
    return steps.map((step) => ({ ...step, opens: opens.get(step.key)! }));
  }

  #wantedRules(step: LiveStep, rules: ReadonlyMap<string, OpeningRule[]>): OpeningRule[] {
    const definition = this.#versions.get(step.key);
    const version = translated(definition?.opens ?? [], (key) => this.#names.get(key) ?? null);
    const origin = this.#planSteps.get(step.key);
    if (origin === undefined) return withoutRepeats(version);
    const plan = rules.get(step.key)!;
    const standing = this.#standing(origin);
    const reachesOut = stepReachesOut(step);
    if (definition === undefined || standing === 'ENDED') return plan;
    if (standing === 'OPEN' && !reachesOut) return plan;
    const base = this.#withoutGone(this.#fromSteps.get(step.key)?.opens ?? []);
    const sides = { base, plan, version: withoutRepeats(version) };
    if (this.carry.direction === 'BACK') {
      return revertedRules({ ...sides, isRunning: (rule) => this.#isRunning(rule, origin) });
    }
    const merged = mergedRules({
      ...sides,
      reachesOut,
      conflict: (values) =>
        this.#conflicts.add(
          { step: step.key, action: null, field: 'RULE', ...values },
          ruleIdentity(values.plan),
        ),
    });
    this.#reportKept(step.key, merged, sides.version);
    return merged;
  }

  #reportKept(step: string, merged: OpeningRule[], version: OpeningRule[]): void {
    for (const rule of merged) {
      const wanted = version.find((one) => ruleIdentity(one) === ruleIdentity(rule)) ?? null;
      if (wanted !== null && isSameValue(wanted, rule)) continue;
      this.#kept.push({ kind: 'RULE_KEPT', step, rule, version: wanted });
    }
  }

  /** The rules of a step before the move, without the steps that go. */
  #rulesOf(step: LiveStep): OpeningRule[] {
    if (this.carry.direction === 'FORWARD') return this.#withoutGone(step.opens);
    const ofMove = this.#fromSteps.get(step.key)?.opens ?? [];
    const isOfMove = (rule: OpeningRule) => ofMove.some((one) => isSameValue(one, rule));
    return withoutRepeats(
      step.opens.flatMap((rule) =>
        isOfMove(rule) ? this.#withoutGone([rule]) : this.#inherited(rule),
      ),
    );
  }

  /**
   * The rules without the steps that go. Forward, what these steps waited for takes their place; when a move is reverted, the
   * steps that it added go without that.
   */
  #withoutGone(rules: readonly OpeningRule[]): OpeningRule[] {
    const isForward = this.carry.direction === 'FORWARD';
    return withoutRepeats(
      isForward
        ? rules.flatMap((rule) => this.#inherited(rule))
        : translated(rules, (key) =>
            this.#planSteps.has(key) && !this.#removed.has(key) ? key : null,
          ),
    );
  }

  /**
   * The rule, or what the step that goes waited for. A wait since the end of that step stays as long, since the end of
   * the steps before it.
   */
  #inherited(rule: OpeningRule, seen: readonly string[] = []): OpeningRule[] {
    if (!('step' in rule)) return [rule];
    const origin = this.#planSteps.get(rule.step);
    if (origin !== undefined && !this.#removed.has(origin.key)) return [rule];
    if (origin === undefined || seen.includes(origin.key)) return translated([rule], () => null);
    const instead = origin.opens.flatMap((one) => this.#inherited(one, [...seen, origin.key]));
    if (rule.kind !== 'WAIT') return instead;
    const steps = new Set(instead.flatMap((one) => ('step' in one ? [one.step] : [])));
    const waits = [...steps].map((step): OpeningRule => ({ ...rule, step }));
    return [...instead, ...(waits.length > 0 ? waits : translated([rule], () => null))];
  }

  /** Whether the rule is a wait of the step that has begun and is not over. */
  #isRunning(rule: OpeningRule, { key }: LiveStep): boolean {
    const { now, zone } = this.carry;
    if (rule.kind === 'DATE') return rule.date > localDateOf(now, zone);
    if (rule.kind !== 'WAIT') return false;
    return this.#stateOf
      .get(key)!
      .locks.some(
        (lock) => lock.kind === 'WAIT' && lock.anchor === rule.anchor && lock.days === rule.days,
      );
  }

  // ---- What has happened ----------------------------------------------------------------------------

  /** Clears what no longer counts: an approval of other outreach, calm of another rule. */
  #withState(step: LiveStep): LiveStep {
    const origin = this.#planSteps.get(step.key);
    if (origin === undefined || origin.endedAt !== null) return step;
    const before = { ...origin, opens: this.#rulesOf(origin) };
    const isChanged = stepReachesOut(step) && !isSameOutreach(step, before);
    const calm = (opens: OpeningRule[]) => opens.filter(({ kind }) => kind === 'CALM');
    return {
      ...step,
      changedAt: isChanged ? changeAt(this.carry.now, origin) : step.changedAt,
      calmAt: isSameValue(calm(step.opens), calm(before.opens)) ? step.calmAt : null,
      openedAt: isChanged ? this.#openedAt(origin) : step.openedAt,
    };
  }

  /** When the step opened, so that what is not outreach in it stays open. */
  #openedAt(origin: LiveStep): Instant | null {
    const known = origin.openedAt ?? null;
    if (known !== null || this.#standing(origin) !== 'OPEN') return known;
    return this.#stateOf.get(origin.key)!.opensAt;
  }

  #standing({ key, endedAt }: LiveStep): Standing {
    if (endedAt !== null) return 'ENDED';
    return this.#stateOf.get(key)!.status === 'OPEN' ? 'OPEN' : 'LOCKED';
  }
}
