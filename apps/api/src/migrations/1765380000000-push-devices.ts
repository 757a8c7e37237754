import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const MINE = 'practice_id = PRACTICE and member_id = MEMBER';
const OWN = 'practice_id = PRACTICE and member_id = MEMBER and client_id = CLIENT';
const KINDS = [
  'DIGEST',
  'SESSION_CHANGES',
  'SESSION_REMINDERS',
  'MESSAGES',
  'BOOKINGS',
  'FOLLOW_UPS',
  'CLIENT_CHANGES',
  'TRANSFERS',
];

/**
 * Devices on which a member said that notifications are safe, one row for each sign-in. Only the member and the server can read it. A
 * digest says by which of the two consents it was made.
 */
export class PushDevices1765380000000 implements MigrationInterface {
  name = 'PushDevices1765380000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table push_devices (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         member_id uuid not null,
         client_id uuid,
         sign_in_id uuid not null,
         subscription text not null check (subscription <> ''),
         safe_until timestamptz not null,
         kinds text[] not null check (kinds <@ array[${KINDS.map((kind) => `'${kind}'`).join(', ')}]),
         quiet_from text,
         quiet_to text,
         primary key (practice_id, id),
         unique (practice_id, member_id, sign_in_id),
         foreign key (practice_id, member_id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         check ((quiet_from is null) = (quiet_to is null))
       )`,
      `create index push_devices_of_client on push_devices (practice_id, client_id)`,
      ...tenantTable('push_devices', {
        read: `(${MINE}) or (practice_id = PRACTICE and SYSTEM)`,
      }),
      ...clientsOwn('push_devices', { read: OWN, write: OWN }),
      `grant select, insert, update, delete on push_devices to footing_app`,
      `grant select, insert, update, delete on push_devices to footing_client`,
      `alter table digests add column by_push boolean not null default false`,
      ...digestsMadeIf('(reminders_agreed or by_push)'),
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...digestsMadeIf('reminders_agreed'),
      `alter table digests drop column by_push`,
      `drop table push_devices`,
    ]) {
      await runner.query(statement);
    }
  }
}

function digestsMadeIf(agreed: string): string[] {
  const rule = spelled(`practice_id = PRACTICE and SYSTEM and ${agreed}`);
  return [
    `alter policy digests_insert on digests with check (${rule})`,
    `alter policy digests_update on digests using (${rule}) with check (${rule})`,
    `alter policy digests_delete on digests using (${rule})`,
  ];
}
