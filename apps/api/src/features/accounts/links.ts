import type { Config } from '../../config/config.js';

/** Behind the hash, a token is sent to no server and stands in no log. */
export const links = {
  confirmSignUp: (config: Config, token: string) => `${config.publicUrl}/confirm#token=${token}`,
  reset: (config: Config, token: string) => `${config.publicUrl}/reset#token=${token}`,
  confirmEmail: (config: Config, token: string) =>
    `${config.publicUrl}/confirm-email#token=${token}`,
  signIn: (config: Config) => `${config.publicUrl}/sign-in`,
};
