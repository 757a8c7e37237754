import '@fastify/cookie';
import type { Config } from '../../../config/config.js';
import type { Ctx } from '../../context/ctx.js';

const NAME = 'footing_refresh';
export const REFRESH_DAYS = 30;
/** The maximum lifetime of a sign-in, however often it is used. */
export const SIGN_IN_DAYS = 90;

/** The cookie of the refresh token: inaccessible to scripts and other sites. */
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
