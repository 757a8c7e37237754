import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';
import { immutable } from './support/tenant-table.js';

const OWN = 'practice_id = PRACTICE and client_id = CLIENT';
const ROLE = `current_setting('app.role', true)`;
/** How many questions a content asks. */
const QUESTIONS = (content: string): string =>
  `jsonb_array_length(jsonb_path_query_array(${content}, '$.questions[*] ? (@.kind != "SECTION")'))`;

/** What of the answers can never change once they are sent. All other columns are copied from the client. */
const ANSWERED = `practice_id, id, client_id, created_at, may_share, shared, tells_coach, version, saved_at, sent_at,
  answers_sealed, scores_sealed`;

/**
 * Forms of a practice, with published versions that never change; forms that were sent to a client, each with the content
 * of its version; and the answers. Staff can read answers only if the form allows that and the client has sent them to
 * the coach: the columns of the row say so, and the policy compares nothing else.
 */
export class Forms1764920000000 implements MigrationInterface {
  name = 'Forms1764920000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table forms (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         owner_id uuid not null,
         title text not null check (length(title) between 1 and 200),
         summary text not null check (length(summary) <= 1000),
         title_key text not null,
         published_title text,
         published_title_key text,
         shared boolean not null default false,
         draft jsonb,
         draft_questions integer generated always as (${QUESTIONS('draft')}) stored,
         draft_version integer not null default 1,
         updated_at timestamptz not null,
         deleted_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, owner_id) references members (practice_id, id)
       )`,
      `create index forms_of_owner on forms (practice_id, owner_id, title_key collate "C", id) where deleted_at is null`,
      `create index forms_shared on forms (practice_id, published_title_key collate "C", id)
         where deleted_at is null and shared`,
      `create table form_versions (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         form_id uuid not null,
         number integer not null,
         title text not null,
         content jsonb not null,
         questions integer generated always as (${QUESTIONS('content')}) stored,
         published_at timestamptz not null,
         primary key (practice_id, id),
         unique (practice_id, form_id, number),
         foreign key (practice_id, form_id) references forms (practice_id, id)
       )`,
      `create table form_requests (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         form_id uuid not null,
         version_id uuid not null,
         asked_by uuid not null,
         title text not null,
         content jsonb not null,
         may_share boolean not null,
         due_on date,
         answered_at timestamptz,
         withdrawn_at timestamptz,
         primary key (practice_id, id),
         unique (practice_id, id, client_id, may_share),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, version_id) references form_versions (practice_id, id),
         foreign key (practice_id, asked_by) references members (practice_id, id)
       )`,
      `create index form_requests_of_client on form_requests (practice_id, client_id, created_at desc, id desc)`,
      `create table form_answers (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         may_share boolean not null,
         shared boolean,
         tells_coach boolean not null default false,
         version integer not null,
         saved_at timestamptz not null,
         sent_at timestamptz,
         answers_sealed bytea not null,
         scores_sealed bytea,
         coach_id uuid not null,
         supervised boolean not null,
         health_data_agreed boolean not null,
         primary key (practice_id, id),
         foreign key (practice_id, id, client_id, may_share)
           references form_requests (practice_id, id, client_id, may_share) on delete cascade,
         constraint form_answers_sharing foreign key (practice_id, client_id, coach_id, supervised, health_data_agreed)
           references clients (practice_id, id, coach_id, supervised, health_data_agreed) on delete cascade,
         check (may_share or shared is not true),
         check (sent_at is null or (shared is not null and scores_sealed is not null)),
         check (not tells_coach or (shared and sent_at is not null))
       )`,
      `create index form_answers_by_client on form_answers (practice_id, client_id)`,
      `create index form_answers_telling on form_answers (practice_id, client_id, sent_at desc) where tells_coach`,
      ...['forms', 'form_versions', 'form_requests'].flatMap((table) =>
        tenantTable(table, { read: `practice_id = PRACTICE and STAFF` }),
      ),
      ...immutable('form_versions', 'a published version'),
      ...clientsOwn('form_requests', { read: OWN, update: OWN }),
      `alter table form_answers enable row level security`,
      `alter table form_answers force row level security`,
      `create policy form_answers_read on form_answers for select to footing_app using (${spelled(
        `practice_id = PRACTICE and shared and sent_at is not null
         and ((coach_id = MEMBER and ${ROLE} in ('OWNER', 'COACH')) or (supervised and OWNER))`,
      )})`,
      ...clientsOwn('form_answers', { read: OWN, insert: OWN, update: OWN }),
      ...['insert', 'update'].map(
        (verb) =>
          `create policy form_answers_consented_${verb} on form_answers as restrictive for ${verb} to footing_client
           with check (health_data_agreed)`,
      ),
      // \`immutable\` makes a trigger on all columns; the copies of the client's columns still change.
      ...immutable('form_answers', 'sent answers', 'old.sent_at is not null', ['update']),
      `drop trigger form_answers_immutable on form_answers`,
      `create trigger form_answers_immutable before update of ${ANSWERED} on form_answers
         for each row execute function form_answers_immutable()`,
      `create policy form_answers_sharing_select on form_answers for select to footing_sharing using (${spelled(OWN)})`,
      `create policy form_answers_sharing_update on form_answers for update to footing_sharing
         using (${spelled(OWN)}) with check (${spelled(OWN)})`,
      `grant select (practice_id, client_id, coach_id, supervised, health_data_agreed),
         update (coach_id, supervised, health_data_agreed) on form_answers to footing_sharing`,
      `grant select, insert, update on forms to footing_app`,
      `grant select, insert on form_versions to footing_app`,
      `grant select, insert, update (due_on, withdrawn_at) on form_requests to footing_app`,
      `grant select, update (answered_at) on form_requests to footing_client`,
      `grant select on form_answers to footing_app`,
      `grant select, insert, update (shared, tells_coach, version, saved_at, sent_at, answers_sealed, scores_sealed)
         on form_answers to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: forms and answers would be lost. Restore a backup instead.',
    );
  }
}
