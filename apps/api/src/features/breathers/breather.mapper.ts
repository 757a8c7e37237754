import { breatherEndsAt } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Place } from '../../platform/sealing/sealing.service.js';
import type { Breather } from './breather.entity.js';
import type { BreatherType } from './breather.type.js';

/** Where the text of a breather is sealed for. */
export const textPlace = ({ id, version }: Pick<Breather, 'id' | 'version'>): Place => ({
  table: 'breathers',
  id,
  version,
});

/** Which one, of the caller's own: there is no other way to name one for writing. */
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
  }: Omit<Breather, 'practiceId' | 'clientId' | 'textSealed'>,
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
