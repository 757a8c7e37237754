import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { Ctx } from '../../context/ctx.js';
import { CREDENTIALS } from '../auth.sql.js';
import { Passwords } from './passwords.js';

export const PASSWORD = 'password';

/** The columns of an account that signing in needs. */
export interface Credentials {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  lockAfterMinutes: number | null;
}

/** Checks an email address and a password. An unknown address costs the same work as a wrong password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, PASSWORD) {
  constructor(private readonly passwords: Passwords) {
    super({ usernameField: 'email', session: false, passReqToCallback: true });
  }

  async validate(
    { ctx }: { ctx: Ctx },
    email: string,
    password: string,
  ): Promise<Credentials | false> {
    const [account] = await ctx.db.query(CREDENTIALS, [email]);
    const isRight = await this.passwords.verify(account?.passwordHash, password);
    return isRight && account ? account : false;
  }
}
