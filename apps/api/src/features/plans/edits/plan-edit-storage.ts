import { uuidv7 } from '@footing/kernel';
import {
  isSameAction,
  type ActionDefinition,
  type PlanEdit,
  type PlanEvent,
  type PlanStepSnapshot,
  type StepDefinition,
} from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { attentionDue } from '../../people/index.js';
import type { ReachReasonsService } from '../actions/reach-reasons.service.js';
import { withNewContent } from '../core/plan-version.js';
import { insertParts, type NewAction, type NewStep } from '../storage/plan-insert.js';
import { hasAction } from '../storage/plan-keys.js';
import { toPlanColumns } from '../storage/plan-row.mapper.js';
import { updatePlan } from '../storage/plan-update.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import type { StoredTexts } from './plan-content.js';
import { UPDATE_PARTS } from './plan-edits.sql.js';

/** An edit that the engine accepted. */
export interface AcceptedEdit {
  before: LoadedPlan;
  /** As the engine returned it: new parts have no ids yet, and titles are not sealed. */
  after: LoadedPlan;
  events: PlanEvent[];
  edit: PlanEdit;
  stored: StoredTexts;
  /** The ids of removed actions by key: one that is added again is the same action. */
  removedIds: ReadonlyMap<string, string>;
}

/**
 * Stores an accepted edit: what changed in the parts that stay, new parts, and that parts were removed. Their rows stay, with
 * everything that the client wrote about them. Texts that changed are sealed. Returns the plan as it is stored.
 */
export async function storeEdit(
  ctx: Ctx,
  reasons: ReachReasonsService,
  accepted: AcceptedEdit,
): Promise<LoadedPlan> {
  const { before, events, edit } = accepted;
  const ids = partIds(ctx, accepted);
  const texts = await sealedTexts(ctx, accepted, ids);
  const plan = withNewContent({
    ...accepted.after,
    ...ids,
    noReachBy: new Map(
      edit.after.flatMap(({ actions }) =>
        actions.flatMap(({ key, noReachBy }) => (noReachBy ? [[key, noReachBy] as const] : [])),
      ),
    ),
    snapshot: {
      ...accepted.after.snapshot,
      steps: accepted.after.snapshot.steps.map((step) => withStoredTitles(step, texts)),
    },
  });
  const columns = toPlanColumns(plan, ctx.now);
  const known = new Set([...before.actionIds.values(), ...accepted.removedIds.values()]);
  const isNewStep = ({ key }: StepDefinition) => !before.stepIds.has(key);
  const isNewAction = ({ key }: ActionDefinition) => !known.has(ids.actionIds.get(key)!);
  const newSteps = edit.after.flatMap((step, position): NewStep[] =>
    isNewStep(step)
      ? [{ ...step, ...texts.steps.get(step.key)!, position, row: columns.steps[position]! }]
      : [],
  );
  const rows = new Map(columns.actions.map((row) => [row.id, row]));
  const parts = { steps: [] as object[], actions: [] as object[] };
  const newActions: NewAction[] = [];
  for (const [position, step] of edit.after.entries()) {
    if (!isNewStep(step)) {
      const { title, purpose, guidance } = texts.steps.get(step.key)!;
      const id = ids.stepIds.get(step.key);
      parts.steps.push({ id, position, title, purpose, guidance, outreach: step.outreach });
    }
    for (const [nth, action] of step.actions.entries()) {
      const taken = plan.snapshot.steps[position]!.actions[nth]!;
      const id = ids.actionIds.get(action.key)!;
      const stepId = ids.stepIds.get(step.key)!;
      const { dueAfterDays } = taken;
      const reason = await reasonOf(ctx, reasons, plan, action, accepted);
      const words = texts.actions.get(action.key)!;
      if (isNewAction(action)) {
        const stored = reason.isKept ? null : reason.stored;
        const row = rows.get(id)!;
        newActions.push({
          ...action,
          ...words,
          dueAfterDays,
          stepId,
          position: nth,
          row,
          reason: stored,
        });
      } else {
        const { title, guidance, prompt } = words;
        const { required, reach, surprise = false, habit } = action;
        const changed = { id, stepId, position: nth, title, guidance, prompt, required, reach };
        parts.actions.push({
          ...{ ...changed, surprise, dueAfterDays, habit, hasReason: reason.isKept },
          noReachBy: (!reason.isKept && reason.stored?.by) || null,
          noReachReason: (!reason.isKept && reason.stored?.sealed.toString('base64')) || null,
        });
      }
    }
  }
  await insertParts(ctx, plan, { steps: newSteps, actions: [] });
  await ctx.db.write(UPDATE_PARTS, [
    ctx.db.scope.practiceId,
    JSON.stringify(parts.steps),
    JSON.stringify(parts.actions),
    gone(before.stepIds, ids.stepIds),
    gone(before.actionIds, ids.actionIds),
    ctx.now,
  ]);
  await insertParts(ctx, plan, { steps: [], actions: newActions });
  const restored = [...ids.actionIds.values()].filter(
    (id) => known.has(id) && !hasAction(before, id),
  );
  await updatePlan(ctx, { before, after: plan, events, restored });
  await attentionDue(ctx, plan.clientId);
  return plan;
}

