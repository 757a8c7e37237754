import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Codes of an authenticator app that an account asks for besides its password. The secret is sealed, recovery codes are
 * keyed hashes. The role of clients reads only whether they are on.
 */
export class SignInCodes1765650000000 implements MigrationInterface {
  name = 'SignInCodes1765650000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table sign_in_codes (
         account_id uuid primary key references accounts (id) on delete cascade,
         created_at timestamptz not null,
         secret bytea not null,
         on_since timestamptz,
         last_step bigint not null default 0,
         recovery bytea[] not null default '{}',
         recovery_left integer generated always as (cardinality(recovery)) stored
       )`,
      `alter table sign_in_codes enable row level security`,
      `create policy sign_in_codes_server on sign_in_codes to footing_app using (true) with check (true)`,
      `grant select, insert, update, delete on sign_in_codes to footing_app`,
      `create policy sign_in_codes_clients_select on sign_in_codes for select to footing_client
         using (account_id = nullif(current_setting('app.account_id', true), '')::uuid)`,
      `grant select (account_id, on_since, recovery_left) on sign_in_codes to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sign_in_codes`);
  }
}
