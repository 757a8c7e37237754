import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { NoteAccessService } from '../notes/index.js';
import type { MemberRefType } from '../people/index.js';
import {
  ReadableKind,
  type KindReadersType,
  type ReaderBeforeType,
  type ReaderNowType,
  type ReadersType,
} from './reading.type.js';
import {
  COACH_AND_OWNERS,
  CONSENTS_BY_PURPOSE,
  FORMER_COACHES,
  NOTE_GRANTS,
} from './readings.sql.js';

/** The purpose whose consent lets staff read; null: the client shares items one by one. */
const PURPOSE = {
  CHECK_INS: 'CHECK_INS',
  CONTACT_LOG: 'CONTACT_LOG',
  REFLECTIONS: 'REFLECTIONS',
  ANSWERS: null,
  BREATHERS: null,
  JOURNAL: null,
  MESSAGES: 'MESSAGES',
  FILES: null,
} as const;

/** What owners do not read, whatever else the client lets them read. */
const BETWEEN_TWO: readonly string[] = ['MESSAGES', 'FILES'];

interface Known {
  coach: MemberRefType;
  isCoachHere: boolean;
  owners: MemberRefType[];
  nameInCalendar: boolean;
  messagesOn: boolean;
  /** Former coaches, and until when they were. */
  former: (MemberRefType & { until: Date; isHere: boolean })[];
  /** By purpose: the latest decision, and when consent was first given. */
  granted: Map<string, { now: boolean; since: Date | null }>;
  grants: (MemberRefType & { endedAt: Date | null })[];
}

/**
 * Who can read what of the calling client, and who could before. It repeats row-level security; a test compares each line
 * with what each person's role can select.
 */
@Injectable()
export class ReadersService {
  constructor(private readonly access: NoteAccessService) {}

  async ofCaller(ctx: Ctx): Promise<ReadersType> {
    const known = await this.#known(ctx);
    const accessRequests = await this.access.requests(ctx, ctx.actor.clientId!);
    const shown = Object.values(ReadableKind).filter(
      // Where messages are off and were never written, the page does not speak of them.
      (kind) => kind !== 'MESSAGES' || known.messagesOn || known.granted.has(kind),
    );
    const kinds = shown.map((kind): KindReadersType => {
      if (kind === 'SHARED_NOTES') return sharedNotes(known);
      if (kind === 'PRIVATE_NOTES') return privateNotes(known, accessRequests);
      return ownWords(kind, known);
    });
    const { coach, owners, nameInCalendar } = known;
    return { coach, owners, kinds, nameInCalendar, accessRequests };
  }

  async #known(ctx: Ctx): Promise<Known> {
    const values = [ctx.actor.practiceId, ctx.actor.clientId];
    const [found] = await ctx.db.query(COACH_AND_OWNERS, values);
    if (!found) throw notFound();
    const former = await ctx.db.query(FORMER_COACHES, values);
    const said = await ctx.db.query(CONSENTS_BY_PURPOSE, values);
    const grants = await ctx.db.query(NOTE_GRANTS, values);
    return {
      ...found,
      former,
      grants,
      granted: new Map(said.map(({ purpose, now, since }) => [purpose, { now, since }])),
    };
  }
}

function ownWords(kind: keyof typeof PURPOSE, known: Known): KindReadersType {
  const { coach, isCoachHere, owners, former, granted } = known;
  const purpose = PURPOSE[kind];
  const says = (word: string) => granted.get(word)?.now === true;
  const now: ReaderNowType[] = [];
  if (purpose === null || says(purpose)) {
    if (isCoachHere) now.push(reads(coach, 'ALL'));
    if (!BETWEEN_TWO.includes(kind) && says('SUPERVISOR'))
      now.push(...owners.map((owner) => reads(owner, 'ALL')));
  }
  const since = purpose === null ? null : (granted.get(purpose)?.since ?? undefined);
  const before = former
    .filter(({ until }) => since === null || (since !== undefined && since <= until))
    .map(({ id, name, until }) => ({ member: { id, name }, until }));
  return { kind, now, before: without(now, before) };
}

/** Authors can always read their own notes. */
function sharedNotes({ coach, isCoachHere, owners, former }: Known): KindReadersType {
  const now = [
    ...(isCoachHere ? [reads(coach, 'ALL')] : []),
    ...owners.map((owner) => reads(owner, 'ALL')),
    ...former
      .filter(({ id, isHere }) => isHere && !owners.some((owner) => owner.id === id))
      .map(({ id, name }) => reads({ id, name }, 'OWN')),
  ];
  const before = former.map(({ id, name, until }) => ({ member: { id, name }, until }));
  return { kind: 'SHARED_NOTES', now, before: without(now, before) };
}

function privateNotes(
  { coach, isCoachHere, former, grants }: Known,
  requests: ReadersType['accessRequests'],
): KindReadersType {
  const now = [
    ...(isCoachHere ? [reads(coach, 'OWN')] : []),
    ...former.filter(({ isHere }) => isHere).map(({ id, name }) => reads({ id, name }, 'OWN')),
    ...grants
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id, name }) => reads({ id, name }, 'CHOSEN')),
    ...requests
      .filter(({ endedAt }) => endedAt === null)
      .map(({ owner }) => reads(owner, 'REQUESTED')),
  ];
  const before = [
    ...former
      .filter(({ isHere }) => !isHere)
      .map(({ id, name, until }) => ({ member: { id, name }, until })),
    ...grants.flatMap(({ id, name, endedAt }) =>
      endedAt ? [{ member: { id, name }, until: endedAt }] : [],
    ),
    ...requests.flatMap(({ owner, endedAt }) =>
      endedAt ? [{ member: owner, until: endedAt }] : [],
    ),
  ];
  return { kind: 'PRIVATE_NOTES', now, before };
}

const reads = ({ id, name }: MemberRefType, access: ReaderNowType['access']): ReaderNowType => ({
  member: { id, name },
  access,
});

const without = (now: ReaderNowType[], before: ReaderBeforeType[]): ReaderBeforeType[] =>
  before.filter(({ member }) => !now.some((reader) => reader.member.id === member.id));
