import { beforeAll, describe, expect, it } from '@jest/globals';
import { registeredStatements } from '@footing/api/testing';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FAN_OUTS, WITH_LOCAL_TABLES } from '../support/shards/fan-outs.js';
import { routingOf, type Place, type Routing } from '../support/shards/shard-of.js';

const file = fileURLToPath(new URL('../../docs/shards.md', import.meta.url));

interface Routed extends Routing {
  /** Of all variants of a statement. */
  family: string;
  name: string;
}

let all: Routed[];
beforeAll(() => {
  all = registeredStatements().map(({ name, text }) => ({
    name,
    family: name.replace(/ \((?:\d+|OWNER|COACH|CLIENT|SYSTEM)\)$/, ''),
    ...routingOf(text),
  }));
});

const familiesAt = (place: Place) => [
  ...new Set(all.filter((one) => one.place === place).map(({ family }) => family)),
];

describe('on a database with Citus, every declared statement', () => {
  it('is one that Citus accepts', () => {
    const refused = all
      .filter((one) => one.refused.length > 0)
      .map((one) => `${one.name}: ${one.refused.join('; ')}`);
    expect(refused).toEqual([]);
  });

  it('runs on one shard, or is declared to ask all of them', () => {
    const asking = all
      .filter(({ place, family }) => place === 'EVERY_SHARD' && !(family in FAN_OUTS))
      .map(({ name, unlimited }) => `${name}: write practice_id = $1 for ${unlimited.join(', ')}`);
    expect(asking).toEqual([]);
    expect(familiesAt('EVERY_SHARD').sort()).toEqual(Object.keys(FAN_OUTS).sort());
  });

  it('reads either tables of a practice or local ones, or is declared to read both', () => {
    expect(familiesAt('ONE_SHARD_AND_LOCAL')).toEqual(Object.keys(WITH_LOCAL_TABLES));
  });

  it('is in docs/shards.md (UPDATE_SHARDS=1 writes it)', () => {
    const page = pageOf(all);
    if (process.env['UPDATE_SHARDS']) writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });
});

const WORDS: Record<Place, string> = {
  ONE_SHARD: 'one shard',
  ONE_SHARD_AND_LOCAL: 'one shard, and the coordinator',
  LOCAL: 'coordinator',
  EVERY_SHARD: 'every shard',
};

function pageOf(statements: readonly Routed[]): string {
  const families = new Map<string, { places: Set<Place>; tables: Set<string>; texts: number }>();
  for (const { family, place, tables } of statements) {
    const known = families.get(family) ?? { places: new Set(), tables: new Set(), texts: 0 };
    known.texts += 1;
    known.places.add(place);
    for (const table of tables) known.tables.add(table);
    families.set(family, known);
  }
  const lines = [...families].sort().map(([family, { places, tables, texts }]) => {
    const where = [...places].map((place) => WORDS[place]).join(' or ');
    const of = texts > 1 ? ` (${texts} texts)` : '';
    return `${`${family}${of}:`.padEnd(48)} ${where}${tables.size > 0 ? `; ${[...tables].sort().join(', ')}` : ''}`;
  });
  const reasons = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([name, reason]) => `- **${name}**: ${reason}.`);
  return `# Statements and shards

Written by \`tests/architecture/shards.spec.ts\`, which fails when it is not up to date. Where each declared statement runs on a
database with Citus ([ADR 24](adr/0024-practices-on-shards.md)), and which tables of a practice it uses. Reference tables are on
every node. Without Citus everything runs in one place.

What asks every shard:

${reasons(FAN_OUTS).join('\n')}

What also reads a local table:

${reasons(WITH_LOCAL_TABLES).join('\n')}

\`\`\`text
${lines.join('\n')}
\`\`\`
`;
}

