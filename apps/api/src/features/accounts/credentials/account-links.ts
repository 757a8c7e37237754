import type { Config } from '../../../config/config.js';

/** A token after the hash is never sent to a server, so it appears in no log. */
export const links = {
  confirmSignUp: (config: Config, token: string) => `${config.publicUrl}/confirm#token=${token}`,
  reset: (config: Config, token: string) => `${config.publicUrl}/reset#token=${token}`,
  confirmEmail: (config: Config, token: string) =>
    `${config.publicUrl}/confirm-email#token=${token}`,
  signIn: (config: Config) => `${config.publicUrl}/sign-in`,
};
