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

/** The purpose whose word lets staff read; null: the client shares piece by piece. */
const PURPOSE = {
  CHECK_INS: 'CHECK_INS',
  CONTACT_LOG: 'CONTACT_LOG',
  REFLECTIONS: 'REFLECTIONS',
  ANSWERS: null,
  BREATHERS: null,
} as const;

interface Known {
  coach: MemberRefType;
  isCoachHere: boolean;
  owners: MemberRefType[];
  /** Coaches of before, with when they last were. */
  former: (MemberRefType & { until: Date; isHere: boolean })[];
  /** By purpose: the latest word, and when a yes was first said. */
  granted: Map<string, { now: boolean; since: Date | null }>;
  grants: (MemberRefType & { endedAt: Date | null })[];
}

/**
 * Who can read what of the caller's, a client's, and who could. It spells row-level security a second time: a test
 * compares each line with what each person's role can select.
 */
@Injectable()
export class ReadersService {
  constructor(private readonly access: NoteAccessService) {}

  async ofCaller(ctx: Ctx): Promise<ReadersType> {
    const known = await this.#known(ctx);
    const accessRequests = await this.access.requests(ctx, ctx.actor.clientId!);
    const kinds = Object.values(ReadableKind).map((kind): KindReadersType => {
      if (kind === 'SHARED_NOTES') return sharedNotes(known);
      if (kind === 'PRIVATE_NOTES') return privateNotes(known, accessRequests);
      return ownWords(kind, known);
    });
    return { coach: known.coach, owners: known.owners, kinds, accessRequests };
  }

  async #known(ctx: Ctx): Promise<Known> {
    const values = [ctx.actor.practiceId, ctx.actor.clientId];
    const [found] = await ctx.db.query<Pick<Known, 'coach' | 'isCoachHere' | 'owners'>>(
      `select json_build_object('id', m.id, 'name', m.name) as coach, m.removed_at is null as "isCoachHere",
         (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]')
          from members o where o.practice_id = $1 and o.role = 'OWNER' and o.removed_at is null
            and o.id <> m.id) as owners
       from clients c join members m on m.practice_id = c.practice_id and m.id = c.coach_id
       where c.practice_id = $1 and c.id = $2`,
      values,
    );
    if (!found) throw notFound();
    const former = await ctx.db.query<Known['former'][number]>(
      `select m.id, m.name, max(t.created_at) as until, m.removed_at is null as "isHere"
       from transfers t
       join clients c on c.practice_id = t.practice_id and c.id = t.client_id
       join members m on m.practice_id = t.practice_id and m.id = t.from_id
       where t.practice_id = $1 and t.client_id = $2 and m.id <> c.coach_id
       group by m.id, m.name, m.removed_at order by until desc, m.id`,
      values,
    );
    const said = await ctx.db.query<{ purpose: string; now: boolean; since: Date | null }>(
      `select o.purpose, (array_agg(o.granted order by o.number desc))[1] as now,
              min(o.created_at) filter (where o.granted) as since
       from consents o where o.practice_id = $1 and o.client_id = $2 group by o.purpose`,
      values,
    );
    const grants = await ctx.db.query<Known['grants'][number]>(
      `select m.id, m.name,
              case when bool_or(r.ended_at is null) then null else max(r.ended_at) end as "endedAt"
       from note_readers r join members m on m.practice_id = r.practice_id and m.id = r.reader_id
       where r.practice_id = $1 and r.client_id = $2 group by m.id, m.name order by m.name, m.id`,
      values,
    );
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
    if (says('SUPERVISOR')) now.push(...owners.map((owner) => reads(owner, 'ALL')));
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
