import { Injectable } from '@nestjs/common';
import { notePasswordProof } from '../../../platform/auth/passwords/password-proof.js';
import { Passwords } from '../../../platform/auth/passwords/passwords.js';
import { DeviceSignInsService } from '../../../platform/auth/sign-ins/device-sign-ins.service.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { accountById } from '../account.js';
import type { ScreenLockInput } from '../accounts.inputs.js';
import { HAS_PIN, REMOVE_SCREEN_LOCK, SET_SCREEN_LOCK } from '../accounts.sql.js';
import type { SignedInType } from '../accounts.type.js';
import { toSignedInType } from '../me.presenter.js';
import { PasswordsService } from '../credentials/passwords.service.js';
import { accountOf } from './sign-in.service.js';
import { words } from '../accounts.words.js';

/**
 * A PIN that covers the pages of an unattended device. While a sign-in is locked, its refresh cookie gives no access
 * token, so a reload does not uncover them.
 */
@Injectable()
export class ScreenLockService {
  constructor(
    private readonly passwords: Passwords,
    private readonly passwordsService: PasswordsService,
    private readonly signIns: DeviceSignInsService,
  ) {}

  /** The first PIN needs nothing else; changing it needs the password, since someone else could hold the device. */
  async set(ctx: Ctx, { pin, idleMinutes, password }: ScreenLockInput): Promise<Done> {
    const { accountId } = accountOf(ctx);
    const [kept] = await ctx.db.query(HAS_PIN, [accountId]);
    if (!pin && !kept?.hasPin) throw invalid('input.pin', words.screenLock.pin);
    if (pin && kept?.hasPin) await this.passwordsService.own(ctx, 'input.password', password ?? '');
    const hash = pin ? await this.passwords.hash(pin) : null;
    await ctx.db.query(SET_SCREEN_LOCK, [accountId, hash, idleMinutes]);
    return DONE;
  }

  async remove(ctx: Ctx, password: string): Promise<Done> {
    const { id } = await this.passwordsService.own(ctx, 'password', password);
    await ctx.db.query(REMOVE_SCREEN_LOCK, [id]);
    await this.signIns.unlockAll(ctx, id);
    return DONE;
  }

  /** Proves who holds the device: for ten minutes earlier answers are shown on it. */
  async confirm(ctx: Ctx, password: string): Promise<Done> {
    await this.passwordsService.own(ctx, 'password', password);
    await notePasswordProof(ctx);
    return DONE;
  }

  /** Locks this device's sign-in. Refused if there is no PIN to unlock it. */
  async lock(ctx: Ctx): Promise<Done> {
    if (await this.signIns.lock(ctx)) return DONE;
    throw new Refusal('NOT_NOW', words.screenLock.noPin);
  }

  /** Returns refusals, because throwing one would roll back the count of wrong tries. */
  async unlock(ctx: Ctx, pin: string): Promise<SignedInType | Refusal> {
    const tried = await this.signIns.unlock(ctx, (hash) => this.passwords.verify(hash, pin));
    if (tried.kind === 'WRONG') {
      return new Refusal('WRONG_CREDENTIALS', words.screenLock.wrongPin(tried.left), {
        field: 'pin',
      });
    }
    const session = tried.kind === 'OPEN' ? await this.signIns.refresh(ctx) : null;
    const account = session && (await accountById(ctx, session.accountId));
    if (account) return toSignedInType(account, session);
    return new Refusal('EXPIRED', words.screenLock.signedOut);
  }
}
