import { breatherEndsAt } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Place } from '../../platform/sealing/sealing.service.js';
import type { Breather } from './breather.entity.js';
import type { BreatherType } from './breather.type.js';

/** The place to which the text of a breather is sealed. */
export const textPlace = ({ id, version }: Pick<Breather, 'id' | 'version'>): Place => ({
  kind: 'CLIENT',
  table: 'breathers',
  id,
  version,
});

/** Selects one of the caller's own breathers; every write uses it. */
export const ownBreather = (ctx: Ctx, id: string) => ({
  id: id.toLowerCase(),
  clientId: ctx.actor.clientId!,
});

export const toBreatherType = (
  {
    id,
    version,
    createdAt,
    savedAt,
    keptAt,
    sharedAt,
  }: Pick<Breather, 'id' | 'version' | 'createdAt' | 'savedAt' | 'keptAt' | 'sharedAt'>,
  text: string,
): BreatherType => ({
  id,
  text,
  version,
  startedAt: createdAt,
  endsAt: new Date(breatherEndsAt(createdAt.getTime())),
  savedAt,
  keptAt,
  sharedAt,
});
