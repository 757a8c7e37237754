import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';

/** A login; global: it belongs to no practice. */
export interface Account {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  lockAfterMinutes: number | null;
}

const COLUMNS =
  'id, email, name, password_hash as "passwordHash", lock_after_minutes as "lockAfterMinutes"';

export async function accountById(ctx: Ctx, id: string): Promise<Account | undefined> {
  return (await ctx.db.query<Account>(`select ${COLUMNS} from accounts where id = $1`, [id]))[0];
}

/** As `accountById` for reading alone, which a client's role may: without the password's hash. */
export async function ownAccount(
  ctx: Ctx,
  id: string,
): Promise<Omit<Account, 'passwordHash'> | undefined> {
  const [account] = await ctx.db.query<Omit<Account, 'passwordHash'>>(
    'select id, email, name, lock_after_minutes as "lockAfterMinutes" from accounts where id = $1',
    [id],
  );
  return account;
}

export async function accountByEmail(ctx: Ctx, email: string): Promise<Account | undefined> {
  const found = await ctx.db.query<Account>(`select ${COLUMNS} from accounts where email = $1`, [
    email,
  ]);
  return found[0];
}

/** Refuses with TAKEN where the address has an account: for callers who have shown that it is theirs. */
export async function createAccount(
  ctx: Ctx,
  account: Omit<Account, 'id' | 'lockAfterMinutes'>,
): Promise<Account> {
  const [created] = await ctx.db.query<Account>(
    `insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
     values ($1, $2, $3, $4, $5, $5) on conflict (email) do nothing returning ${COLUMNS}`,
    [uuidv7(ctx.now.getTime()), account.email, account.name, account.passwordHash, ctx.now],
  );
  if (created) return created;
  throw new Refusal('TAKEN', 'There is an account with this address already. Please sign in.');
}
