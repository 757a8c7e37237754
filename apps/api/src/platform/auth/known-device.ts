import { randomBytes } from 'node:crypto';
import '@fastify/cookie';
import type { Config } from '../../config/config.js';
import type { Ctx } from '../context/ctx.js';
import type { Sealing } from '../sealing/sealing.service.js';

const NAME = 'footing_device';
const DAYS = 365;
const COOKIE = /^([\w-]{22})\.([\w-]{43})$/;

/**
 * A browser in which somebody has signed in with the right password before. It has tries of its own, so strangers who
 * guess at an address lock out themselves and not its owner. The cookie is bound to the address and says nothing of it.
 */
export const knownDevice = {
  /** A name for this device and this address; null where they do not belong together. */
  read(ctx: Ctx, sealing: Sealing, address: string): string | null {
    const [, id, proof] = COOKIE.exec(ctx.request?.cookies?.[NAME] ?? '') ?? [];
    return id && proof === proofOf(sealing, id, address) ? `${id} ${address}` : null;
  },

  write(ctx: Ctx, config: Config, sealing: Sealing, address: string): void {
    if (knownDevice.read(ctx, sealing, address)) return;
    const id = randomBytes(16).toString('base64url');
    void ctx.reply?.setCookie(NAME, `${id}.${proofOf(sealing, id, address)}`, {
      path: '/graphql',
      httpOnly: true,
      sameSite: 'strict',
      secure: config.publicUrl.startsWith('https:'),
      maxAge: DAYS * 24 * 60 * 60,
    });
  },
};

const proofOf = (sealing: Sealing, id: string, address: string): string =>
  sealing.fingerprint(`known device ${id} ${address}`).toString('base64url');
