/**
 * The facts about the clients of a practice, read row by row as the owner of the database and assembled without the
 * API: the same facts through an independent implementation.
 */
import {
  lastSurpriseOn,
  NOTHING_KNOWN,
  withOpenedBeforeRecall,
  type AnswerFact,
  type Facts,
  type PlanSnapshot,
  type PlanStepSnapshot,
} from '@footing/plan-engine';
import type { World } from '../world.js';

export interface Recorded {
  clientId: string;
  zone: string;
  isArchived: boolean;
  /** The version of the profile. */
  version: number;
  /** The person that new plans are about. */
  personNow: string;
  facts: Facts;
  /** The running plan, or the one that ended last; null if there was none. */
  plan: RecordedPlan | null;
}

export interface RecordedPlan {
  id: string;
  personId: string;
  snapshot: PlanSnapshot;
  /** Ids by the keys that the engine uses. */
  ids: Map<string, string>;
}

const TABLES = {
  clients: 'id, time_zone, earlier_zones, archived_at, approval_needed, other_person_id, version',
  boundary_changes:
    'person_id, boundary, until::text, created_at, takes_effect_at, needs_confirmation, number',
  questionnaire_results: 'client_id, questionnaire, outcome, days, created_at, mistaken_at, id',
  form_answers: 'client_id, pauses_outreach, sent_at as created_at, id',
  safety_events: 'client_id, kind, created_at, id',
  contacts: 'client_id, person_id, begun_by, created_at, received_at',
  surprises: 'person_id, done_on::text, taken_back_at',
  plans: `id, client_id, person_id, starts_on::text, readiness, ready_at, created_at, ending, ended_at, pauses,
    allowance_used, template_version_id, recalled_version_id`,
  template_versions: 'id, recalled_at',
  plan_steps:
    'id, plan_id, position, key, title, outreach, opens, approved_at, calm_at, opened_at, changed_at, ended_at, skipped',
  plan_actions: `id, step_id, position, key, kind, title, required, reach, surprise, due_after_days, habit, questionnaire,
    done_at`,
  habit_counts: 'action_id, on_day::text, times',
};
type Rows = Record<keyof typeof TABLES, any[]>;

export async function recorded(world: World, practiceId: string): Promise<Map<string, Recorded>> {
  const rows = {} as Rows;
  for (const [table, columns] of Object.entries(TABLES)) {
    const read = `select ${columns} from ${table} where practice_id = $1`;
    rows[table as keyof Rows] = (await world.owner.query(read, [practiceId])).rows;
  }
  const by = {
    plans: grouped(rows.plans, 'client_id'),
    versions: grouped(rows.template_versions, 'id'),
    boundaries: grouped(rows.boundary_changes, 'person_id'),
    answers: grouped(rows.questionnaire_results, 'client_id'),
    forms: grouped(rows.form_answers, 'client_id'),
    safety: grouped(rows.safety_events, 'client_id'),
    contacts: grouped(rows.contacts, 'client_id'),
    surprises: grouped(rows.surprises, 'person_id'),
    steps: grouped(rows.plan_steps, 'plan_id'),
    actions: grouped(rows.plan_actions, 'step_id'),
    counts: grouped(rows.habit_counts, 'action_id'),
  };
  return new Map(rows.clients.map((client) => [client.id, lifeOf(client, by)]));
}

type Grouped = Record<
  | 'plans'
  | 'versions'
  | 'boundaries'
  | 'answers'
  | 'forms'
  | 'safety'
  | 'contacts'
  | 'surprises'
  | 'steps'
  | 'actions'
  | 'counts',
  (key: string) => any[]
>;

