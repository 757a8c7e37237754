import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names get a stored key that searches and sorting use, so that José is found by "jose". */
export class SearchKeys1764580000000 implements MigrationInterface {
  name = 'SearchKeys1764580000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table clients add column name_key text, add column call_name_key text`,
    );
    await runner.query(`alter table clients no force row level security`);
    const clients = (await runner.query(
      `select practice_id, id, name, call_name from clients`,
    )) as Named[];
    await runner.query(
      `update clients c set name_key = k.name_key, call_name_key = k.call_name_key
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as k (practice_id, id, name_key, call_name_key)
       where c.practice_id = k.practice_id and c.id = k.id`,
      [
        clients.map(({ practice_id }) => practice_id),
        clients.map(({ id }) => id),
        clients.map(({ name }) => keyOf(name)),
        clients.map(({ call_name }) => keyOf(call_name)),
      ],
    );
    for (const statement of [
      `alter table clients force row level security`,
      `alter table clients alter column name_key set not null, alter column call_name_key set not null`,
      `drop index clients_by_name`,
      `create index clients_by_name on clients (practice_id, name_key collate "C", id)`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: the names that the keys were made from are sealed. Restore a backup instead.',
    );
  }
}

interface Named {
  practice_id: string;
  id: string;
  name: string;
  call_name: string;
}

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** The key as it was computed on the day of this migration. */
const keyOf = (text: string): string =>
  text
    .replace(/[\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþħı]/g, (letter) => LETTERS[letter]!)
    .replace(/\s+/g, ' ')
    .trim();
