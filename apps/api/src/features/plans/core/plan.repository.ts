import {
  lastSurpriseOn,
  type Allowance,
  type ActionDefinition,
  type ActionKind,
  type EarlierZone,
  type Ending,
  type Facts,
  type OpeningRule,
  type PlanActionSnapshot,
  type PlanSnapshot,
  type PlanStepSnapshot,
  type Reach,
  type GivenSurprise,
  type SurpriseOutcome,
} from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { lifeFactsColumn, type LifeFacts } from '../../outreach/index.js';
import { clientsVisibleTo } from '../../people/index.js';
import { healthDataConsent } from '../../terms/index.js';
import { readinessAsked } from '../../questionnaires/index.js';

/** A plan with everything the engine decides from, and the facts shown to readers. */
export interface LoadedPlan {
  id: string;
  clientId: string;
  title: string;
  templateTitle: string;
  templateNumber: number;
  endedAt: Date | null;
  endingNoteSealed: Buffer | null;
  /** Key of the questionnaire before it, if there is one. */
  readiness: string | null;
  /** Who started it after a talk, and why. */
  readyBy: string | null;
  readyReasonSealed: Buffer | null;
  version: number;
  allowance: Allowance | null;
  callName: string;
  /** The person it is about, while it runs and after. */
  personId: string;
  timeZone: string;
  /** Whether the client agrees that what they say about their life is kept. */
  healthDataConsent: boolean;
  facts: Facts;
  snapshot: PlanSnapshot;
  /** Surprises given to this person in any plan, except undone ones. */
  surprises: LoadedSurprise[];
  /** Ids by the keys that the engine speaks in. */
  stepIds: Map<string, string>;
  actionIds: Map<string, string>;
  /** By the key of the action; absent where it was agreed in no note. */
  noteIds: Map<string, string>;
  /** Who said why it does not reach out, by the key of the action; absent where nobody had to. */
  noReachBy: Map<string, string>;
}

export interface LoadedSurprise extends GivenSurprise {
  actionId: string;
  outcome: SurpriseOutcome | null;
}

/** By what a plan is looked up; the value is the id. */
export type PlanBy = 'plan' | 'step' | 'action' | 'client';

/** The plan as it is now; NOT_FOUND in the same shape for what is not there and for what is not theirs to see. */
export async function readPlan(ctx: Ctx, by: PlanBy, id: string): Promise<LoadedPlan> {
  return (await findPlan(ctx, by, id)) ?? Promise.reject(notFound());
}

/** The same or null. By client: the running plan, or else the one that ended last. */
export function findPlan(ctx: Ctx, by: PlanBy, id: string): Promise<LoadedPlan | null> {
  return load(ctx, by, id, false);
}

/** The plan, with nobody else able to change it or what holds its client until the transaction ends. */
export async function lockPlan(ctx: Ctx, by: PlanBy, id: string): Promise<LoadedPlan> {
  return (await findAndLockPlan(ctx, by, id)) ?? Promise.reject(notFound());
}

export function findAndLockPlan(ctx: Ctx, by: PlanBy, id: string): Promise<LoadedPlan | null> {
  return load(ctx, by, id, true);
}

/** The client's plan that has not ended, locked; null if there is none. */
export async function lockRunningPlan(ctx: Ctx, clientId: string): Promise<LoadedPlan | null> {
  const plan = await findAndLockPlan(ctx, 'client', clientId);
  return plan?.snapshot.ending === null ? plan : null;
}

async function load(ctx: Ctx, by: PlanBy, id: string, lock: boolean): Promise<LoadedPlan | null> {
  const statement = {
    name: `plan-by-${by}-${ctx.db.scope.role}${lock ? '-locked' : ''}`,
    text: `${SELECT} where p.practice_id = $1 and ${BY[by]} and ${clientsVisibleTo(ctx, 'c')} ${lock ? LOCK : ''}`,
  };
  const values = [ctx.db.scope.practiceId, id];
  let [row] = await ctx.db.run<Row>(statement, values);
  // After waiting for the lock, the plan could be newer than its steps, so everything is read again.
  if (row && row.version !== row.versionRead) [row] = await ctx.db.run<Row>(statement, values);
  return row ? toLoadedPlan(row) : null;
}

const BY: Record<PlanBy, string> = {
  plan: `p.id = $2`,
  step: `p.id = (select s.plan_id from plan_steps s where s.practice_id = $1 and s.id = $2)`,
  action: `p.id = (select a.plan_id from plan_actions a where a.practice_id = $1 and a.id = $2)`,
  client: `p.id = (select q.id from plans q where q.practice_id = $1 and q.client_id = $2
    order by (q.ended_at is null) desc, q.ended_at desc, q.created_at desc limit 1)`,
};

// The client's row first, everywhere: two that lock both never wait for each other.
const LOCK = `for no key update of c, p`;

