import '@fastify/cookie';
import type { Config } from '../../config/config.js';
import type { Ctx } from '../context/ctx.js';

const NAME = 'footing_refresh';
export const REFRESH_DAYS = 30;
/** However often it is used, a sign-in ends so long after the password was given. */
export const SIGN_IN_DAYS = 90;

/** Where the browser keeps the refresh token: out of reach of scripts and of other sites. */
export const refreshCookie = {
  read(ctx: Ctx): string | undefined {
    return ctx.request?.cookies[NAME];
  },

  write(ctx: Ctx, config: Config, token: string): void {
    void ctx.reply?.setCookie(NAME, token, {
      ...options(config),
      maxAge: REFRESH_DAYS * 24 * 60 * 60,
    });
  },

  clear(ctx: Ctx, config: Config): void {
    void ctx.reply?.clearCookie(NAME, options(config));
  },
};

const options = (config: Config) => ({
  path: '/graphql',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: config.publicUrl.startsWith('https:'),
});
