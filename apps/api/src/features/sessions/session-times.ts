import { MS_PER_DAY } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid } from '../../platform/errors/fault.js';
import { sealText } from '../../platform/sealing/sealed-texts.js';
import { words } from './sessions.words.js';

/** How far back a session can be recorded, and how far ahead planned. */
const DAYS_BACK = 366;
const DAYS_AHEAD = 731;

export interface Particulars {
  startsAt: Date;
  minutes: number;
  place: string;
  link: string;
}

export function span({ startsAt, minutes }: { startsAt: Date; minutes: number }) {
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}

export function checkTime({ now }: Ctx, startsAt: Date): void {
  const days = (startsAt.getTime() - now.getTime()) / MS_PER_DAY;
  if (days < -DAYS_BACK) throw invalid('input.startsAt', words.yearAgo);
  if (days > DAYS_AHEAD) throw invalid('input.startsAt', words.yearsAhead);
}

/** Place and link are private: an address, or a link that opens a call. */
export async function sealedWhere(ctx: Ctx, id: string, place: string, link: string) {
  return {
    place: await sealText(ctx, { column: 'sessions.place', id }, place),
    link: await sealText(ctx, { column: 'sessions.link', id }, link),
  };
}
