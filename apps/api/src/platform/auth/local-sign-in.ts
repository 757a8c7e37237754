import { Injectable } from '@nestjs/common';
import passport from 'passport';
import { Strategy } from 'passport-local';
import type { Ctx } from '../context/ctx.js';
import { Passwords } from './passwords.js';

/** An account as far as signing in needs it. */
export interface Credentials {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  lockAfterMinutes: number | null;
}

interface Body {
  body: { email: string; password: string };
  ctx: Ctx;
}

/** Address and password, checked by Passport's local strategy. */
@Injectable()
export class LocalSignIn {
  readonly #authenticator = new passport.Passport();

  constructor(private readonly passwords: Passwords) {
    this.#authenticator.use(
      'local',
      new Strategy(
        { usernameField: 'email', session: false, passReqToCallback: true },
        (request, email, password, done) => {
          this.#check((request as unknown as Body).ctx, email, password).then(
            (account) => done(null, account ?? false),
            done,
          );
        },
      ),
    );
  }

  /** Null for an unknown address and for a wrong password, after the same work. */
  verify(ctx: Ctx, email: string, password: string): Promise<Credentials | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, account: Credentials | false | null) =>
        error ? reject(error as Error) : resolve(account || null);
      const run = this.#authenticator.authenticate('local', { session: false }, done) as (
        request: Body,
        response: object,
        next: (error: unknown) => void,
      ) => void;
      run({ body: { email, password }, ctx }, {}, reject);
    });
  }

  async #check(ctx: Ctx, email: string, password: string): Promise<Credentials | null> {
    const [account] = await ctx.db.query<Credentials>(
      `select id, email, name, password_hash as "passwordHash", lock_after_minutes as "lockAfterMinutes"
       from accounts where email = $1`,
      [email],
    );
    const right = await this.passwords.verify(account?.passwordHash, password);
    return right ? account! : null;
  }
}
