import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { ClientEvent } from '../people/index.js';
import { WANTS_DIGESTS } from './notifications.sql.js';

/** A client wants their digest on a device. */
@Injectable()
export class DigestWanted extends ClientEvent {}

/** Whether the client wants their digest on a device and said that it is safe. */
export async function wantsDigests(ctx: Ctx, clientId: string): Promise<boolean> {
  const values = [ctx.db.scope.practiceId, clientId, ctx.now];
  const [found] = await ctx.db.query(WANTS_DIGESTS, values);
  return found!.wants;
}
