import { uuidv7 } from '@footing/kernel';
import { enterPractice } from '../../platform/auth/memberships.js';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Sealing } from '../../platform/sealing/sealing.service.js';

interface Founder {
  id: string;
  email: string;
  name: string;
}

/** Creates a practice with its encryption key and first owner, and continues in it. Returns its id. */
export async function createPractice(
  ctx: Ctx,
  sealing: Sealing,
  founder: Founder,
  practice: { name: string; timeZone: string },
): Promise<string> {
  const id = uuidv7(ctx.now.getTime());
  const ownerId = uuidv7(ctx.now.getTime());
  await enterPractice(ctx, id, ownerId);
  await ctx.db.query(
    'insert into practices (id, name, time_zone, created_at) values ($1, $2, $3, $4)',
    [id, practice.name, practice.timeZone, ctx.now],
  );
  await ctx.db.query('insert into practice_keys (practice_id, wrapped) values ($1, $2)', [
    id,
    sealing.newWrappedKey(id),
  ]);
  await ctx.db.query(
    `insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at)
     values ($1, $2, $3, 'OWNER', $4, $5, $6, $7)`,
    [id, ownerId, founder.id, founder.name, founder.email, practice.timeZone, ctx.now],
  );
  return id;
}
