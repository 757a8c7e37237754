import { as, statement, statementByRole } from '../../platform/database/statement.js';
import { BATCH_SIZE } from '../../platform/jobs/due-rows.js';
import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { sharedWithCaller, type MemberRefType } from '../people/index.js';
import type { ClientFileType } from './file.type.js';
import type { CallerRole } from '../../platform/database/statement.js';

/** A file as it is stored: what is sealed is in base64. */
export interface StoredFile {
  id: string;
  at: string;
  type: `${ClientFileType}`;
  size: number;
  fromClient: boolean;
  addedById: string;
  addedBy: MemberRefType;
  coach: MemberRefType;
  shared: boolean;
  about: string;
  lost: boolean;
  places: StoredPlace[];
}

/** Where a file is attached. */
export interface StoredPlace {
  id: string;
  stepId: string | null;
  actionId: string | null;
  sessionId: string | null;
  addedById: string;
  fromClient: boolean;
}

const APP = { runBy: ['app'] } as const;
const MEMBERS = ['OWNER', 'COACH', 'CLIENT'] as const;

const PLACES = `(select coalesce(json_agg(json_build_object('id', p.id, 'stepId', p.step_id, 'actionId', p.action_id,
      'sessionId', p.session_id, 'addedById', p.added_by_id, 'fromClient', p.from_client) order by p.created_at, p.id), '[]')
    from file_places p where p.practice_id = $1 and p.file_id = f.id and p.removed_at is null and p.message_id is null)`;

/**
 * The files of client $2 in practice $1, the newest first; only those that are at a step, an action or a session if $3. Those of messages
 * that were not sent are not listed. One row for the client
 * themselves and for their coach, and none for anybody else.
 */
export const FILES = statementByRole(
  'files of a client',
  {
    clientId: 'uuid',
    coach: as<MemberRefType>('json'),
    archived: 'bool',
    joined: 'bool',
    healthDataAgreed: 'bool',
    largestMegabytes: 'int4',
    wrapped: 'bytea',
    items: as<StoredFile[]>('json'),
  },
  (ctx) => `
select c.id as "clientId", json_build_object('id', h.id, 'name', h.name) as coach,
  c.archived_at is not null as archived, c.joined_at is not null as joined, c.health_data_agreed as "healthDataAgreed",
  l.largest_file_megabytes as "largestMegabytes", ${KEYS} as wrapped,
  (select coalesce(json_agg(json_build_object('id', f.id, 'at', f.created_at, 'type', f.type, 'size', f.size,
      'fromClient', f.from_client, 'addedById', f.added_by_id,
      'addedBy', json_build_object('id', a.id, 'name', a.name), 'coach', json_build_object('id', w.id, 'name', w.name),
      'shared', f.with_id = c.coach_id, 'about', encode(f.about_sealed, 'base64'), 'lost', f.lost_at is not null, 'places', ${PLACES})
      order by f.created_at desc, f.id desc), '[]')
   from client_files f
     join members w on w.practice_id = $1 and w.id = f.with_id
     join members a on a.practice_id = $1 and a.id = f.added_by_id
   where f.practice_id = $1 and f.client_id = c.id and f.removed_at is null and not f.waits
     and (not $3::boolean or exists (
       select from file_places p
       where p.practice_id = $1 and p.file_id = f.id and p.removed_at is null and p.message_id is null))
     ${ctx.db.scope.role === 'CLIENT' ? '' : 'and f.with_id = c.coach_id'}) as items
from clients c join members h on h.practice_id = $1 and h.id = c.coach_id join practices l on l.id = $1
${keysOf('CLIENT', 'c', 'c.id')}
where c.practice_id = $1 and c.id = $2 and ${sharedWithCaller(ctx)}`,
  MEMBERS,
);

/**
 * Client $2 in practice $1 before a file is added at $3: what its row copies, which cannot change before the transaction ends, and how
 * many files there are. No row but for the client themselves and their coach.
 */
export const LOCK_FOR_FILE = statementByRole(
  'lock for a file',
  {
    clientId: 'uuid',
    archived: 'bool',
    joined: 'bool',
    coachId: 'uuid',
    supervised: 'bool',
    healthDataAgreed: 'bool',
    files: 'int4',
    added: 'int4',
    firstAddedAt: 'timestamptz?',
  },
  (ctx) => `
select c.id as "clientId", c.archived_at is not null as archived, c.joined_at is not null as joined, c.coach_id as "coachId",
  c.supervised, c.health_data_agreed as "healthDataAgreed", s.files, s.added, s.first as "firstAddedAt"
from clients c cross join lateral (
  select count(*) filter (where f.removed_at is null)::int4 as files,
    count(*) filter (where ${IS_NEW} and ${bySide(ctx)})::int4 as added,
    min(f.created_at) filter (where ${IS_NEW} and ${bySide(ctx)}) as first
  from client_files f where f.practice_id = $1 and f.client_id = c.id) s
where c.practice_id = $1 and c.id = $2 and ${sharedWithCaller(ctx)}
for key share of c`,
  MEMBERS,
);

const IS_NEW = `f.created_at > $3::timestamptz - interval '1 hour'`;
function bySide(ctx: CallerRole): string {
  return ctx.db.scope.role === 'CLIENT' ? 'f.from_client' : 'not f.from_client';
}

/** Removed files whose contents are still there, and rows of those removed before $1, after ($2, $3). */
export const REMOVED_FILES = statement(
  'removed files',
  {
    practiceId: 'uuid',
    id: 'uuid',
    removedAt: 'timestamptz',
    objectId: 'uuid',
    purged: 'bool',
    given: 'bool',
  },
  `select practice_id as "practiceId", id, removed_at as "removedAt", object_id as "objectId",
     purged_at is not null as purged, practice_file_id is not null as given
   from client_files
   where removed_at is not null and (purged_at is null or removed_at < $1)
     and ($2::timestamptz is null or (removed_at, practice_id, id) > ($2, $3::uuid, $4::uuid))
   order by removed_at, practice_id, id limit ${BATCH_SIZE}`,
  APP,
);

/** Practices with files, after $1. */
export const PRACTICES_WITH_FILES = statement(
  'practices with files',
  { practiceId: 'uuid' },
  `select practice_id as "practiceId" from (
     select practice_id from client_files union select practice_id from practice_files) f
   where $1::uuid is null or practice_id > $1
   order by practice_id limit ${BATCH_SIZE}`,
  APP,
);

/** The objects of practice $1 whose contents were not deleted: of clients, also of files that they were given, and of the practice. */
export const OBJECTS_OF_PRACTICE = statement(
  'objects of practice',
  {
    id: 'uuid',
    objectId: 'uuid',
    createdAt: 'timestamptz',
    removed: 'bool',
    lost: 'bool',
    ofPractice: 'bool',
  },
  `select id, object_id as "objectId", created_at as "createdAt", removed_at is not null as removed, lost_at is not null as lost,
     false as "ofPractice"
   from client_files where practice_id = $1 and purged_at is null
   union all
   select id, object_id, created_at, false, lost_at is not null, true from practice_files where practice_id = $1`,
  APP,
);
