import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealedText } from './support/sealing.js';

/** Which texts, and of which rows: of actions those that a coach has added, for the others ship with a template. */
const COLUMNS: { table: string; column: string; of?: string }[] = [
  { table: 'clients', column: 'reach_note' },
  { table: 'sessions', column: 'place' },
  { table: 'sessions', column: 'link' },
  { table: 'plan_actions', column: 'title', of: `t.key like 'added-%'` },
  { table: 'plan_actions', column: 'guidance', of: `t.key like 'added-%'` },
  { table: 'plan_actions', column: 'prompt', of: `t.key like 'added-%'` },
  { table: 'events', column: 'subject' },
];

const TABLES = ['clients', 'sessions', 'plan_actions', 'events', 'practice_keys'];
const TOGETHER = 1_000;

interface Found {
  practiceId: string;
  id: string;
  text: string;
  wrapped: Buffer;
}

/** The short texts that people have written are sealed: how to reach a client, where sessions are, agreed points, history. */
export class SealedTexts1764580030000 implements MigrationInterface {
  name = 'SealedTexts1764580030000';
  readonly masterKey: Buffer | undefined;

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...TABLES.map((table) => `alter table ${table} no force row level security`),
      // A sealed text is longer than what was written; the API limits that.
      `alter table clients drop constraint if exists clients_reach_note_check`,
      `alter table sessions drop constraint if exists sessions_place_check,
         drop constraint if exists sessions_link_check`,
      // An event never changes; here it is only written down differently.
      `alter table events disable trigger events_immutable`,
    ]) {
      await runner.query(statement);
    }
    for (const column of COLUMNS) await this.#seal(runner, column);
    await runner.query(`alter table events enable trigger events_immutable`);
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it would store private texts in clear. Restore a backup instead.',
    );
  }

  async #seal(runner: QueryRunner, { table, column, of = 'true' }: (typeof COLUMNS)[number]) {
    for (;;) {
      const found = (await runner.query(
        `select t.practice_id as "practiceId", t.id, t.${column} as text, k.wrapped
         from ${table} t join practice_keys k on k.practice_id = t.practice_id
         where t.${column} <> '' and t.${column} not like 'sealed:%~' and ${of}
         limit ${TOGETHER}`,
      )) as Found[];
      if (found.length === 0) return;
      await runner.query(
        `update ${table} t set ${column} = s.text
         from unnest($1::uuid[], $2::uuid[], $3::text[]) as s (practice_id, id, text)
         where t.practice_id = s.practice_id and t.id = s.id`,
        [
          found.map(({ practiceId }) => practiceId),
          found.map(({ id }) => id),
          found.map((row) => this.#sealed(`${table}.${column}`, row)),
        ],
      );
    }
  }

  #sealed(column: string, { id, text, ...practice }: Found): string {
    if (!this.masterKey) throw new Error('Texts are sealed with MASTER_KEY, which is missing.');
    return sealedText(this.masterKey, practice, { column, id }, text);
  }
}
