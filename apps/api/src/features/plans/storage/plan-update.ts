import { UPDATE_PLAN } from './plan-update.sql.js';
import type { Allowance, PlanEvent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { Plan } from './plan.entity.js';
import { changedRows, toPlanColumns } from './plan-row.mapper.js';
import { toEventRows, type EventRow } from '../core/plan-history.js';
import type { LoadedPlan } from './plan.repository.js';

/** A plan before and after a change, and the events of the change. */
export interface PlanChange {
  before: LoadedPlan;
  after: LoadedPlan;
  events: PlanEvent[];
}

/** Writes the changed rows and the history in one statement. */
export async function updatePlan(ctx: Ctx, happened: PlanChange): Promise<void> {
  const { before, after, events } = happened;
  const old = toPlanColumns(before, ctx.now);
  const columns = toPlanColumns(after, ctx.now);
  const { practiceId, memberId, role } = ctx.db.scope;
  await ctx.db.write(UPDATE_PLAN, [
    practiceId,
    after.id,
    after.clientId,
    ctx.now,
    memberId,
    role === 'CLIENT',
    JSON.stringify([{ ...columns.plan, endedAt: after.endedAt }]),
    JSON.stringify(changedRows(old.steps, columns.steps)),
    JSON.stringify(changedRows(old.actions, columns.actions)),
    JSON.stringify(countRows(events, after)),
    JSON.stringify(
      await sealedEvents(
        ctx,
        after.clientId,
        toEventRows(events, after.snapshot, after.title, ctx.now),
      ),
    ),
    after.endingNoteSealed,
    after.healthDataConsent,
  ]);
}

/** Titles that a coach wrote are sealed in the history too; titles of a template are not. */
function sealedEvents(ctx: Ctx, clientId: string, rows: EventRow[]): Promise<EventRow[]> {
  return Promise.all(
    rows.map(async (row) =>
      row.kind === 'ACTION_ADDED' && row.subject
        ? {
            ...row,
            subject: await sealText(
              ctx,
              { column: 'events.subject', id: row.id, key: { kind: 'RECORD', clientId } },
              row.subject,
            ),
          }
        : row,
    ),
  );
}

/** Writes all stored columns again, after the time zone, the rules or the format have changed. */
export async function rewriteStoredPlan(ctx: Ctx, plan: LoadedPlan): Promise<void> {
  const { practiceId, memberId } = ctx.db.scope;
  const columns = toPlanColumns(plan, ctx.now);
  await ctx.db.write(UPDATE_PLAN, [
    practiceId,
    plan.id,
    plan.clientId,
    ctx.now,
    memberId,
    false,
    JSON.stringify([{ ...columns.plan, endedAt: plan.endedAt }]),
    JSON.stringify(columns.steps),
    JSON.stringify(columns.actions),
    '[]',
    '[]',
    plan.endingNoteSealed,
    plan.healthDataConsent,
  ]);
}

function countRows(events: PlanEvent[], plan: LoadedPlan) {
  return events.flatMap((event) =>
    event.kind === 'HABIT_COUNTED'
      ? [{ actionId: plan.actionIds.get(event.action)!, on: event.on, times: event.times }]
      : [],
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
