import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readFrom } from './support/tenant-table.js';

/**
 * Two further purposes. REFLECTIONS stands over all reflections that a client shares; SUPERVISOR lets the owners
 * of the practice look in where they are not the coach. The policies read the ledger themselves: the coach of the
 * client reads by the purpose's own word, an owner by that and the supervisor's, and other staff nothing.
 */
export class Purposes1764421000000 implements MigrationInterface {
  name = 'Purposes1764421000000';

  async up(runner: QueryRunner): Promise<void> {
    // Row-level security holds for the owner of the tables too, who must read and write every practice here.
    for (const table of TOUCHED)
      await runner.query(`alter table ${table} no force row level security`);
    for (const statement of [
      `alter table consents drop constraint consents_purpose_check`,
      `alter table consents add constraint consents_purpose_check check
         (purpose in ('CHECK_INS', 'CONTACT_LOG', 'REFLECTIONS', 'SUPERVISOR'))`,
      // Whoever has shared a reflection has said so themselves; without this word what they shared would be
      // taken from their coach overnight, and they would not know why. Nothing is shared that was not.
      `insert into consents (practice_id, id, client_id, created_at, purpose, number, granted)
       select practice_id, gen_random_uuid(), client_id, min(saved_at), 'REFLECTIONS', 1, true
       from reflections where shared group by practice_id, client_id`,
      // Of SUPERVISOR there is no earlier word, and no word is a no: that owners could read was our choice.
      readFrom('check_ins', ownOr('check_ins', said('check_ins', 'CHECK_INS'))),
      readFrom('contacts', ownOr('contacts', said('contacts', 'CONTACT_LOG'))),
      readFrom(
        'reflections',
        ownOr('reflections', `shared and ${said('reflections', 'REFLECTIONS')}`),
      ),
      readFrom('breathers', ownOr('breathers', 'shared_at is not null')),
    ]) {
      await runner.query(statement);
    }
    for (const table of TOUCHED)
      await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: recorded consents would be lost. Restore a backup instead.',
    );
  }
}

const TOUCHED = ['consents', 'reflections'];

/** The client reads their own; staff read what `condition` says, as far as they are to read of this client. */
const ownOr = (table: string, condition: string): string =>
  `practice_id = PRACTICE and (client_id = CLIENT or (STAFF and ${condition} and (
     exists (select from clients k where k.practice_id = ${table}.practice_id and k.id = ${table}.client_id
       and k.coach_id = MEMBER)
     or ((select current_setting('app.role', true) = 'OWNER') and ${said(table, 'SUPERVISOR')}))))`;

/** The latest word of the client whom a row belongs to. */
const said = (table: string, purpose: string): string =>
  `coalesce((select o.granted from consents o
     where o.practice_id = ${table}.practice_id and o.client_id = ${table}.client_id
       and o.purpose = '${purpose}' order by o.number desc limit 1), false)`;
