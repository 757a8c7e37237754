import { randomBytes } from 'node:crypto';
import '@fastify/cookie';
import type { Config } from '../../../config/config.js';
import type { Ctx } from '../../context/ctx.js';
import type { SealingService } from '../../sealing/sealing.service.js';

const NAME = 'footing_device';
const DAYS = 365;
const COOKIE = /^([\w-]{22})\.([\w-]{43})$/;

/**
 * A browser in which somebody has signed in with the right password before. Its attempts are counted separately, so that
 * strangers who guess passwords do not lock out the owner. The cookie is bound to the address without revealing it.
 */
export const knownDevice = {
  /** The id of this device for this address, or null if the cookie belongs to another address. */
  read(ctx: Ctx, sealing: SealingService, address: string): string | null {
    const [, id, proof] = COOKIE.exec(ctx.request?.cookies?.[NAME] ?? '') ?? [];
    return id && proof === proofOf(sealing, id, address) ? `${id} ${address}` : null;
  },

  write(ctx: Ctx, config: Config, sealing: SealingService, address: string): void {
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

const proofOf = (sealing: SealingService, id: string, address: string): string =>
  sealing.fingerprint(`known device ${id} ${address}`).toString('base64url');
