import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A visitor can cancel their request, is told when its time passes without an answer, and gets the words of an acceptance again if their
 * invitation is sent again. Of requests from before, the coach was told of all that are not unconfirmed.
 */
export class RequestsThatEnd1765260010000 implements MigrationInterface {
  name = 'RequestsThatEnd1765260010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table leads
         add column confirmed_at timestamptz,
         add column lapsed_at timestamptz,
         drop constraint leads_status_check,
         add constraint leads_status_check
           check (status in ('UNCONFIRMED', 'WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))`,
      `update leads set confirmed_at = created_at where status <> 'UNCONFIRMED'`,
      // Nobody gets an email now about a time that is long over.
      `update leads set lapsed_at = starts_at where status = 'WAITING' and starts_at < now() - interval '1 day'`,
      `create index leads_to_lapse on leads (starts_at, id) where status = 'WAITING' and lapsed_at is null`,
      `grant update (confirmed_at, lapsed_at) on leads to footing_app`,
      `alter table invitations add column asked_for_time boolean not null default false`,
      // An invitation takes over the id of its lead.
      `update invitations i set asked_for_time = true from leads l where l.practice_id = i.practice_id and l.id = i.id`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: requests that were canceled would have no status. Restore a backup instead.',
    );
  }
}
