import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './support/tenant-table.js';

/**
 * Mail as a channel that a client confirms as safe, and the one digest a day that goes by it. The ledger of consents
 * says whether; a table says when; and no digest can be written down without the yes that stands, whatever the
 * code forgets.
 */
export class Channels1764430000000 implements MigrationInterface {
  name = 'Channels1764430000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table consents drop constraint consents_purpose_check`,
      `alter table consents add constraint consents_purpose_check check
         (purpose in ('CHECK_INS', 'CONTACT_LOG', 'REFLECTIONS', 'SUPERVISOR', 'REMINDERS_MAIL'))`,
      // at: local time of day. address: the one that was confirmed; another one is another channel.
      `create table reminders (
         practice_id uuid not null references practices (id) on delete cascade,
         client_id uuid not null,
         at text not null check (at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
         address text,
         primary key (practice_id, client_id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      ...tenantTable('reminders', {
        client: 'client_id',
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      `grant select, insert, update on reminders to footing_app`,
      // One a client and local day, also where two workers make it at once.
      `create table digests (
         practice_id uuid not null references practices (id) on delete cascade,
         client_id uuid not null,
         on_day date not null,
         created_at timestamptz not null,
         primary key (practice_id, client_id, on_day),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      ...tenantTable('digests', {
        client: 'client_id',
        write: `practice_id = PRACTICE and (select current_setting('app.role', true)) = 'SYSTEM' and coalesce((
          select o.granted from consents o
          where o.practice_id = digests.practice_id and o.client_id = digests.client_id
            and o.purpose = 'REMINDERS_MAIL' order by o.number desc limit 1), false)`,
      }),
      `grant select, insert on digests to footing_app`,
      // The worker stands in no practice until this tells it which one to enter, and reads it in all of them.
      `create table digest_schedule (
         practice_id uuid not null,
         client_id uuid not null,
         due_at timestamptz not null,
         primary key (practice_id, client_id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index digest_schedule_due on digest_schedule (due_at, client_id)`,
      ...tenantTable('digest_schedule', {
        read: `(practice_id = PRACTICE and (STAFF or client_id = CLIENT))
          or (PRACTICE is null and (select current_setting('app.role', true)) = 'SYSTEM')`,
        write: `practice_id = PRACTICE and (STAFF or client_id = CLIENT)`,
      }),
      `grant select, insert, update, delete on digest_schedule to footing_app`,
      // client_id: to be taken back when they say so. not_after: later than this it would come at a wrong time.
      `alter table outbox add column client_id uuid, add column only_outreach boolean not null default false,
         add column not_after timestamptz`,
      `create index outbox_of_client on outbox (client_id) where client_id is not null and sent_at is null`,
      // Nobody was asked before they were written.
      `delete from outbox where kind = 'PLAN_CHANGED' and sent_at is null`,
      // The worker delivers for everybody. Taken back is only what goes to a client, by them or by their staff.
      `alter table outbox enable row level security`,
      `create policy outbox_read on outbox for select using (true)`,
      `create policy outbox_insert on outbox for insert with check (true)`,
      `create policy outbox_update on outbox for update using (true)`,
      `create policy outbox_delete on outbox for delete using (
         practice_id = (select nullif(current_setting('app.practice_id', true), '')::uuid)
         and client_id is not null and (
           (select current_setting('app.role', true)) in ('OWNER', 'COACH', 'SYSTEM')
           or client_id = (select nullif(current_setting('app.client_id', true), '')::uuid)))`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: what clients agreed to would be lost. Restore a backup instead.',
    );
  }
}
