import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of the answers can change once they are sent, if the client chooses who reads them. */
const SHARING = ['shared', 'shared_at', 'tells_coach'];
/** What never changes then. All other columns are copied from the client. */
const SENT = [
  ...['practice_id', 'id', 'client_id', 'created_at', 'may_share', 'client_chooses'],
  ...['pauses_outreach', 'version', 'saved_at', 'sent_at', 'answers_sealed', 'scores_sealed'],
];
const of = (row: string, columns: string[]): string =>
  `(${columns.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * Clients can share answers later, or stop sharing them, where a form lets them choose. `client_chooses` comes from the content
 * of the form and binds the answers to it; `shared_at` says since when the coach can read them.
 */
export class FormSharing1765090000000 implements MigrationInterface {
  name = 'FormSharing1765090000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table form_requests add column client_chooses boolean not null
         generated always as (coalesce(content ->> 'readers' = 'CLIENT_CHOOSES', false)) stored`,
      `alter table form_requests add constraint form_requests_choice unique (practice_id, id, client_chooses)`,
      `alter table form_answers add column client_chooses boolean not null default false`,
      `alter table form_answers add column shared_at timestamptz`,
      `update form_answers a set client_chooses = r.client_chooses,
         shared_at = case when a.shared then a.sent_at end
       from form_requests r where r.practice_id = a.practice_id and r.id = a.id`,
      `alter table form_answers alter column client_chooses drop default`,
      `alter table form_answers add constraint form_answers_choice foreign key (practice_id, id, client_chooses)
         references form_requests (practice_id, id, client_chooses) on delete cascade`,
      `alter table form_answers add constraint form_answers_shared_at
         check ((shared_at is not null) = (coalesce(shared, false) and sent_at is not null))`,
      // What the coach was told stays so, also if the client stops sharing.
      `alter table form_answers drop constraint form_answers_check2`,
      `alter table form_answers add constraint form_answers_telling check (not tells_coach or (may_share and sent_at is not null))`,
      `drop index form_answers_shared`,
      `create index form_answers_shared on form_answers (practice_id, client_id, shared_at) where shared_at is not null`,
      `grant update (shared_at) on form_answers to footing_client`,
      // Sharing can be ended without the consent to health data; the trigger refuses that anything is sent.
      `alter policy form_answers_consented_update on form_answers
         with check (health_data_agreed or (sent_at is not null and shared_at is null))`,
      `create or replace function form_answers_immutable() returns trigger language plpgsql as $$
       begin
         if old.sent_at is not null then
           if ${of('new', SENT)} is distinct from ${of('old', SENT)}
             or (${of('new', SHARING)} is distinct from ${of('old', SHARING)}
               and (not old.client_chooses or (old.tells_coach and not new.tells_coach)))
           then
             raise exception 'sent answers cannot be changed' using errcode = '23001';
           end if;
         elsif new.sent_at is not null and not new.health_data_agreed then
           raise exception 'answers need the consent to health data' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `drop trigger form_answers_immutable on form_answers`,
      `create trigger form_answers_immutable before update of ${[...SENT, ...SHARING].join(', ')} on form_answers
         for each row execute function form_answers_immutable()`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: answers that clients stopped sharing would be read again. Restore a backup instead.',
    );
  }
}
