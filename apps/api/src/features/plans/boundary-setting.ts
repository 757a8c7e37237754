import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { Client, lockVisibleClient } from '../people/index.js';
import { stateOf } from './plan-columns.js';
import { factsOf, findAndLockPlan } from './plan-loading.js';
import { storeChange } from './plan-storing.js';
import type { SetBoundaryInput } from './plans.inputs.js';

/** The boundary stands with the client, and decides what of the plan is open: both change together. */
@Injectable()
export class BoundarySetting {
  async set(ctx: Ctx, { clientId, boundary, reason }: SetBoundaryInput): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    if (client.boundary === boundary && client.boundaryReason === reason) return client;
    const isNew = client.boundary !== boundary;
    const changes = {
      boundary,
      boundaryReason: reason,
      boundarySince: isNew ? ctx.now : client.boundarySince,
    };
    // Read before the boundary changes, for what it opens and locks is the difference.
    const before = isNew ? await findAndLockPlan(ctx, 'client', client.id) : null;
    await ctx.db.of(Client).update({ id: client.id }, changes);
    await record(ctx, { clientId: client.id, kind: 'BOUNDARY_SET', subject: boundary });
    if (before && before.snapshot.ending === null) {
      const after = { ...before, facts: factsOf(boundary, changes.boundarySince) };
      const [was, is] = [stateOf(before, ctx.now), stateOf(after, ctx.now)];
      await storeChange(ctx, { before, was, after, is, events: [] });
    }
    return Object.assign(client, changes);
  }
}
