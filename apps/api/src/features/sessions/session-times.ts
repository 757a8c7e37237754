import { MS_PER_DAY } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openText, sealText } from '../../platform/sealing/sealed-texts.js';
import { peopleWords, type Client } from '../people/index.js';
import type { Session } from './session.entity.js';
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

export function checkTime({ now }: Ctx, startsAt: Date, field = 'input.startsAt'): void {
  const days = (startsAt.getTime() - now.getTime()) / MS_PER_DAY;
  if (days < -DAYS_BACK) throw invalid(field, words.yearAgo);
  if (days > DAYS_AHEAD) throw invalid(field, words.yearsAhead);
}

export function checkNotArchived({ archivedAt, callName }: Client): void {
  if (archivedAt) {
    throw new Refusal('NOT_NOW', peopleWords.restoreFirst(callName));
  }
}

export function checkMovable({ status }: Session): void {
  if (status === 'PLANNED') return;
  throw new Refusal('NOT_NOW', status === 'CANCELLED' ? words.move.cancelled : words.move.over);
}

export function isSameTime(one: Particulars, other: Particulars): boolean {
  return one.startsAt.getTime() === other.startsAt.getTime() && one.minutes === other.minutes;
}

/** Whether the session has this time, length, place and link already. */
export async function isAsAsked(ctx: Ctx, session: Session, asked: Particulars): Promise<boolean> {
  if (!isSameTime(session, asked)) return false;
  const [place, link, askedPlace, askedLink] = await Promise.all(
    [session.place, session.link, asked.place, asked.link].map((text) => openText(ctx, text)),
  );
  return place === askedPlace && link === askedLink;
}

/** Place and link are private: an address, or a link that opens a call. */
export async function sealedWhere(ctx: Ctx, id: string, place: string, link: string) {
  return {
    place: await sealText(ctx, { column: 'sessions.place', id }, place),
    link: await sealText(ctx, { column: 'sessions.link', id }, link),
  };
}
