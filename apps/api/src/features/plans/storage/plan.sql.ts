import type {
  ActionDefinition,
  ActionKind,
  Allowance,
  EarlierZone,
  Ending,
  Facts,
  GivenSurprise,
  OpeningRule,
  PlanSnapshot,
  Reach,
  SurpriseOutcome,
} from '@footing/plan-engine';
import { as, statements, type RowOf } from '../../../platform/database/statement.js';
import { lifeFactsColumn, type LifeFacts } from '../../outreach/index.js';
import { clientsVisibleTo } from '../../people/index.js';
import { recalledAtColumn } from '../../templates/index.js';

/** The columns by which a plan can be found; the value is the id. */
export type PlanBy = 'plan' | 'step' | 'action' | 'client';

export interface LoadedSurprise extends GivenSurprise {
  actionId: string;
  outcome: SurpriseOutcome | null;
}

export interface StepRow {
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

export interface ActionRow {
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

interface CountRow {
  actionId: string;
  on: string;
  times: number;
}

/** The plan that the page of a client shows: the running one, else the latest that ended. */
export function shownPlanOf(clientId: string): string {
  return `(select q.id from plans q where q.practice_id = $1 and q.client_id = ${clientId}
    order by (q.ended_at is null) desc, q.ended_at desc, q.created_at desc limit 1)`;
}

const BY: Record<PlanBy, string> = {
  plan: `p.id = $2`,
  step: `p.id = (select s.plan_id from plan_steps s where s.practice_id = $1 and s.id = $2)`,
  action: `p.id = (select a.plan_id from plan_actions a where a.practice_id = $1 and a.id = $2)`,
  client: `p.id = ${shownPlanOf('$2')}`,
};

// Always the client's row first, so that two transactions that lock both cannot deadlock.
const LOCK = `for no key update of c, p`;

// Every table is compared with the same parameter: a sharded database refuses a lock on several tables otherwise.
const SELECT = `
select p.id, p.client_id as "clientId", p.title, p.starts_on::text as "startsOn", p.pauses, p.ending,
  p.ended_at as "endedAt", p.ending_note_sealed as "endingNoteSealed", p.version,
  p.content_version as "contentVersion", p.allowance,
  p.last_contact_at as "lastContactAt",
  ${recalledAtColumn('p')} as "recalledAt",
  p.recalled_version_id is not distinct from p.source_version_id as "isRecallStored",
  p.readiness, p.ready_by as "readyBy", p.ready_reason_sealed as "readyReasonSealed",
  coalesce(p.ready_at, case when p.readiness is null then p.created_at end) as "readyAt",
  p.template_title as "templateTitle", p.template_number as "templateNumber",
  c.call_name as "callName", p.person_id as "personId", c.time_zone as "timeZone",
  ${lifeFactsColumn('c', 'p.person_id')} as life, p.allowance_used as "allowanceUsed",
  c.earlier_zones as "earlierZones", c.health_data_agreed as "healthDataConsent",
  (select json_agg(json_build_object('actionId', g.action_id, 'on', g.done_on,
      'outcome', g.outcome))
    from surprises g
    where g.practice_id = $1 and g.person_id = p.person_id and g.taken_back_at is null) as surprises,
  (select q.version from plans q where q.practice_id = $1 and q.id = p.id) as "versionRead",
  (select json_agg(json_build_object('id', s.id, 'key', s.key, 'title', s.title, 'outreach', s.outreach,
      'opens', s.opens, 'approvedAt', s.approved_at, 'calmAt', s.calm_at,
      'openedAt', s.opened_at, 'changedAt', s.changed_at, 'endedAt', s.ended_at, 'skipped', s.skipped)
    order by s.position)
    from plan_steps s where s.practice_id = $1 and s.plan_id = p.id and s.removed_at is null) as steps,
  (select json_agg(json_build_object('id', a.id, 'stepId', a.step_id, 'key', a.key, 'kind', a.kind,
      'title', a.title, 'required', a.required, 'reach', a.reach, 'surprise', a.surprise, 'dueAfterDays', a.due_after_days,
      'habit', a.habit, 'questionnaire', a.questionnaire, 'doneAt', a.done_at, 'noteId', a.note_id, 'noReachBy', a.no_reach_by)
    order by a.position)
    from plan_actions a where a.practice_id = $1 and a.plan_id = p.id and a.removed_at is null) as actions,
  (select json_agg(json_build_object('actionId', h.action_id, 'on', h.on_day, 'times', h.times) order by h.on_day)
    from plan_actions a join habit_counts h on h.practice_id = $1 and h.action_id = a.id
    where a.practice_id = $1 and a.plan_id = p.id and a.removed_at is null and a.kind = 'HABIT' and h.times > 0) as counts
from plans p join clients c on c.practice_id = $1 and c.id = p.client_id`;

const COLUMNS = {
  id: 'uuid',
  clientId: 'uuid',
  title: 'text',
  startsOn: 'text',
  pauses: as<PlanSnapshot['pauses']>('jsonb'),
  ending: as<Ending | null>('text'),
  endedAt: 'timestamptz?',
  endingNoteSealed: 'bytea?',
  version: 'int4',
  contentVersion: 'int4',
  allowance: as<Allowance | null>('jsonb'),
  lastContactAt: 'timestamptz?',
  recalledAt: 'timestamptz?',
  isRecallStored: 'bool',
  readiness: 'text?',
  readyBy: 'uuid?',
  readyReasonSealed: 'bytea?',
  readyAt: 'timestamptz?',
  templateTitle: 'text',
  templateNumber: 'int4',
  callName: 'text',
  personId: 'uuid',
  timeZone: 'text',
  life: as<LifeFacts>('json'),
  allowanceUsed: as<Facts['allowanceUsed']>('jsonb'),
  earlierZones: as<EarlierZone[]>('jsonb'),
  healthDataConsent: 'bool',
  surprises: as<LoadedSurprise[] | null>('json'),
  versionRead: 'int4',
  steps: as<StepRow[] | null>('json'),
  actions: as<ActionRow[] | null>('json'),
  counts: as<CountRow[] | null>('json'),
} as const;

/** `versionRead` is the version when the row was read; it differs from `version` if the lock had to be waited for. */
export type PlanRow = RowOf<typeof COLUMNS>;

type Role = 'OWNER' | 'COACH' | 'CLIENT' | 'SYSTEM' | 'NOBODY';
const ROLES: readonly Role[] = ['OWNER', 'COACH', 'CLIENT', 'SYSTEM'];
const WAYS: readonly PlanBy[] = ['plan', 'step', 'action', 'client'];

/** The plan found by $2 in practice $1, if the caller sees it; locked or not. */
export const PLAN = statements(
  'plan',
  COLUMNS,
  (role: Role, by: PlanBy, lock: boolean) =>
    `${SELECT} where p.practice_id = $1 and ${BY[by]} and ${clientsVisibleTo({ db: { scope: { role } } }, 'c')} ${lock ? LOCK : ''}`,
  ROLES.flatMap((role) =>
    WAYS.flatMap((by) =>
      [false, true].map((lock) => ({
        args: [role, by, lock] as [Role, PlanBy, boolean],
        runBy: [role === 'CLIENT' ? ('client' as const) : ('app' as const)],
      })),
    ),
  ),
);
