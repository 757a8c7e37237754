import { reachesOut } from '../outreach/outreach.js';
import type { ActionDefinition, Reach } from '../types.js';
import { definitionOf, type LiveAction } from './live-plan.js';
import { ACTION_FIELDS, isSameValue, threeWay, type ActionField, type Side } from './three-way.js';

/** The three sides of one action. */
export interface ActionSides {
  /** As the old version has it; undefined: it does not. */
  base: ActionDefinition | undefined;
  plan: LiveAction;
  version: ActionDefinition;
  /** Whether the client has written something in it. */
  isWritten: boolean;
  conflict: (field: ActionField, sides: { base: unknown; plan: unknown; version: unknown }) => Side;
}

/**
 * The action after a move; both sides are of the same kind. What was done stays as it is, and so do the words of what may be written in; of a habit that was counted
 * only the words change.
 * A mark as outreach never goes away.
 */
export function mergedAction(sides: ActionSides): LiveAction {
  const { plan, version, isWritten } = sides;
  if (plan.doneAt !== null) return plan;
  const fields = isWritten ? NOT_WORDS : plan.counts.length > 0 ? WORDS : ACTION_FIELDS;
  const merged = fields.reduce((action, field) => withField(action, field, sides), plan);
  return withReason(marked(merged, version), sides);
}

const WORDS = ['title', 'guidance'] as const;
/** The words to which the client may have written an answer stay. */
const NOT_WORDS = ['required', 'dueAfterDays'] as const;

/** Whether the plan's action differs from that of its version. */
export function isAdapted(plan: LiveAction, base: ActionDefinition): boolean {
  const [own, original] = [definitionOf(plan), base];
  const compared = [...ACTION_FIELDS, 'kind', 'reach'] as const;
  return (
    compared.some((field) => !isSameValue(own[field], original[field])) ||
    (own.surprise ?? false) !== (original.surprise ?? false)
  );
}

/** Whether something happened to the action that must not be lost. */
export function isBegun(
  { key, doneAt, counts }: LiveAction,
  written: ReadonlySet<string>,
): boolean {
  return doneAt !== null || counts.length > 0 || written.has(key);
}

function withField(action: LiveAction, field: ActionField, sides: ActionSides): LiveAction {
  const values = {
    base: sides.base?.[field],
    plan: action[field] as unknown,
    version: sides.version[field] as unknown,
  };
  const base = sides.base === undefined ? undefined : (values.base ?? null);
  const value = threeWay<unknown>({ ...values, base }, () => sides.conflict(field, values));
  return { ...action, [field]: value };
}

/** With the stronger mark of both. */
function marked(
  action: LiveAction,
  { reach, surprise }: Pick<ActionDefinition, 'reach' | 'surprise'>,
): LiveAction {
  const strongest = STRENGTH[reach ?? 'NO'] > STRENGTH[action.reach] ? reach! : action.reach;
  const isSurprise = (action.surprise ?? false) || (surprise ?? false);
  const canSurprise = action.kind === 'ONCE' && strongest === 'YES';
  return { ...action, reach: strongest, surprise: isSurprise && canSurprise };
}

const STRENGTH: Record<Reach, number> = { NO: 0, PRACTICAL: 1, YES: 2 };

/** The reason why it is not outreach belongs to the words, so it comes from where they come from. */
function withReason(action: LiveAction, { plan, version }: ActionSides): LiveAction {
  const isFromVersion = (['title', 'guidance', 'prompt'] as const).some(
    (field) => !isSameValue(action[field], plan[field]),
  );
  if (!isFromVersion || reachesOut(action)) return action;
  return {
    ...action,
    noReachReason: version.noReachReason ?? null,
    noReachBy: version.noReachBy ?? null,
  };
}
