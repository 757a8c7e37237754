import type { Allowance, PlanEvent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { insertEvents, type StoredEvent } from '../../../platform/database/history/events.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { Plan } from './plan.entity.js';
import { changedRows, toPlanColumns, type PlanColumns } from './plan-row.mapper.js';
import { UPDATE_PLAN, UPSERT_HABIT_COUNT } from './plan-update.sql.js';
import { toEventRows, type EventRow } from '../core/plan-history.js';
import type { LoadedPlan } from './plan.repository.js';

type HabitCounted = Extract<PlanEvent, { kind: 'HABIT_COUNTED' }>;

/** A plan before and after a change, and the events of the change. */
export interface PlanChange {
  before: LoadedPlan;
  after: LoadedPlan;
  events: PlanEvent[];
  /** Actions that were removed before and are in the plan again. They are not in `before`. */
  restored?: readonly string[];
}

/** Writes the changed rows, what was counted, and the history. */
export async function updatePlan(ctx: Ctx, happened: PlanChange): Promise<void> {
  const { before, after, events, restored = [] } = happened;
  const old = toPlanColumns(before, ctx.now);
  const columns = toPlanColumns(after, ctx.now, before);
  await writePlan(ctx, after, {
    ...columns,
    steps: changedRows(old.steps, columns.steps),
    actions: [
      ...changedRows(old.actions, columns.actions),
      ...columns.actions.filter(({ id }) => restored.includes(id)),
    ],
  });
  for (const event of events) if (event.kind === 'HABIT_COUNTED') await count(ctx, after, event);
  const rows = toEventRows(events, after.snapshot, after.title, ctx.now);
  await insertEvents(ctx, await sealedEvents(ctx, after, rows));
}

/** Writes all stored columns again, after the time zone, the rules or the format have changed. */
export function rewriteStoredPlan(ctx: Ctx, plan: LoadedPlan): Promise<void> {
  return writePlan(ctx, plan, toPlanColumns(plan, ctx.now), false);
}

function writePlan(
  ctx: Ctx,
  plan: LoadedPlan,
  columns: PlanColumns,
  isActive = ctx.db.scope.role === 'CLIENT',
): Promise<void> {
  return ctx.db.write(UPDATE_PLAN, [
    ctx.db.scope.practiceId,
    plan.id,
    plan.clientId,
    ctx.now,
    isActive,
    JSON.stringify([{ ...columns.plan, endedAt: plan.endedAt }]),
    JSON.stringify(columns.steps),
    JSON.stringify(columns.actions),
    plan.endingNoteSealed,
  ]);
}

function count(ctx: Ctx, plan: LoadedPlan, { action, on, times }: HabitCounted): Promise<void> {
  const { practiceId } = ctx.db.scope;
  const actionId = plan.actionIds.get(action);
  const values = [practiceId, actionId, plan.clientId, on, times, plan.healthDataConsent];
  return ctx.db.write(UPSERT_HABIT_COUNT, values);
}

/** Titles that a coach wrote are sealed in the history too; titles of a template are not. */
function sealedEvents(
  ctx: Ctx,
  { id: planId, clientId }: LoadedPlan,
  rows: EventRow[],
): Promise<StoredEvent[]> {
  const key = { kind: 'RECORD', clientId } as const;
  return Promise.all(
    rows.map(async ({ id, kind, subject }) => ({
      id,
      clientId,
      planId,
      kind,
      subject:
        kind === 'ACTION_ADDED' && subject
          ? await sealText(ctx, { column: 'events.subject', id, key }, subject)
          : subject,
    })),
  );
}

/** Stores the agreed allowance. The plan must be locked. */
export async function storeAllowance(
  ctx: Ctx,
  planId: string,
  allowance: Allowance | null,
): Promise<void> {
  await ctx.db.of(Plan).update({ id: planId }, { allowance });
}

/** Stores who started the plan after a talk, and the sealed reason. */
export async function storeStartAfterTalk(
  ctx: Ctx,
  { id, readyBy, readyReasonSealed }: Pick<LoadedPlan, 'id' | 'readyBy' | 'readyReasonSealed'>,
): Promise<void> {
  await ctx.db.of(Plan).update({ id }, { readyBy, readyReasonSealed });
}
