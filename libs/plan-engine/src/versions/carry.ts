import type { Facts, Instant, OpeningRule, TimeZone } from '../types.js';
import type { LivePlan, PlanContent } from './live-plan.js';
import type { StepMapping } from './step-mapping.js';
import type { CarryConflict, Side } from './three-way.js';

/** A move of a plan to another content. */
export interface Carry {
  plan: LivePlan;
  /** The content that the plan came from. */
  from: PlanContent;
  to: PlanContent;
  mapping: StepMapping;
  /** What the coach chose, by the path of a conflict. */
  choices: Readonly<Record<string, Side>>;
  /**
   * The keys of actions in which the client has written something. BACK: only what their coach can read, so that the result is
   * the same whoever asks; a reflection that is or was open counts as written in whether it is or not.
   */
  written: ReadonlySet<string>;
  facts: Facts;
  now: Instant;
  /** The client's. */
  zone: TimeZone;
  /**
   * FORWARD: to a newer version. BACK: it reverts a move; `from` is then the content right after the move, and `to` the
   * content right before it.
   */
  direction: 'FORWARD' | 'BACK';
}

/** A plan after a move. Steps and actions that were in the plan keep their keys. */
export interface Carried {
  plan: LivePlan;
  conflicts: CarryConflict[];
  /** What the version would have changed, and the move does not. */
  kept: Kept[];
  /** The keys after the move, by the keys in the new content. Steps that the plan has left out are absent. */
  names: { steps: ReadonlyMap<string, string>; actions: ReadonlyMap<string, string> };
}

/** Steps and actions are named by their keys in the plan after the move. */
export type Kept =
  /** The version's own rule is weaker, or it has none: the plan's stays. */
  | { kind: 'RULE_KEPT'; step: string; rule: OpeningRule; version: OpeningRule | null }
  /** The version no longer has it. */
  | { kind: 'STEP_KEPT'; step: string }
  | { kind: 'ACTION_KEPT'; step: string; action: string }
  /** New in the version, but the step is over, or it was left out of this plan before. */
  | { kind: 'STEP_LEFT_OUT'; title: string }
  | { kind: 'ACTION_LEFT_OUT'; step: string; title: string }
  /** The step, or outreach in it, would have opened at once. */
  | { kind: 'APPROVAL_ADDED'; step: string };