const gone = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] => {
  const kept = new Set(after.values());
  return [...before.values()].filter((id) => !kept.has(id));
};

/** The ids of all parts by key: those of the plan, of removed actions that are back, and new ones. */
function partIds(
  ctx: Ctx,
  { before, edit, removedIds }: AcceptedEdit,
): Pick<LoadedPlan, 'stepIds' | 'actionIds'> {
  const idOf = (known: ReadonlyMap<string, string>, key: string) =>
    known.get(key) ?? uuidv7(ctx.now.getTime());
  return {
    stepIds: new Map(edit.after.map(({ key }) => [key, idOf(before.stepIds, key)])),
    actionIds: new Map(
      edit.after.flatMap(({ actions }) =>
        actions.map(({ key }): [string, string] => [
          key,
          before.actionIds.get(key) ?? idOf(removedIds, key),
        ]),
      ),
    ),
  };
}

interface PartTexts {
  title: string;
  guidance: string;
}

interface SealedTexts {
  steps: Map<string, PartTexts & { purpose: string }>;
  actions: Map<string, PartTexts & { prompt: string | null }>;
}

/** The texts to store: those that did not change as they are stored, all others sealed. */
async function sealedTexts(
  ctx: Ctx,
  { before, edit, stored }: AcceptedEdit,
  { stepIds, actionIds }: Pick<LoadedPlan, 'stepIds' | 'actionIds'>,
): Promise<SealedTexts> {
  const key = { kind: 'RECORD', clientId: before.clientId } as const;
  const steps = new Map(edit.before.map((step) => [step.key, step]));
  const actions = new Map(
    edit.before.flatMap((step) => step.actions.map((action) => [action.key, action] as const)),
  );
  const texts: SealedTexts = { steps: new Map(), actions: new Map() };
  for (const step of edit.after) {
    const [was, kept] = [steps.get(step.key), stored.steps.get(step.key)];
    const text = (field: 'title' | 'purpose' | 'guidance') => {
      if (was && kept && was[field] === step[field]) return kept[field];
      const place = { column: `plan_steps.${field}`, id: stepIds.get(step.key)!, key };
      return sealText(ctx, place, step[field]);
    };
    texts.steps.set(step.key, {
      title: await text('title'),
      purpose: await text('purpose'),
      guidance: await text('guidance'),
    });
    for (const action of step.actions) {
      const [was, kept] = [actions.get(action.key), stored.actions.get(action.key)];
      const text = async (field: 'title' | 'guidance' | 'prompt') => {
        if (was && kept && was[field] === action[field]) return kept[field];
        const place = { column: `plan_actions.${field}`, id: actionIds.get(action.key)!, key };
        return action[field] === null ? null : sealText(ctx, place, action[field]);
      };
      texts.actions.set(action.key, {
        title: (await text('title'))!,
        guidance: (await text('guidance'))!,
        prompt: await text('prompt'),
      });
    }
  }
  return texts;
}

function withStoredTitles(step: PlanStepSnapshot, texts: SealedTexts): PlanStepSnapshot {
  return {
    ...step,
    title: texts.steps.get(step.key)!.title,
    actions: step.actions.map((action) => ({
      ...action,
      title: texts.actions.get(action.key)!.title,
    })),
  };
}

type Reason = { isKept: true } | { isKept: false; stored: { sealed: Buffer; by: string } | null };

/** The stored reason stays if the action still gives it; a new one is sealed. */
async function reasonOf(
  ctx: Ctx,
  reasons: ReachReasonsService,
  plan: LoadedPlan,
  action: ActionDefinition,
  { edit }: AcceptedEdit,
): Promise<Reason> {
  const was = edit.before.flatMap(({ actions }) => actions).find(({ key }) => key === action.key);
  const { noReachReason, noReachBy } = action;
  const isSame = was !== undefined && (was.noReachReason || null) === (noReachReason || null);
  if (isSame || (was && isSameAction(was, action))) return { isKept: true };
  if (!noReachReason || !noReachBy) return { isKept: false, stored: null };
  const id = plan.actionIds.get(action.key)!;
  const stored = await reasons.seal(ctx, plan.clientId, id, noReachReason, noReachBy);
  return { isKept: false, stored };
}
