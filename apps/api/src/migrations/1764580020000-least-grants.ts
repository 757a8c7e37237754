import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/tenant-table.js';

const TABLES = [
  'accounts',
  'sign_ins',
  'refresh_tokens',
  'account_tokens',
  'attempts',
  'invitation_tokens',
];

/**
 * The role of clients reads of accounts and sign-ins what is its own, and writes nothing there: whatever changes an
 * account runs as the account itself. Of every other table it keeps only the rights that a policy of its own uses.
 */
export class LeastGrants1764580020000 implements MigrationInterface {
  name = 'LeastGrants1764580020000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(
        `create policy ${table}_server on ${table} to footing_app using (true) with check (true)`,
      );
      await runner.query(`revoke all on ${table} from footing_client`);
    }
    for (const statement of [
      `create policy accounts_clients_select on accounts for select to footing_client
         using (${spelled('id = ACCOUNT')})`,
      `create policy sign_ins_clients_select on sign_ins for select to footing_client
         using (${spelled('account_id = ACCOUNT')})`,
      `create policy refresh_tokens_clients_select on refresh_tokens for select to footing_client
         using (sign_in_id in (select s.id from sign_ins s where s.account_id = ${spelled('ACCOUNT')}))`,
      `grant select (id, email, name, lock_after_minutes) on accounts to footing_client`,
      `grant select (id, account_id, created_at, last_used_at, user_agent, revoked_at) on sign_ins to footing_client`,
      `grant select (sign_in_id, expires_at) on refresh_tokens to footing_client`,
      // What a client causes to be sent is written by them and read by the worker alone.
      `drop policy outbox_clients_select on outbox`,
      `drop policy outbox_clients_update on outbox`,
      `create policy outbox_clients_select on outbox for select to footing_client
         using (${spelled('practice_id = PRACTICE and client_id = CLIENT')})`,
      // A shipped text is read by everybody, and written by the owner of the schema alone.
      `revoke insert, update, delete on library_templates, library_versions from footing_client`,
      `do $$
       declare unused record;
       begin
         for unused in
           select g.table_name, g.privilege_type from information_schema.role_table_grants g
           where g.grantee = 'footing_client' and g.table_schema = 'public'
             and g.table_name not in ('library_templates', 'library_versions')
             and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = g.table_name
               and 'footing_client' = any (p.roles) and p.cmd in (g.privilege_type, 'ALL'))
         loop
           execute format('revoke %s on %I from footing_client', unused.privilege_type, unused.table_name);
         end loop;
       end $$`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it would give clients rights that they do not need. Restore a backup instead.',
    );
  }
}