function lifeOf(client: any, by: Grouped): Recorded {
  const plans = by.plans(client.id).sort((a, b) => a.created_at - b.created_at);
  const plan = plans.find(({ ended_at }) => ended_at === null) ?? plans.at(-1) ?? null;
  const personId = plan?.person_id ?? client.other_person_id;
  const contacts = by
    .contacts(client.id)
    .filter((one) => one.begun_by === 'CLIENT' && one.person_id === personId);
  const isKept = contacts.some((one) => plan && one.received_at >= plan.created_at);
  const facts: Facts = {
    ...NOTHING_KNOWN,
    boundaries: by
      .boundaries(personId)
      .sort((a, b) => a.number - b.number)
      .map((one) => ({
        boundary: one.boundary,
        until: one.until,
        at: one.created_at.getTime(),
        takesEffectAt: one.takes_effect_at.getTime(),
        needsConfirmation: one.needs_confirmation,
      })),
    answers: inTime([
      ...by.answers(client.id),
      ...by.forms(client.id).filter((one) => one.pauses_outreach),
    ]).map((one) => answerOf(one)),
    talks: inTime(by.safety(client.id))
      .filter(({ kind }) => ['REVIEWED', 'TALKED'].includes(kind))
      .map((one) => ({
        about: one.kind === 'REVIEWED' ? 'SAFETY' : 'READINESS',
        at: one.created_at.getTime(),
      })),
    clientStatus: client.archived_at === null ? 'CURRENT' : 'ARCHIVED',
    linked: client.approval_needed,
    lastContactAt: isKept ? Math.max(...contacts.map((one) => one.created_at.getTime())) : null,
    allowanceUsed: plan?.allowance_used ?? null,
    readiness: plan?.readiness ? { questionnaire: plan.readiness, validForDays: 60 } : null,
    surprisedOn: lastSurpriseOn(
      by
        .surprises(personId)
        .filter((one) => one.taken_back_at === null)
        .map((one) => ({ on: one.done_on })),
    ),
    recalledAt: instantOf(by.versions(plan?.template_version_id)[0]?.recalled_at ?? null),
    earlierZones: client.earlier_zones,
  };
  return {
    clientId: client.id,
    zone: client.time_zone,
    isArchived: client.archived_at !== null,
    version: client.version,
    personNow: client.other_person_id,
    facts,
    plan: plan && withRecall(planOf(plan, by), plan, facts, client.time_zone),
  };
}

/** Until a recall is stored with the plan, what was open then is not recorded. */
function withRecall(plan: RecordedPlan, row: any, facts: Facts, zone: string): RecordedPlan {
  if (row.recalled_version_id === row.template_version_id) return plan;
  return { ...plan, snapshot: withOpenedBeforeRecall(plan.snapshot, facts, zone) };
}

function planOf(row: any, by: Grouped): RecordedPlan {
  const ids = new Map<string, string>();
  const steps = by
    .steps(row.id)
    .sort(byPosition)
    .map((step): PlanStepSnapshot => {
      ids.set(step.key, step.id);
      return {
        ...{ key: step.key, title: step.title, outreach: step.outreach, opens: step.opens },
        approvedAt: instantOf(step.approved_at),
        calmAt: instantOf(step.calm_at),
        openedAt: instantOf(step.opened_at),
        changedAt: instantOf(step.changed_at),
        endedAt: instantOf(step.ended_at),
        skipped: step.skipped,
        actions: by
          .actions(step.id)
          .sort(byPosition)
          .map((action) => {
            ids.set(action.key, action.id);
            const { key, kind, title, required, reach, surprise, habit, questionnaire } = action;
            return {
              ...{ key, kind, title, required, reach, surprise, habit, questionnaire },
              dueAfterDays: action.due_after_days,
              doneAt: instantOf(action.done_at),
              counts: by
                .counts(action.id)
                .filter(({ times }) => times > 0)
                .map(({ on_day, times }) => ({ on: on_day, times })),
            };
          }),
      };
    });
  return {
    id: row.id,
    personId: row.person_id,
    ids,
    snapshot: {
      startsOn: row.starts_on,
      readyAt: row.readiness === null ? row.created_at.getTime() : instantOf(row.ready_at),
      ending: row.ending,
      pauses: row.pauses,
      steps,
    },
  };
}

function grouped(rows: any[], field: string): (key: string) => any[] {
  const groups = new Map<string, any[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group) group.push(row);
    else groups.set(row[field], [row]);
  }
  return (key) => groups.get(key) ?? [];
}

const inTime = (rows: any[]) =>
  rows.sort((a, b) => a.created_at - b.created_at || (a.id < b.id ? -1 : 1));
const byPosition = (a: any, b: any) => a.position - b.position;
const instantOf = (date: Date | null): number | null => date && date.getTime();

function answerOf(row: any): AnswerFact {
  const at = row.created_at.getTime();
  if (row.pauses_outreach) {
    return { questionnaire: 'form', about: 'FORM', outcome: 'TALK_TO_COACH', days: null, at };
  }
  const { questionnaire, outcome, days } = row;
  const about = questionnaire === 'safety' ? 'SAFETY' : 'READINESS';
  return { questionnaire, about, outcome, days, at, mistakenAt: instantOf(row.mistaken_at) };
}
