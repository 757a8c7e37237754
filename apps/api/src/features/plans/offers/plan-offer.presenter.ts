import {
  changesOfPlan,
  withStepTitle,
  type CarryConflict,
  type Kept,
  type StepDefinition,
} from '@footing/plan-engine';
import type { TemplateVersion } from '../../templates/index.js';
import { toEditPreview } from '../edits/plan-edit.presenter.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import type { Move, MoveTerms } from './plan-move.js';
import type { MoveConflictType, MoveKeptType, PlanMoveType } from './plan-offer.type.js';

/** What a move would do, for the coach. */
export function toPlanMove(
  plan: LoadedPlan,
  version: TemplateVersion,
  { mapping }: MoveTerms,
  { carried, accepted }: Move,
  now: Date,
): PlanMoveType {
  const { before, after } = accepted.edit;
  const titles = titlesOf(before, after);
  return {
    planId: plan.id,
    clientName: plan.callName,
    fromNumber: plan.templateNumber,
    toNumber: version.number,
    mapping: before.map(({ key, title }) => ({ step: key, title, to: mapping[key] ?? null })),
    steps: version.content.steps.map(({ key, title }) => ({ key, title })),
    changes: changesOfPlan({ before, after }),
    conflicts: carried.conflicts.map((conflict) => ({
      ...toConflict(conflict, titles),
      asks: {
        plan: askedIn(before, conflict.action),
        version: askedIn(version.content.steps, conflict.action),
      },
    })),
    kept: carried.kept.map((kept) => toKept(kept, titles)),
    preview: toEditPreview(accepted, now),
  };
}

/** By key; a step and an action can have the same. */
interface Titles {
  all: readonly StepDefinition[];
  steps: ReadonlyMap<string, string>;
  actions: ReadonlyMap<string, string>;
}

/** The titles after the move; those from before it for what the move takes out. */
function titlesOf(before: readonly StepDefinition[], after: readonly StepDefinition[]): Titles {
  const steps = [...before, ...after];
  return {
    all: [...after, ...before],
    steps: new Map(steps.map(({ key, title }) => [key, title])),
    actions: new Map(
      steps.flatMap(({ actions }) => actions.map(({ key, title }) => [key, title] as const)),
    ),
  };
}

/** The questionnaire or form of the action with this key. */
function askedIn(steps: readonly StepDefinition[], key: string | null): string | null {
  const action = steps.flatMap(({ actions }) => actions).find((each) => each.key === key);
  return action?.questionnaire ?? null;
}

function toConflict(conflict: CarryConflict, titles: Titles): Omit<MoveConflictType, 'asks'> {
  const { path, step, action, field, plan, version, chosen } = conflict;
  return {
    ...{ path, field, chosen },
    step: titles.steps.get(step) ?? step,
    action: action && (titles.actions.get(action) ?? action),
    plan: textOf(plan),
    version: textOf(version),
  };
}

/** Texts as they are; what is not a text is sent as JSON, which the page puts into words. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toKept(kept: Kept, titles: Titles): MoveKeptType {
  const none = { kind: kept.kind, step: null, action: null, rule: null };
  if (kept.kind === 'STEP_LEFT_OUT') return { ...none, step: kept.title };
  const step = titles.steps.get(kept.step) ?? kept.step;
  switch (kept.kind) {
    case 'RULE_KEPT':
      return { ...none, step, rule: withStepTitle(kept.rule, titles.all) };
    case 'ACTION_LEFT_OUT':
      return { ...none, step, action: kept.title };
    case 'ACTION_KEPT':
      return { ...none, step, action: titles.actions.get(kept.action) ?? kept.action };
    default:
      return { ...none, step };
  }
}
