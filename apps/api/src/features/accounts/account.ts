import { uuidv7 } from '@footing/kernel';
import { CREDENTIALS } from '../../platform/auth/auth.sql.js';
import type { Credentials } from '../../platform/auth/passwords/password.strategy.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { ACCOUNT_BY_ID, INSERT_ACCOUNT, OWN_ACCOUNT } from './accounts.sql.js';
import { words } from './accounts.words.js';

/** A login; global: it belongs to no practice. */
export type Account = Credentials;

export async function accountById(ctx: Ctx, id: string): Promise<Account | undefined> {
  return (await ctx.db.query(ACCOUNT_BY_ID, [id]))[0];
}

/** As `accountById` without the password hash, which the client role may not read. */
export async function ownAccount(
  ctx: Ctx,
  id: string,
): Promise<Omit<Account, 'passwordHash'> | undefined> {
  const [account] = await ctx.db.query(OWN_ACCOUNT, [id]);
  return account;
}

export async function accountByEmail(ctx: Ctx, email: string): Promise<Account | undefined> {
  const found = await ctx.db.query(CREDENTIALS, [email]);
  return found[0];
}

/** Refused with TAKEN if the address has an account: for callers who have proved that the address is theirs. */
export async function createAccount(
  ctx: Ctx,
  account: Omit<Account, 'id' | 'lockAfterMinutes'>,
): Promise<Account> {
  const [created] = await ctx.db.query(INSERT_ACCOUNT, [
    uuidv7(ctx.now.getTime()),
    account.email,
    account.name,
    account.passwordHash,
    ctx.now,
  ]);
  if (created) return created;
  throw new Refusal('TAKEN', words.takenSignIn);
}
