import { MyPlanDocument } from '@footing/contract';
import { print } from 'graphql';
import type pg from 'pg';
import type { Caller } from './scenarios.js';

type Ask = (body: object, token: string) => Promise<unknown>;

/** The bare server does not know when a step opens: it has the locks that the product shows before the first request. */
export async function keepLocks(client: pg.Client, callers: Caller[], ask: Ask): Promise<void> {
  const body = { query: print(MyPlanDocument), variables: {} };
  for (const { token } of callers) {
    const { data } = (await ask(body, token)) as MyPlanAnswer;
    await client.query(
      `insert into bare_locks select s.id, s.locks, s."moreLocks"
       from jsonb_to_recordset($1::jsonb) as s (id uuid, locks jsonb, "moreLocks" jsonb)
       on conflict (step_id) do update set locks = excluded.locks, more_locks = excluded.more_locks`,
      [JSON.stringify(data.myPlan.steps)],
    );
  }
}

interface MyPlanAnswer {
  data: { myPlan: { steps: { id: string; locks: unknown[]; moreLocks: unknown[] }[] } };
}
