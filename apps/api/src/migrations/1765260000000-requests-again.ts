import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visitor can send a request again, and correct one that is not confirmed. */
export class RequestsAgain1765260000000 implements MigrationInterface {
  name = 'RequestsAgain1765260000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table leads
         add column visitor bytea check (octet_length(visitor) = 32),
         add column request bytea check (octet_length(request) = 32)`,
      `grant insert (visitor, request) on leads to footing_booking`,
      `grant update (visitor, request) on leads to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table leads drop column visitor, drop column request`);
  }
}
