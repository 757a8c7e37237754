import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

/**
 * What staff tell their clients about themselves: a few lines, sealed, and a small picture. The id is that of the member.
 * An owner who removes a member deletes their profile.
 */
export class StaffProfiles1764870000000 implements MigrationInterface {
  name = 'StaffProfiles1764870000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table staff_profiles (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         bio text not null default '',
         photo bytea check (octet_length(photo) <= 65536),
         primary key (practice_id, id),
         foreign key (practice_id, id) references members (practice_id, id)
       )`,
      ...tenantTable('staff_profiles', {
        read: `practice_id = PRACTICE and STAFF`,
        write: `practice_id = PRACTICE and STAFF and id = MEMBER`,
      }),
      `alter policy staff_profiles_delete on staff_profiles
         using (${spelled('practice_id = PRACTICE and STAFF and (id = MEMBER or OWNER)')})`,
      ...clientsOwn('staff_profiles', { read: `practice_id = PRACTICE` }),
      `grant select, insert, update, delete on staff_profiles to footing_app`,
      `grant select on staff_profiles to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table staff_profiles');
  }
}
