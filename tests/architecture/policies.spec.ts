import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COPIES, OF_NOTES } from '../support/sharing.js';
import { bootWorld, type World } from '../support/world.js';

/** Follow-ups copy the coach's stand-in too, whom no foreign key binds. */
const COPIED: Record<string, string[]> = {
  ...COPIES,
  follow_ups: ['coach_id', 'stand_in_id'],
  addenda: [...COPIES['addenda']!, ...OF_NOTES['addenda']!],
  notes: [...COPIES['notes']!, ...OF_NOTES['notes']!],
};

let world: World;
beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world?.close());

describe('row-level security', () => {
  it('compares columns of the row with settings of the transaction, without a subquery', async () => {
    const { rows } = await world.owner.query<{ name: string; rule: string }>(
      `select policyname as name, concat(qual, ' ', with_check) as rule from pg_policies where schemaname = 'public'
       order by 1`,
    );
    expect(rows.length).toBeGreaterThan(200);
    const looking = rows.filter(({ rule }) => /\bselect\b/i.test(rule)).map(({ name }) => name);
    expect(looking).toEqual([]);
  });

  it('calls no function of this schema', async () => {
    const { rows } = await world.owner.query(
      `select p.polname as policy, f.proname as function from pg_policy p
       join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_proc'::regclass
       join pg_proc f on f.oid = d.refobjid`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a trigger that refuses changes', () => {
  it('fires for every column of its table but those that say who may read the row', async () => {
    const { rows } = await world.owner.query<{ table: string; free: string[] }>(
      `select t.tgrelid::regclass::text as table, (
         select array_agg(a.attname::text order by a.attname) from pg_attribute a
         where a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attnum <> all (t.tgattr)) as free
       from pg_trigger t where not t.tgisinternal and t.tgname like '%\\_immutable' and cardinality(t.tgattr::int2[]) > 0
       order by 1`,
    );
    expect(rows.map(({ table }) => table)).toEqual([
      'addenda',
      'call_requests',
      'check_ins',
      'contacts',
      'follow_ups',
      'form_answers',
      'notes',
      'questionnaire_answers',
      'questionnaire_results',
      'surprises',
    ]);
    for (const { table, free } of rows) {
      expect([table, free]).toEqual([table, [...COPIED[table]!].sort()]);
    }
  });
});
