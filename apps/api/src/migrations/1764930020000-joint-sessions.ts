import type { MigrationInterface, QueryRunner } from 'typeorm';

const BUSY = `where (status in ('PLANNED', 'HELD'))`;

/**
 * A joint session is two rows, one for each partner of a couple, with the same `joint_id`. Each partner sees their own. The two may
 * take up the same time of their coach.
 */
export class JointSessions1764930020000 implements MigrationInterface {
  name = 'JointSessions1764930020000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table sessions add column joint_id uuid`,
      `create unique index sessions_joint on sessions (practice_id, joint_id, client_id) where joint_id is not null`,
      `alter table sessions drop constraint sessions_one_at_a_time`,
      `alter table sessions add constraint sessions_one_at_a_time exclude using gist
         (practice_id with =, coach_id with =, (coalesce(joint_id, id)) with <>, tstzrange(starts_at, ends_at) with &&) ${BUSY}`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: joint sessions may exist. Restore a backup instead.');
  }
}
