import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

/** Refresh tokens name their account, so that the policy for clients needs no look into the sign-ins. */
export class RefreshTokenAccounts1764680000000 implements MigrationInterface {
  name = 'RefreshTokenAccounts1764680000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table sign_ins add constraint sign_ins_with_account unique (id, account_id)`,
      `alter table refresh_tokens add column account_id uuid`,
      `update refresh_tokens t set account_id = s.account_id from sign_ins s where s.id = t.sign_in_id`,
      `alter table refresh_tokens alter column account_id set not null,
         drop constraint refresh_tokens_sign_in_id_fkey,
         add constraint refresh_tokens_sign_in_id_account_id_fkey foreign key (sign_in_id, account_id)
           references sign_ins (id, account_id) on delete cascade`,
      `alter policy refresh_tokens_clients_select on refresh_tokens using (${spelled('account_id = ACCOUNT')})`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter policy refresh_tokens_clients_select on refresh_tokens using (sign_in_id in (
         select s.id from sign_ins s
         where s.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)))`,
      `alter table refresh_tokens drop constraint refresh_tokens_sign_in_id_account_id_fkey,
         add constraint refresh_tokens_sign_in_id_fkey foreign key (sign_in_id) references sign_ins (id) on delete cascade,
         drop column account_id`,
      `alter table sign_ins drop constraint sign_ins_with_account`,
    ]) {
      await runner.query(statement);
    }
  }
}
