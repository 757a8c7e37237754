import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

/** An index for each deletion of expired rows, and the right to delete emails that were sent or given up. */
export class Retention1764840010000 implements MigrationInterface {
  name = 'Retention1764840010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create index outbox_finished on outbox (coalesce(sent_at, given_up_at))
         where sent_at is not null or given_up_at is not null`,
      `alter policy outbox_delete on outbox using (${spelled(`
         (practice_id = PRACTICE and client_id is not null and (STAFF or client_id = CLIENT))
         or (PRACTICE is null and SYSTEM and (sent_at is not null or given_up_at is not null))`)})`,
      `create index account_tokens_by_expiry on account_tokens (expires_at)`,
      `create index refresh_tokens_by_expiry on refresh_tokens (expires_at)`,
      `create index attempts_by_window on attempts (window_start)`,
      `create index sign_ins_by_start on sign_ins (created_at)`,
      // Also for each process that begins to listen for revoked sign-ins.
      `create index sign_ins_revoked on sign_ins (revoked_at) where revoked_at is not null`,
      `alter table invitation_tokens add column expires_at timestamptz`,
      // The owner of the tables may be no superuser.
      `alter table invitations no force row level security`,
      `update invitation_tokens t set expires_at = i.expires_at from invitations i where i.token_hash = t.hash`,
      `alter table invitations force row level security`,
      // A link that no invitation has any more opens nothing.
      `delete from invitation_tokens where expires_at is null`,
      `alter table invitation_tokens alter column expires_at set not null`,
      `create index invitation_tokens_by_expiry on invitation_tokens (expires_at)`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table invitation_tokens drop column expires_at`,
      `drop index sign_ins_revoked, sign_ins_by_start, attempts_by_window, refresh_tokens_by_expiry,
         account_tokens_by_expiry`,
      `alter policy outbox_delete on outbox using (${spelled(
        'practice_id = PRACTICE and client_id is not null and (STAFF or client_id = CLIENT)',
      )})`,
      `drop index outbox_finished`,
    ]) {
      await runner.query(statement);
    }
  }
}
