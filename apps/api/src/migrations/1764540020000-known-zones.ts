import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A time zone is stored only if Postgres knows it too. Three-letter names that browsers know, such as AET, become the
 * place that they stand for; anything else that Postgres does not know becomes the zone of the practice.
 */
export class KnownZones1764540020000 implements MigrationInterface {
  name = 'KnownZones1764540020000';

  async up(runner: QueryRunner): Promise<void> {
    const tables = ['practices', 'members', 'clients'];
    const known = `(select name from pg_timezone_names)`;
    for (const table of tables) {
      await runner.query(`alter table ${table} no force row level security`);
      await runner.query(
        `update ${table} t set time_zone = p.place
         from unnest($1::text[], $2::text[]) as p (letters, place)
         where upper(t.time_zone) = p.letters and t.time_zone not in ${known}`,
        [Object.keys(PLACES), Object.values(PLACES)],
      );
    }
    await runner.query(
      `update practices set time_zone = 'UTC'
       where lower(time_zone) not in (select lower(name) from pg_timezone_names)`,
    );
    for (const table of ['members', 'clients']) {
      await runner.query(
        `update ${table} t set time_zone = p.time_zone from practices p
         where p.id = t.practice_id and lower(t.time_zone) not in (select lower(name) from pg_timezone_names)`,
      );
    }
    for (const table of tables) {
      await runner.query(`alter table ${table} force row level security`);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it replaced time zones that Postgres does not know. Restore a backup instead.',
    );
  }
}

const PLACES: Record<string, string> = {
  ACT: 'Australia/Darwin',
  AET: 'Australia/Sydney',
  AGT: 'America/Argentina/Buenos_Aires',
  ART: 'Africa/Cairo',
  AST: 'America/Anchorage',
  BET: 'America/Sao_Paulo',
  BST: 'Asia/Dhaka',
  CAT: 'Africa/Harare',
  CNT: 'America/St_Johns',
  CST: 'America/Chicago',
  CTT: 'Asia/Shanghai',
  EAT: 'Africa/Addis_Ababa',
  ECT: 'Europe/Paris',
  IET: 'America/Indiana/Indianapolis',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  MIT: 'Pacific/Apia',
  NET: 'Asia/Yerevan',
  NST: 'Pacific/Auckland',
  PLT: 'Asia/Karachi',
  PNT: 'America/Phoenix',
  PRT: 'America/Puerto_Rico',
  PST: 'America/Los_Angeles',
  SST: 'Pacific/Guadalcanal',
  VST: 'Asia/Ho_Chi_Minh',
};