const SELECT = `
select p.id, p.client_id as "clientId", p.title, p.starts_on::text as "startsOn", p.pauses, p.ending,
  p.ended_at as "endedAt", p.ending_note_sealed as "endingNoteSealed", p.version, p.allowance,
  p.last_contact_at as "lastContactAt",
  p.readiness, p.ready_by as "readyBy", p.ready_reason_sealed as "readyReasonSealed",
  coalesce(p.ready_at, case when p.readiness is null then p.created_at end) as "readyAt",
  p.template_title as "templateTitle", p.template_number as "templateNumber",
  c.call_name as "callName", p.person_id as "personId", c.time_zone as "timeZone",
  ${lifeFactsColumn('c', 'p.person_id')} as life, p.allowance_used as "allowanceUsed",
  c.earlier_zones as "earlierZones", ${healthDataConsent('c.id')} as "healthDataConsent",
  (select json_agg(json_build_object('actionId', g.action_id, 'on', g.done_on,
      'outcome', g.outcome))
    from surprises g
    where g.practice_id = p.practice_id and g.person_id = p.person_id and g.taken_back_at is null) as surprises,
  (select q.version from plans q where q.practice_id = p.practice_id and q.id = p.id) as "versionRead",
  (select json_agg(json_build_object('id', s.id, 'key', s.key, 'title', s.title, 'outreach', s.outreach,
      'opens', s.opens, 'approvedAt', s.approved_at, 'calmAt', s.calm_at,
      'openedAt', s.opened_at, 'changedAt', s.changed_at, 'endedAt', s.ended_at, 'skipped', s.skipped)
    order by s.position)
    from plan_steps s where s.practice_id = p.practice_id and s.plan_id = p.id) as steps,
  (select json_agg(json_build_object('id', a.id, 'stepId', a.step_id, 'key', a.key, 'kind', a.kind,
      'title', a.title, 'required', a.required, 'reach', a.reach, 'surprise', a.surprise, 'dueAfterDays', a.due_after_days,
      'habit', a.habit, 'questionnaire', a.questionnaire, 'doneAt', a.done_at, 'noteId', a.note_id, 'noReachBy', a.no_reach_by)
    order by a.position)
    from plan_actions a where a.practice_id = p.practice_id and a.plan_id = p.id) as actions,
  (select json_agg(json_build_object('actionId', h.action_id, 'on', h.on_day, 'times', h.times) order by h.on_day)
    from plan_actions a join habit_counts h on h.practice_id = a.practice_id and h.action_id = a.id
    where a.practice_id = p.practice_id and a.plan_id = p.id and a.kind = 'HABIT' and h.times > 0) as counts
from plans p join clients c on c.practice_id = p.practice_id and c.id = p.client_id`;

interface Row extends Omit<
  LoadedPlan,
  'facts' | 'snapshot' | 'surprises' | 'stepIds' | 'actionIds' | 'noteIds' | 'noReachBy'
> {
  startsOn: string;
  pauses: PlanSnapshot['pauses'];
  ending: Ending | null;
  life: LifeFacts;
  lastContactAt: Date | null;
  allowanceUsed: Facts['allowanceUsed'];
  earlierZones: EarlierZone[];
  readyAt: Date | null;
  surprises: LoadedSurprise[] | null;
  /** The plan's version when the row was read; it differs if the lock had to be waited for. */
  versionRead: number;
  steps: StepRow[] | null;
  actions: ActionRow[] | null;
  counts: { actionId: string; on: string; times: number }[] | null;
}

interface StepRow {
  id: string;
  key: string;
  title: string;
  outreach: boolean;
  opens: OpeningRule[];
  approvedAt: string | null;
  calmAt: string | null;
  openedAt: string | null;
  changedAt: string | null;
  endedAt: string | null;
  skipped: boolean;
}

interface ActionRow {
  id: string;
  stepId: string;
  key: string;
  kind: ActionKind;
  title: string;
  required: boolean;
  reach: Reach;
  surprise: boolean;
  dueAfterDays: number | null;
  habit: ActionDefinition['habit'];
  questionnaire: string | null;
  doneAt: string | null;
  noteId: string | null;
  noReachBy: string | null;
}

function toLoadedPlan(row: Row): LoadedPlan {
  const { life, lastContactAt, allowanceUsed, readyAt, earlierZones, ...others } = row;
  const { startsOn, pauses, ending, surprises: given, ...plan } = others;
  const { steps, actions, counts, versionRead: _, ...told } = plan;
  const surprises = given ?? [];
  return {
    ...told,
    facts: {
      ...life,
      lastContactAt: lastContactAt?.getTime() ?? null,
      allowanceUsed,
      readiness: readinessAsked(row.readiness),
      surprisedOn: lastSurpriseOn(surprises),
      earlierZones,
    },
    surprises,
    snapshot: {
      startsOn,
      readyAt: readyAt?.getTime() ?? null,
      ending,
      pauses,
      steps: stepsOf(steps ?? [], actions ?? [], counts ?? []),
    },
    stepIds: new Map(steps?.map(({ key, id }) => [key, id])),
    actionIds: new Map(actions?.map(({ key, id }) => [key, id])),
    noteIds: new Map(actions?.flatMap(({ key, noteId }) => (noteId ? [[key, noteId]] : []))),
    noReachBy: new Map(
      actions?.flatMap(({ key, noReachBy }) => (noReachBy ? [[key, noReachBy]] : [])),
    ),
  };
}

function stepsOf(
  steps: StepRow[],
  actions: ActionRow[],
  counts: NonNullable<Row['counts']>,
): PlanStepSnapshot[] {
  return steps.map(({ id, approvedAt, calmAt, openedAt, changedAt, endedAt, ...step }) => ({
    ...step,
    approvedAt: instantOf(approvedAt),
    calmAt: instantOf(calmAt),
    openedAt: instantOf(openedAt),
    changedAt: instantOf(changedAt),
    endedAt: instantOf(endedAt),
    actions: actions
      .filter(({ stepId }) => stepId === id)
      .map((action) => snapshotOf(action, counts)),
  }));
}

function snapshotOf(row: ActionRow, counts: NonNullable<Row['counts']>): PlanActionSnapshot {
  const { id, stepId: _step, noteId: _note, noReachBy: _by, doneAt, ...action } = row;
  return {
    ...action,
    doneAt: instantOf(doneAt),
    counts: counts
      .filter(({ actionId }) => actionId === id)
      .map(({ on, times }) => ({ on, times })),
  };
}

function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}
