/** Which side of a conflict the coach wants. */
export type Side = 'PLAN' | 'VERSION';

/** A part that both the plan and the new version have changed. */
export interface CarryConflict {
  /** Names it among all conflicts of the move. */
  path: string;
  /** The keys of the step and the action in the plan. */
  step: string;
  action: string | null;
  /** REMOVED: the new version no longer has the part that was adapted. */
  field: ConflictField;
  /** The values, as plain JSON; `base` is that of the old version, undefined if it has none. */
  base: unknown;
  plan: unknown;
  version: unknown;
  chosen: Side;
}

export const STEP_FIELDS = ['title', 'purpose', 'guidance'] as const;
export const ACTION_FIELDS = [
  'title',
  'guidance',
  'prompt',
  'required',
  'dueAfterDays',
  'habit',
  'questionnaire',
] as const;
export type StepField = (typeof STEP_FIELDS)[number];
export type ActionField = (typeof ACTION_FIELDS)[number];
export type ConflictField = StepField | ActionField | 'RULE' | 'REMOVED';

/** The conflicts of one move, and what the coach chose for each. What was adapted stays, unless they choose otherwise. */
export class Conflicts {
  readonly found: CarryConflict[] = [];

  constructor(private readonly choices: Readonly<Record<string, Side>>) {}

  /** Adds a conflict and returns the chosen side. */
  add(conflict: Omit<CarryConflict, 'path' | 'chosen'>, detail = ''): Side {
    const place = [conflict.step, conflict.action ?? '', conflict.field, detail];
    const path = place.filter((part) => part !== '').join('/');
    const chosen = Object.hasOwn(this.choices, path) ? this.choices[path]! : 'PLAN';
    this.found.push({ ...conflict, path, chosen });
    return chosen;
  }
}

/** Whether two JSON values are the same; absent and null are, too. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== undefined && one !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}

interface Sides<T> {
  /** Undefined: the part is not in the old version. */
  base: T | undefined;
  plan: T;
  version: T;
}

/**
 * Whose value stays: what only one side has changed is kept. Both: `conflict` is asked. `base` undefined: the plan's own
 * value is taken as adapted.
 */
export function threeWay<T>({ base, plan, version }: Sides<T>, conflict: () => Side): T {
  if (isSameValue(plan, version)) return plan;
  if (base !== undefined && isSameValue(plan, base)) return version;
  if (base !== undefined && isSameValue(version, base)) return plan;
  return conflict() === 'VERSION' ? version : plan;
}
