import { uuidv7 } from '@footing/kernel';
import { enterPractice } from '../../platform/auth/memberships.js';
import type { Ctx } from '../../platform/context/ctx.js';
import type { SealingService } from '../../platform/sealing/sealing.service.js';
import { Member } from './member.entity.js';
import { INSERT_PRACTICE, INSERT_PRACTICE_KEY } from './practices.sql.js';

interface Founder {
  id: string;
  email: string;
  name: string;
}

/** Creates a practice with its encryption key and first owner, and continues in it. Returns its id. */
export async function createPractice(
  ctx: Ctx,
  sealing: SealingService,
  founder: Founder,
  practice: { name: string; timeZone: string },
): Promise<string> {
  const id = uuidv7(ctx.now.getTime());
  const ownerId = uuidv7(ctx.now.getTime());
  await enterPractice(ctx, id, ownerId);
  await ctx.db.query(INSERT_PRACTICE, [id, practice.name, practice.timeZone, ctx.now]);
  await ctx.db.query(INSERT_PRACTICE_KEY, [id, sealing.newWrappedKey(id)]);
  await ctx.db.of(Member).insert({
    id: ownerId,
    accountId: founder.id,
    role: 'OWNER',
    name: founder.name,
    email: founder.email,
    timeZone: practice.timeZone,
    practiceName: practice.name,
    practiceZone: practice.timeZone,
    createdAt: ctx.now,
  });
  return id;
}
