import type { PlanEvent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { changedRows, toPlanColumns } from './plan-row.mapper.js';
import { toEventRows, type EventRow } from './plan-history.js';
import type { LoadedPlan } from './plan.repository.js';

/** A plan before and after what happened to it. */
export interface PlanChange {
  before: LoadedPlan;
  after: LoadedPlan;
  events: PlanEvent[];
}

/** Writes what has changed, and only that, with its history, in one statement. */
export async function updatePlan(ctx: Ctx, happened: PlanChange): Promise<void> {
  const { before, after, events } = happened;
  const old = toPlanColumns(before, ctx.now);
  const columns = toPlanColumns(after, ctx.now);
  const { practiceId, memberId, role } = ctx.db.scope;
  await ctx.db.write(STORE, [
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
      await sealedEvents(ctx, toEventRows(events, after.snapshot, after.title, ctx.now)),
    ),
    after.endingNoteSealed,
  ]);
}

/** What a coach has written is sealed in the history too; titles of a template are no secret. */
function sealedEvents(ctx: Ctx, rows: EventRow[]): Promise<EventRow[]> {
  return Promise.all(
    rows.map(async (row) =>
      row.kind === 'ACTION_ADDED' && row.subject
        ? {
            ...row,
            subject: await sealText(ctx, { column: 'events.subject', id: row.id }, row.subject),
          }
        : row,
    ),
  );
}

/** Writes all columns again: for when days mean something else, or the rules that they follow have changed. */
export async function rewriteStoredPlan(ctx: Ctx, plan: LoadedPlan): Promise<void> {
  const { practiceId, memberId } = ctx.db.scope;
  const columns = toPlanColumns(plan, ctx.now);
  await ctx.db.write(STORE, [
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
  ]);
}

function countRows(events: PlanEvent[], plan: LoadedPlan) {
  return events.flatMap((event) =>
    event.kind === 'HABIT_COUNTED'
      ? [{ actionId: plan.actionIds.get(event.action)!, on: event.on, times: event.times }]
      : [],
  );
}

/**
 * $1 practice, $2 plan, $3 client, $4 now, $5 who did it, $6 whether the client did; then rows as JSON:
 * $7 the plan, $8 steps, $9 actions, $10 habit counts, $11 events; $12 the sealed note of an ending.
 */
const STORE = {
  name: 'plan-store',
  text: `
with step as (
  update plan_steps s set opens = x.opens, approved_at = x."approvedAt", calm_at = x."calmAt",
    opened_at = x."openedAt", changed_at = x."changedAt", ended_at = x."endedAt", skipped = x.skipped,
    status = x.status, course = x.course, clock_opens_at = x."clockOpensAt"
  from jsonb_to_recordset($8::jsonb) as x(id uuid, opens jsonb, "approvedAt" timestamptz, "calmAt" timestamptz, "openedAt" timestamptz,
    "changedAt" timestamptz,
    "endedAt" timestamptz, skipped boolean, status text, course jsonb, "clockOpensAt" timestamptz)
  where s.practice_id = $1 and s.id = x.id),
action as (
  update plan_actions a set done_at = x."doneAt", status = x.status, course = x.course, due_on = x."dueOn",
    habit_state = x."habitState"
  from jsonb_to_recordset($9::jsonb) as x(id uuid, "doneAt" timestamptz, status text, course jsonb, "dueOn" date,
    "habitState" jsonb)
  where a.practice_id = $1 and a.id = x.id),
counted as (
  insert into habit_counts (practice_id, action_id, on_day, client_id, times)
  select $1, x."actionId", x."on", $3, x.times
  from jsonb_to_recordset($10::jsonb) as x("actionId" uuid, "on" date, times integer)
  on conflict (practice_id, action_id, on_day) do update set times = excluded.times),
history as (
  insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id)
  select $1, x.id, $3, $2, $4, x.kind, x.subject, $5
  from jsonb_to_recordset($11::jsonb) as x(id uuid, kind text, subject text)),
heard as (
  update clients set last_heard_at = $4 where practice_id = $1 and id = $3 and $6)
update plans p set status = x.status, course = x.course, starts_on = x."startsOn", ready_at = x."readyAt", starts_at = x."startsAt", pauses = x.pauses,
  resumes_at = x."resumesAt", ending = x.ending, last_contact_at = x."lastContactAt", allowance_used = x."allowanceUsed",
  ended_at = x."endedAt", done = x.done, total = x.total, ending_note_sealed = $12, version = p.version + 1
from jsonb_to_recordset($7::jsonb) as x(status text, course jsonb, "startsOn" date, "startsAt" timestamptz, "readyAt" timestamptz, pauses jsonb,
  "resumesAt" timestamptz, ending text, "lastContactAt" timestamptz, "allowanceUsed" jsonb, "endedAt" timestamptz, done integer, total integer)
where p.practice_id = $1 and p.id = $2`,
};