describe('the check', () => {
  const ALLOWED: [name: string, place: Place, text: string][] = [
    ['a table of one practice', 'ONE_SHARD', 'select id from clients where practice_id = $1'],
    [
      'a practice by its id',
      'ONE_SHARD',
      'select p.name from practices p join members m on m.practice_id = p.id where p.id = $1 and m.id = $2',
    ],
    [
      'joins by the practice, also outer ones',
      'ONE_SHARD',
      `select from notes n join clients c on c.practice_id = n.practice_id and c.id = n.client_id
       left join members m on m.practice_id = c.practice_id and m.id = n.author_id where n.practice_id = $1::uuid`,
    ],
    [
      'a subselect with the value of the practice',
      'ONE_SHARD',
      `select (select count(*) from notes n where n.practice_id = $1 and n.client_id = c.id)
       from clients c where c.practice_id = $1 for no key update`,
    ],
    [
      'several updates in one statement',
      'ONE_SHARD',
      `with a as (update notes set status = 'SIGNED' where practice_id = $1 returning id)
       update clients set name = $2 where practice_id = $1 and id = $3`,
    ],
    [
      'an update from rows as JSON',
      'ONE_SHARD',
      `update plans p set title = x.title from jsonb_to_recordset($2::jsonb) as x(id uuid, title text)
       where p.practice_id = $1 and p.id = x.id`,
    ],
    [
      'rows of values',
      'ONE_SHARD',
      `insert into events (practice_id, id) values ($1, $2), ($1, $3) on conflict do nothing`,
    ],
    [
      'rows selected from the same shard',
      'ONE_SHARD',
      `insert into follow_ups (practice_id, id, stand_in_id) select c.practice_id, $2, a.stand_in_id
       from clients c left join coach_absences a on a.practice_id = c.practice_id where c.practice_id = $1`,
    ],
    [
      'the library next to a practice',
      'ONE_SHARD',
      'select id from templates where practice_id = $1 union all select id from library_templates',
    ],
    ['accounts', 'LOCAL', 'select id from accounts where email = $1 for update'],
    [
      'an insert in a CTE of local tables',
      'LOCAL',
      `with a as (insert into outbox (id) values ($1) returning id) select enqueue_job('send_email', id, $2) from a`,
    ],
    [
      'a local table in a subselect',
      'ONE_SHARD_AND_LOCAL',
      `select id from members where practice_id = $1 and not exists (select from sign_ins where id = $2)`,
    ],
    ['all practices', 'EVERY_SHARD', 'select id from members where account_id = $1'],
    ['a list of practices', 'EVERY_SHARD', 'select id from members where practice_id = any($1)'],
    [
      'an alternative to the practice',
      'EVERY_SHARD',
      'select id from members where practice_id = $1 or account_id = $2',
    ],
    [
      'a subselect joined by the practice of the row',
      'EVERY_SHARD',
      `select (select count(*) from notes n where n.practice_id = c.practice_id) from clients c where c.practice_id = $1`,
    ],
    [
      'a join with the practice of a CTE',
      'EVERY_SHARD',
      `with c as (select practice_id from clients where practice_id = $1)
       select from c join practice_keys k on k.practice_id = c.practice_id`,
    ],
    [
      'a lateral with LIMIT that is not limited itself',
      'EVERY_SHARD',
      `select from clients c cross join lateral (
         select * from notes n where n.practice_id = c.practice_id order by n.id limit 1) r where c.practice_id = $1`,
    ],
  ];

  it.each(ALLOWED)('accepts %s: %s', (_name, place, text) => {
    const { place: found, refused } = routingOf(text);
    expect({ found, refused }).toEqual({ found: place, refused: [] });
  });

  const REFUSED: [name: string, reason: RegExp, text: string][] = [
    [
      'a lock with a subselect joined by the practice of the row',
      /locks rows of more than one shard/,
      `select (select count(*) from notes n where n.practice_id = c.practice_id)
       from clients c where c.practice_id = $1 for update`,
    ],
    [
      'an insert in a CTE',
      /inserts in a CTE/,
      `with a as (insert into plans (practice_id, id) values ($1, $2))
       update clients set name = $3 where practice_id = $1`,
    ],
    [
      'an insert after a CTE',
      /inserts after a CTE/,
      `with a as (select 1) insert into plans (practice_id, id) values ($1, $2)`,
    ],
    [
      'rows selected from an array',
      /selected from no table of a practice/,
      `insert into events (practice_id, id) select $1, i from unnest($2::uuid[]) i`,
    ],
    [
      'rows selected from JSON',
      /selected from no table of a practice/,
      `insert into plan_steps (practice_id, id) select $1, x.id from jsonb_to_recordset($2) as x(id uuid)`,
    ],
    [
      'the next number in an insert',
      /selected with an aggregate/,
      `insert into safety_events (practice_id, number) select $1, coalesce(max(number), 0) + 1
       from safety_events where practice_id = $1`,
    ],
    [
      'a practice that is not a column of the selected table',
      /with a practice that is not a column/,
      `insert into events (practice_id, id) select $1, c.id from clients c where c.practice_id = $1`,
    ],
    [
      'a subselect in an insert',
      /with a subselect in its values/,
      `insert into notes (practice_id, author_id) values ($1, (select id from members where practice_id = $1))`,
    ],
    ['an insert without the practice', /without practice_id/, `insert into notes (id) values ($1)`],
    [
      'two practices',
      /names two practices/,
      `select from clients a, clients b where a.practice_id = $1 and b.practice_id = $2`,
    ],
    [
      'another practice for a row',
      /changes clients.practice_id/,
      `update clients set practice_id = $2 where practice_id = $1`,
    ],
    [
      'a sum of a column with an interval in an update',
      /a sum with an interval/,
      `update plans set starts_at = starts_at + interval '1 day' where practice_id = $1`,
    ],
    [
      'an update of a local table by one of a practice',
      /join of local and distributed tables/,
      `delete from invitation_tokens t using invitations i where i.practice_id = $1 and t.hash = i.token_hash`,
    ],
    [
      'a job enqueued by a statement on a shard',
      /calls enqueue_job/,
      `select enqueue_job('a', id, $2) from clients where practice_id = $1`,
    ],
  ];

  it.each(REFUSED)('refuses %s', (_name, reason, text) => {
    expect(routingOf(text).refused.join('; ')).toMatch(reason);
  });
});
