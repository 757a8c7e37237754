import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A series of joint sessions is two series, one for each partner of a couple, with the same `joint_id`. So each partner sees their own,
 * as they see their own sessions.
 */
export class JointSeries1765250000000 implements MigrationInterface {
  name = 'JointSeries1765250000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table session_series add column joint_id uuid`,
      `create unique index session_series_joint on session_series (practice_id, joint_id, client_id) where joint_id is not null`,
      `alter table sessions drop constraint sessions_series_check`,
      `alter table sessions add constraint sessions_series_check check ((series_id is null) = (series_date is null)
         and (series_id is null) = (series_at is null))`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: series of joint sessions may exist. Restore a backup instead.',
    );
  }
}
