import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The coach whose calendar may show the client's name; null: initials. Only the client says yes, to the coach they have, and a transfer
 * takes the yes back.
 */
export class NamesInCalendars1765230000000 implements MigrationInterface {
  name = 'NamesInCalendars1765230000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table clients add column name_shown_to uuid`,
      `alter table clients add constraint clients_name_shown_to_coach check (name_shown_to = coach_id)`,
      `grant update (name_shown_to) on clients to footing_client`,
      `grant select (name_shown_to), update (name_shown_to) on clients to footing_sharing`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table clients drop column name_shown_to`);
  }
}
