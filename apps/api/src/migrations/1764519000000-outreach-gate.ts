import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { readFrom, spelled, tenantTable } from './support/tenant-table.js';

const CONVERTED = [
  'questionnaire_results',
  'safety_events',
  'plans',
  'clients',
  'outreach_rechecks',
];

/**
 * What clients answer counts at once for outreach. The outcomes of all questionnaires become facts of one gate, which
 * the engine reads through `engine_answers`: staff cannot select what the safety questions came to. Plans learn when
 * their steps were first open; when the clock alone changes what lists keep, a job works it out again.
 */
export class OutreachGate1764519000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table plans add column allowance_used jsonb`,
      `alter table plan_steps add column opened_at timestamptz, add column changed_at timestamptz`,
      `alter table boundary_changes
         add column needs_confirmation boolean not null default false,
         drop constraint boundary_changes_check2,
         add constraint boundary_changes_confirmed_later
           check (not needs_confirmation or takes_effect_at > created_at)`,
      `alter table questionnaire_results add column superseded boolean not null default false`,
      `alter table clients add column outreach_paused boolean not null default false`,
      `alter table safety_events
         drop constraint safety_events_practice_id_client_id_number_key,
         drop constraint safety_events_kind_check,
         add constraint safety_events_kind_check
           check (kind in ('STOPPED', 'CHECKED', 'TOLD', 'REVIEWED', 'TALKED')),
         drop constraint safety_events_check1,
         add constraint safety_events_check1
           check ((reviewed_by is not null) = (kind in ('REVIEWED', 'TALKED')))`,
      // That the client answered again is the client's own affair.
      readFrom(
        'safety_events',
        `practice_id = PRACTICE and ((STAFF and kind <> 'CHECKED') or client_id = CLIENT)`,
      ),
      `alter policy safety_events_insert on safety_events with check (${spelled(
        `practice_id = PRACTICE and ((client_id = CLIENT and kind not in ('REVIEWED', 'TALKED'))
          or (STAFF and kind in ('REVIEWED', 'TALKED') and reviewed_by = MEMBER))`,
      )})`,
      `alter policy safety_events_clients_insert on safety_events with check (${spelled(
        `practice_id = PRACTICE and client_id = CLIENT and kind not in ('REVIEWED', 'TALKED')`,
      )})`,
      readFrom(
        'questionnaire_results',
        `practice_id = PRACTICE and (client_id = CLIENT or (STAFF and questionnaire <> 'safety')
          or (select current_setting('app.role', true) = 'ENGINE'))`,
      ),
      ENGINE_ANSWERS,
      `create table outreach_rechecks (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         at timestamptz not null,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index on outreach_rechecks (at, practice_id, id)`,
      // Nobody reads them but the server itself: the moment would tell staff how the client answered.
      ...tenantTable('outreach_rechecks', {
        read: `(select current_setting('app.role', true) = 'SYSTEM')`,
      }),
      `alter policy outreach_rechecks_insert on outreach_rechecks with check (${spelled(
        'practice_id = PRACTICE and STAFF',
      )})`,
      ...clientsOwn('outreach_rechecks', {
        read: 'false',
        insert: 'practice_id = PRACTICE and client_id = CLIENT',
      }),
      `grant select, insert, delete on outreach_rechecks to footing_app`,
      `grant insert on outreach_rechecks to footing_client`,
      ...CONVERTED.map((table) => `alter table ${table} no force row level security`),
      `alter table questionnaire_results disable trigger questionnaire_results_immutable`,
      SUPERSEDE_BY_PROCEED,
      SUPERSEDE_BY_REVIEW,
      SUPERSEDE_BY_TALK,
      `alter table questionnaire_results enable trigger questionnaire_results_immutable`,
      RECHECK_ALL,
      ...CONVERTED.map((table) => `alter table ${table} force row level security`),
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: stored checks of outreach would be lost. Restore a backup instead.',
    );
  }
}

/**
 * Outcomes alone, never answers. The setting is in force inside the function and nowhere else: a SET clause would need
 * a superuser.
 */
const ENGINE_ANSWERS = `
create function engine_answers(practice uuid, client uuid) returns json language plpgsql as $$
declare
  caller constant text := coalesce(current_setting('app.role', true), '');
  answers json;
begin
  perform set_config('app.role', 'ENGINE', true);
  select coalesce(json_agg(json_build_object(
      'questionnaire', r.questionnaire,
      'about', case when r.questionnaire = 'safety' then 'SAFETY' else 'READINESS' end,
      'outcome', r.outcome, 'days', r.days,
      'at', (extract(epoch from r.created_at) * 1000)::float8,
      'mistakenAt', (extract(epoch from r.mistaken_at) * 1000)::float8) order by r.created_at, r.id), '[]')
  into answers
  from questionnaire_results r
  where r.practice_id = practice and r.client_id = client and not r.superseded;
  perform set_config('app.role', caller, true);
  return answers;
end $$`;

/** Before these rules, a later PROCEED replaced earlier answers at once; a stop needed a review. */
const SUPERSEDE_BY_PROCEED = `
update questionnaire_results r set superseded = true
where r.outcome in ('COOL_OFF', 'TALK_TO_COACH', 'NOT_SUITABLE')
  and not (r.questionnaire = 'safety' and r.outcome = 'NOT_SUITABLE')
  and exists (
    select from questionnaire_results n
    where n.practice_id = r.practice_id and n.client_id = r.client_id and n.questionnaire = r.questionnaire
      and n.outcome = 'PROCEED' and n.created_at > r.created_at)`;

/** A review lifted every stop before it. */
const SUPERSEDE_BY_REVIEW = `
update questionnaire_results r set superseded = true
where r.outcome <> 'PROCEED' and exists (
  select from safety_events e
  where e.practice_id = r.practice_id and e.client_id = r.client_id and e.kind = 'REVIEWED'
    and e.created_at > r.created_at)`;

/** A coach started a plan after the talk that the answers had asked for. */
const SUPERSEDE_BY_TALK = `
update questionnaire_results r set superseded = true
where r.outcome = 'TALK_TO_COACH' and exists (
  select from plans p
  where p.practice_id = r.practice_id and p.client_id = r.client_id and p.ready_by is not null
    and p.readiness = r.questionnaire and p.ready_at > r.created_at)`;

/** What lists keep about outreach is worked out again by these rules. */
const RECHECK_ALL = `
insert into outreach_rechecks (practice_id, id, client_id, at)
select practice_id, gen_random_uuid(), id, now() from clients where joined_at is not null`;
