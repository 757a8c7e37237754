import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an archived client reads, and the end of their access. `ended_memberships` says of which member, in which role,
 * access tokens hold no more; the account's other memberships are untouched.
 */
export class Archiving1764570010000 implements MigrationInterface {
  name = 'Archiving1764570010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table clients add column archive_message_sealed bytea`,
      // Whom to write to for a copy or for erasure: the address of whoever ended the access.
      `alter table members add column access_ended_at timestamptz, add column access_contact text,
         add check ((access_ended_at is null) = (access_contact is null))`,
      `create table ended_memberships (
         member_id uuid not null,
         role text not null check (role in ('OWNER', 'COACH', 'CLIENT')),
         ended_at timestamptz not null,
         primary key (member_id, role)
       )`,
      `grant select, insert, delete on ended_memberships to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: which clients have lost access would be lost. Restore a backup instead.',
    );
  }
}
