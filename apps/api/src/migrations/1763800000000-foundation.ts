import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * Everything the main job stands on. Tables of a practice have the primary key (practice_id, id), composite
 * foreign keys, and row-level security that is forced on their owner too; what belongs to no practice
 * (accounts, tokens, the library, the outbox) is kept in tables of its own.
 */
export class Foundation1763800000000 implements MigrationInterface {
  name = 'Foundation1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists btree_gist`);
    for (const statement of [...GLOBAL, ...TENANT]) await runner.query(statement);
    for (const statement of [
      // Wrapped by the master key, and so readable by whoever writes or reads a sealed text, clients too.
      ...tenantTable('practice_keys', {
        key: 'none',
        read: `practice_id = PRACTICE`,
        write: `practice_id = PRACTICE and STAFF`,
      }),
      ...tenantTable('members', {
        // A client sees who of the staff met them or wrote to them, also before a change of coach; no client.
        read: `account_id = ACCOUNT or (practice_id = PRACTICE and (STAFF or role in ('OWNER', 'COACH')))`,
        write: `practice_id = PRACTICE and STAFF`,
      }),
      ...tenantTable('clients', { client: 'id' }),
      ...tenantTable('invitations', { write: `practice_id = PRACTICE and STAFF` }),
      ...tenantTable('templates', { read: `practice_id = PRACTICE and STAFF` }),
      ...tenantTable('template_versions', { read: `practice_id = PRACTICE and STAFF` }),
      ...tenantTable('plans', { client: 'client_id' }),
      ...tenantTable('plan_steps', { client: 'client_id' }),
      ...tenantTable('plan_actions', { client: 'client_id' }),
      ...tenantTable('habit_counts', { client: 'client_id', key: 'none' }),
      ...tenantTable('reflections', {
        read: `practice_id = PRACTICE and (client_id = CLIENT or (STAFF and shared))`,
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      ...tenantTable('questionnaire_results', { client: 'client_id' }),
      ...tenantTable('sessions', {
        client: 'client_id',
        write: `practice_id = PRACTICE and STAFF`,
      }),
      ...tenantTable('notes', {
        read: `practice_id = PRACTICE and (
          (client_id = CLIENT and visibility = 'WITH_CLIENT' and status = 'SIGNED')
          or (STAFF and (author_id = MEMBER or (status = 'SIGNED' and (visibility = 'WITH_CLIENT' or client_id in
            (select c.id from clients c where c.practice_id = PRACTICE and c.coach_id = MEMBER))))))`,
        write: `practice_id = PRACTICE and STAFF and author_id = MEMBER`,
      }),
      ...tenantTable('addenda', {
        read: `practice_id = PRACTICE and exists
          (select from notes n where n.practice_id = addenda.practice_id and n.id = addenda.note_id)`,
        write: `practice_id = PRACTICE and STAFF and author_id = MEMBER and exists
          (select from notes n where n.practice_id = addenda.practice_id and n.id = addenda.note_id)`,
      }),
      ...tenantTable('events', { client: 'client_id' }),
      ...immutable('template_versions', 'a published version'),
      ...immutable('library_versions', 'a shipped version'),
      ...immutable('addenda', 'an addendum'),
      ...immutable('events', 'an event'),
      ...immutable('notes', 'a signed note', `old.status = 'SIGNED'`),
      ...immutable(
        'questionnaire_results',
        'a result',
        `old.answers_sealed is distinct from new.answers_sealed
        or old.outcome <> new.outcome or old.version <> new.version`,
        ['update'],
      ),
      `alter table practices enable row level security`,
      `alter table practices force row level security`,
      `create policy practice_read on practices for select using (
         id = (select nullif(current_setting('app.practice_id', true), '')::uuid)
         or id in (select m.practice_id from members m
           where m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)))`,
      `create policy practice_write on practices for all using (
         id = (select nullif(current_setting('app.practice_id', true), '')::uuid)
         and (select current_setting('app.role', true)) in ('OWNER', 'SYSTEM'))`,
      `grant usage on schema public to footing_app`,
      `grant select, insert, update, delete on all tables in schema public to footing_app`,
      `revoke update, delete on template_versions, library_versions, addenda, events from footing_app`,
      `revoke insert, update, delete on library_templates, library_versions from footing_app`,
      `revoke all on migrations from footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: it creates the whole schema. Restore a backup instead.');
  }
}

const GLOBAL = [
  `create table accounts (
     id uuid primary key,
     email text not null unique check (email = lower(email) and length(email) between 3 and 254),
     name text not null check (length(name) between 1 and 200),
     password_hash text not null,
     created_at timestamptz not null,
     password_changed_at timestamptz not null
   )`,
  // One sign-in on one device: the family of refresh tokens that descend from it.
  `create table sign_ins (
     id uuid primary key,
     account_id uuid not null references accounts (id) on delete cascade,
     created_at timestamptz not null,
     last_used_at timestamptz not null,
     user_agent text not null,
     practice_id uuid,
     revoked_at timestamptz
   )`,
  `create index sign_ins_by_account on sign_ins (account_id) where revoked_at is null`,
  `create table refresh_tokens (
     hash bytea primary key,
     sign_in_id uuid not null references sign_ins (id) on delete cascade,
     parent bytea,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     used_at timestamptz
   )`,
  `create index refresh_tokens_by_sign_in on refresh_tokens (sign_in_id)`,
  // Links that were mailed: SIGN_UP, RESET, EMAIL. The payload is sealed; only the hash of the token is kept.
  `create table account_tokens (
     hash bytea primary key,
     kind text not null check (kind in ('SIGN_UP', 'RESET', 'EMAIL')),
     account_id uuid references accounts (id) on delete cascade,
     payload bytea,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     used_at timestamptz
   )`,
  `create table invitation_tokens (
     hash bytea primary key,
     practice_id uuid not null,
     invitation_id uuid not null
   )`,
  // Counted inside the mutation; the subject is a keyed hash of an address or of a network address.
  `create table attempts (
     subject bytea not null,
     kind text not null,
     window_start timestamptz not null,
     count integer not null,
     primary key (subject, kind)
   )`,
  `create table outbox (
     id uuid primary key,
     practice_id uuid,
     kind text not null,
     payload bytea not null,
     created_at timestamptz not null,
     available_at timestamptz not null,
     attempts integer not null default 0,
     sent_at timestamptz,
     given_up_at timestamptz
   )`,
  `create index outbox_due on outbox (available_at) where sent_at is null and given_up_at is null`,
  `create table library_templates (
     id uuid primary key,
     slug text not null unique,
     title text not null,
     summary text not null,
     for_whom text not null,
     position integer not null
   )`,
  `create table library_versions (
     id uuid primary key,
     template_id uuid not null references library_templates (id),
     number integer not null,
     title text not null,
     content jsonb not null,
     published_at timestamptz not null,
     unique (template_id, number)
   )`,
];

const TENANT = [
  `create table practices (
     id uuid primary key,
     name text not null check (length(name) between 1 and 200),
     time_zone text not null,
     version integer not null default 1,
     created_at timestamptz not null
   )`,
  `create table practice_keys (
     practice_id uuid primary key references practices (id) on delete cascade,
     wrapped bytea not null
   )`,
  `create table members (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     account_id uuid not null,
     role text not null check (role in ('OWNER', 'COACH', 'CLIENT')),
     name text not null,
     email text not null,
     time_zone text not null,
     created_at timestamptz not null,
     removed_at timestamptz,
     primary key (practice_id, id)
   )`,
  `create unique index members_by_account on members (practice_id, account_id) where removed_at is null`,
  `create index members_of_account on members (account_id)`,
  `create table clients (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     member_id uuid,
     coach_id uuid not null,
     name text not null check (length(name) between 1 and 200),
     call_name text not null check (length(call_name) between 1 and 100),
     pronouns text not null default '' check (length(pronouns) <= 60),
     email text not null,
     time_zone text not null,
     reach_by text not null default 'EMAIL' check (reach_by in ('EMAIL', 'TEXT_MESSAGE', 'PHONE', 'IN_SESSION')),
     reach_note text not null default '' check (length(reach_note) <= 500),
     other_alias text not null default '' check (length(other_alias) <= 60),
     boundary text not null default 'UNKNOWN' check (boundary in
       ('OPEN', 'LIMITED', 'ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER', 'UNKNOWN')),
     boundary_reason text not null default '' check (length(boundary_reason) <= 1000),
     boundary_since timestamptz not null,
     created_at timestamptz not null,
     joined_at timestamptz,
     archived_at timestamptz,
     last_heard_at timestamptz,
     version integer not null default 1,
     primary key (practice_id, id),
     foreign key (practice_id, member_id) references members (practice_id, id),
     foreign key (practice_id, coach_id) references members (practice_id, id)
   )`,
  `create index clients_by_coach on clients (practice_id, coach_id, id) where archived_at is null`,
  `create index clients_by_member on clients (practice_id, member_id)`,
  `create index clients_by_name on clients (practice_id, lower(name), id)`,
  `create table invitations (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     email text not null,
     name text not null,
     role text not null check (role in ('OWNER', 'COACH', 'CLIENT')),
     client_id uuid,
     invited_by uuid not null,
     token_hash bytea not null,
     created_at timestamptz not null,
     sent_at timestamptz not null,
     expires_at timestamptz not null,
     accepted_at timestamptz,
     revoked_at timestamptz,
     primary key (practice_id, id),
     foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
     foreign key (practice_id, invited_by) references members (practice_id, id)
   )`,
  `create index invitations_by_client on invitations (practice_id, client_id)`,
  `create table templates (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     owner_id uuid not null,
     title text not null check (length(title) between 1 and 200),
     summary text not null default '' check (length(summary) <= 1000),
     shared boolean not null default false,
     draft jsonb,
     draft_version integer not null default 1,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     deleted_at timestamptz,
     primary key (practice_id, id),
     foreign key (practice_id, owner_id) references members (practice_id, id)
   )`,
  `create table template_versions (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     template_id uuid not null,
     number integer not null,
     title text not null,
     content jsonb not null,
     published_at timestamptz not null,
     primary key (practice_id, id),
     unique (practice_id, template_id, number),
     foreign key (practice_id, template_id) references templates (practice_id, id)
   )`,
  // \`pauses\` is [{from, to}] in local days; done … next_due are kept by the engine with every change.
  `create table plans (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     client_id uuid not null,
     template_version_id uuid,
     library_version_id uuid references library_versions (id),
     template_title text not null,
     template_number integer not null,
     title text not null check (length(title) between 1 and 200),
     starts_on date not null,
     starts_at timestamptz not null,
     pauses jsonb not null default '[]',
     status text not null check (status in ('SCHEDULED', 'ACTIVE', 'PAUSED', 'ENDED')),
     ending text check (ending in ('TOGETHER', 'LET_GO', 'MUTUAL_PAUSE', 'WITHDREW', 'SAFETY_STOP', 'EXPIRED')),
     ended_at timestamptz,
     ending_note_sealed bytea,
     done integer not null,
     total integer not null,
     next_opening timestamptz,
     next_due date,
     version integer not null default 1,
     created_at timestamptz not null,
     primary key (practice_id, id),
     foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
     foreign key (practice_id, template_version_id) references template_versions (practice_id, id),
     check ((template_version_id is null) <> (library_version_id is null)),
     check ((ending is null) = (ended_at is null))
   )`,
  `create unique index plans_one_running on plans (practice_id, client_id) where ended_at is null`,
  `create index plans_by_client on plans (practice_id, client_id, created_at desc)`,
  // \`status\`, \`timed\`, \`opens_at\`, \`locks\`: as of the last event; a timed step is open once opens_at has come.
  `create table plan_steps (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     plan_id uuid not null,
     client_id uuid not null,
     position integer not null,
     key text not null,
     title text not null,
     purpose text not null,
     guidance text not null,
     outreach boolean not null,
     opens jsonb not null,
     approved_at timestamptz,
     ended_at timestamptz,
     skipped boolean not null default false,
     status text not null check (status in ('LOCKED', 'OPEN', 'DONE', 'SKIPPED')),
     timed boolean not null,
     opens_at timestamptz,
     locks jsonb not null,
     primary key (practice_id, id),
     unique (practice_id, plan_id, key),
     foreign key (practice_id, plan_id) references plans (practice_id, id) on delete cascade
   )`,
  `create index plan_steps_by_client on plan_steps (practice_id, client_id)`,
  `create table plan_actions (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     plan_id uuid not null,
     step_id uuid not null,
     client_id uuid not null,
     position integer not null,
     key text not null,
     kind text not null check (kind in ('ONCE', 'HABIT', 'REFLECTION', 'QUESTIONNAIRE')),
     title text not null,
     guidance text not null,
     required boolean not null,
     outreach boolean not null,
     due_after_days integer,
     habit jsonb,
     prompt text,
     questionnaire text,
     done_at timestamptz,
     status text not null check (status in ('LOCKED', 'OPEN', 'DONE')),
     due_on date,
     locks jsonb not null,
     note_id uuid,
     created_at timestamptz not null,
     primary key (practice_id, id),
     unique (practice_id, plan_id, key),
     foreign key (practice_id, plan_id) references plans (practice_id, id) on delete cascade,
     foreign key (practice_id, step_id) references plan_steps (practice_id, id) on delete cascade
   )`,
  `create index plan_actions_by_step on plan_actions (practice_id, step_id)`,
  `create index plan_actions_by_note on plan_actions (practice_id, note_id) where note_id is not null`,
  `create index plan_actions_due on plan_actions (practice_id, plan_id, due_on) where done_at is null and due_on is not null`,
  `create table habit_counts (
     practice_id uuid not null references practices (id) on delete cascade,
     action_id uuid not null,
     on_day date not null,
     client_id uuid not null,
     times integer not null check (times between 0 and 100),
     primary key (practice_id, action_id, on_day),
     foreign key (practice_id, action_id) references plan_actions (practice_id, id) on delete cascade
   )`,
  `create table reflections (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     action_id uuid not null,
     plan_id uuid not null,
     client_id uuid not null,
     text_sealed bytea not null,
     version integer not null,
     shared boolean not null,
     created_at timestamptz not null,
     saved_at timestamptz not null,
     primary key (practice_id, id),
     unique (practice_id, action_id),
     foreign key (practice_id, action_id) references plan_actions (practice_id, id) on delete cascade
   )`,
  `create index reflections_by_client on reflections (practice_id, client_id, saved_at desc)`,
  `create table questionnaire_results (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     client_id uuid not null,
     plan_id uuid not null,
     action_id uuid not null,
     questionnaire text not null,
     version integer not null,
     outcome text not null check (outcome in ('PROCEED', 'COOL_OFF', 'TALK_TO_COACH', 'NOT_SUITABLE', 'SAFETY_STOP')),
     days integer,
     answers_sealed bytea not null,
     shared boolean not null,
     created_at timestamptz not null,
     primary key (practice_id, id),
     foreign key (practice_id, action_id) references plan_actions (practice_id, id) on delete cascade
   )`,
  `create index questionnaire_results_by_client on questionnaire_results (practice_id, client_id, created_at desc)`,
  `create index questionnaire_results_by_action on questionnaire_results (practice_id, action_id, created_at desc)`,
  // A coach is in one session at a time; the database says so.
  `create table sessions (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     client_id uuid not null,
     coach_id uuid not null,
     starts_at timestamptz not null,
     minutes integer not null check (minutes between 5 and 480),
     ends_at timestamptz not null,
     place text not null default '' check (length(place) <= 300),
     link text not null default '' check (length(link) <= 1000),
     status text not null check (status in ('PLANNED', 'HELD', 'MISSED', 'CANCELLED')),
     version integer not null default 1,
     created_at timestamptz not null,
     primary key (practice_id, id),
     foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
     foreign key (practice_id, coach_id) references members (practice_id, id),
     check (ends_at = starts_at + make_interval(mins => minutes)),
     constraint sessions_one_at_a_time exclude using gist
       (practice_id with =, coach_id with =, tstzrange(starts_at, ends_at) with &&) where (status in ('PLANNED', 'HELD'))
   )`,
  `create index sessions_by_client on sessions (practice_id, client_id, starts_at)`,
  `create index sessions_by_coach on sessions (practice_id, coach_id, starts_at)`,
  `create table notes (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     session_id uuid not null,
     client_id uuid not null,
     author_id uuid not null,
     visibility text not null check (visibility in ('COACH_ONLY', 'WITH_CLIENT')),
     status text not null check (status in ('DRAFT', 'SIGNED')),
     body_sealed bytea not null,
     version integer not null,
     created_at timestamptz not null,
     saved_at timestamptz not null,
     signed_at timestamptz,
     primary key (practice_id, id),
     foreign key (practice_id, session_id) references sessions (practice_id, id),
     foreign key (practice_id, author_id) references members (practice_id, id),
     check ((status = 'SIGNED') = (signed_at is not null))
   )`,
  `create index notes_by_session on notes (practice_id, session_id)`,
  `create index notes_shared on notes (practice_id, client_id, signed_at desc)
     where visibility = 'WITH_CLIENT' and status = 'SIGNED'`,
  `create index notes_drafts on notes (practice_id, author_id, created_at) where status = 'DRAFT'`,
  `alter table plan_actions add foreign key (practice_id, note_id) references notes (practice_id, id)`,
  `create table addenda (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     note_id uuid not null,
     client_id uuid not null,
     author_id uuid not null,
     body_sealed bytea not null,
     created_at timestamptz not null,
     primary key (practice_id, id),
     foreign key (practice_id, note_id) references notes (practice_id, id),
     foreign key (practice_id, author_id) references members (practice_id, id)
   )`,
  `create index addenda_by_note on addenda (practice_id, note_id)`,
  // What happened, in order; \`subject\` is a title from a plan, never what a person wrote.
  `create table events (
     practice_id uuid not null references practices (id) on delete cascade,
     id uuid not null,
     client_id uuid not null,
     plan_id uuid,
     created_at timestamptz not null,
     kind text not null,
     subject text,
     actor_id uuid,
     primary key (practice_id, id),
     foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
   )`,
  `create index events_by_client on events (practice_id, client_id, created_at desc, id desc)`,
];
