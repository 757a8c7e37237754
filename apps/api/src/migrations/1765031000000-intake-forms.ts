import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A coach can choose one of their forms that is sent to each new client who joins, once. */
export class IntakeForms1765031000000 implements MigrationInterface {
  name = 'IntakeForms1765031000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table forms add column intake boolean not null default false`,
      `alter table forms add constraint forms_intake check (not intake or (published_title is not null and deleted_at is null))`,
      `create unique index forms_intake_of_owner on forms (practice_id, owner_id) where intake`,
      `alter table form_requests add column intake boolean not null default false`,
      // Clients insert the requests of actions themselves.
      `alter table form_requests add constraint form_requests_intake_or_action check (not intake or action_id is null)`,
      `create unique index form_requests_intake on form_requests (practice_id, client_id) where intake`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table form_requests drop column intake cascade`);
    await runner.query(`alter table forms drop column intake cascade`);
  }
}
