/** Links of invitations from before they knew when they expire. */
import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { databaseBefore } from '../support/migrating.js';

const earlier = databaseBefore(1764840010000);
const AT = '2026-03-01T00:00:00Z';

it('links expire with their invitation, and those without one are deleted', async () => {
  const [practice, account, member] = [randomUUID(), randomUUID(), randomUUID()];
  await earlier.db.query(
    `insert into practices (id, name, time_zone, created_at) values ($1, 'P', 'UTC', $2)`,
    [practice, AT],
  );
  await earlier.db.query(
    `insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
     values ($1, 'o@example.test', 'O', 'none', $2, $2)`,
    [account, AT],
  );
  await earlier.db.query(
    `insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
     values ($1, $2, $3, 'OWNER', 'O', 'o@example.test', 'UTC', $4, 'P', 'UTC')`,
    [practice, member, account, AT],
  );
  const invite = async (hash: string, expiresAt: string) => {
    const id = randomUUID();
    await earlier.db.query(
      `insert into invitations (practice_id, id, role, name, email, token_hash, invited_by, created_at, sent_at, expires_at)
       values ($1, $2, 'COACH', 'C', $3 || '@example.test', decode($3, 'hex'), $4, $5, $5, $6)`,
      [practice, id, hash, member, AT, expiresAt],
    );
    return id;
  };
  const token = (hash: string, invitation: string) =>
    earlier.db.query(
      `insert into invitation_tokens (hash, practice_id, invitation_id) values (decode($1, 'hex'), $2, $3)`,
      [hash, practice, invitation],
    );
  await token('01', await invite('01', '2026-03-08T00:00:00Z'));
  const renewed = await invite('03', '2026-03-20T00:00:00Z');
  await token('03', renewed);
  // Its invitation has another link since.
  await token('02', renewed);

  await earlier.migrateOn();
  const { rows } = await earlier.db.query<{ hash: string; at: Date }>(
    `select encode(hash, 'hex') as hash, expires_at as at from invitation_tokens order by 1`,
  );
  expect(rows).toEqual([
    { hash: '01', at: new Date('2026-03-08T00:00:00Z') },
    { hash: '03', at: new Date('2026-03-20T00:00:00Z') },
  ]);
  const { rows: forced } = await earlier.db.query<{ forced: boolean }>(
    `select relforcerowsecurity as forced from pg_class where relname = 'invitations'`,
  );
  expect(forced).toEqual([{ forced: true }]);
});
