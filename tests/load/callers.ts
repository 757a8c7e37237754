import jwt from 'jsonwebtoken';
import pg from 'pg';
import { derived, type Config } from '@footing/api/testing';
import type { Caller, Role } from './scenarios.js';

/** How many people ask in turns. */
const ASKERS = 300;

interface Asker {
  practiceId: string;
  memberId: string;
  role: string;
  clientId: string | null;
  accountId: string;
  actionId: string | null;
}

/** People from all practices, each with a token; clients with an open action that is not the last of its step. */
export async function callersOf(
  url: string,
  who: Role,
  { masterKey }: Config,
  now = new Date(),
): Promise<(Caller & Asker)[]> {
  const askers = await askersOf(url, who);
  return askers.map((asker) => ({ ...asker, token: tokenOf(asker, masterKey, now) }));
}

function askersOf(url: string, who: Role): Promise<Asker[]> {
  return inDatabase(url, async (client) => {
    const { rows } = await client.query<Asker>(
      who === 'CLIENT'
        ? `select c.practice_id as "practiceId", c.member_id as "memberId", 'CLIENT' as role, c.id as "clientId",
             m.account_id as "accountId",
             (select a.id from plan_actions a join plan_steps s on s.practice_id = a.practice_id and s.id = a.step_id
               where a.practice_id = c.practice_id and a.client_id = c.id and a.kind = 'ONCE' and a.status = 'OPEN'
                 and s.status = 'OPEN' and exists (
                   select from plan_actions b where b.practice_id = a.practice_id and b.step_id = a.step_id
                     and b.id <> a.id and b.required and b.status = 'OPEN')
               order by a.position limit 1) as "actionId"
           from clients c join members m on m.practice_id = c.practice_id and m.id = c.member_id
           order by md5(c.id::text) limit $1`
        : `select practice_id as "practiceId", id as "memberId", role, null as "clientId", account_id as "accountId",
             null as "actionId"
           from members where role = '${who}' order by md5(id::text) limit $1`,
      [ASKERS],
    );
    return rows;
  });
}

/** Signed like the server's tokens, and valid for the whole benchmark. */
function tokenOf(
  { accountId, practiceId, memberId, role, clientId }: Asker,
  masterKey: Buffer,
  now: Date,
): string {
  const iat = Math.floor(now.getTime() / 1_000);
  return jwt.sign(
    {
      sub: accountId,
      sid: accountId,
      pid: practiceId,
      mid: memberId,
      role,
      ...(clientId && { cid: clientId }),
      iss: 'footing',
      iat,
      exp: iat + 7_200,
    },
    derived(masterKey, 'access token'),
    { algorithm: 'HS256' },
  );
}

/** Our server stores the plans of these clients again when it starts, exactly as it would have left them. */
export function markPlans(url: string, callers: Caller[]): Promise<unknown> {
  return inDatabase(url, (client) =>
    client.query(
      'insert into plans_to_store select practice_id, id from plans where client_id = any($1)',
      [callers.map(({ clientId }) => clientId)],
    ),
  );
}

export async function inDatabase<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
