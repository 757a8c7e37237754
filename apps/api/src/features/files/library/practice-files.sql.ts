import { as, statement } from '../../../platform/database/statement.js';
import type { MemberRefType } from '../../people/index.js';
import type { ClientFileType } from '../file.type.js';

/** The files of practice $1, the newest first. */
export const PRACTICE_FILES = statement(
  'files of a practice',
  {
    id: 'uuid',
    at: 'timestamptz',
    type: as<`${ClientFileType}`>('text'),
    size: 'int4',
    addedBy: as<MemberRefType>('json'),
    about: 'bytea',
    lost: 'bool',
  },
  `select f.id, f.created_at as at, f.type, f.size, json_build_object('id', a.id, 'name', a.name) as "addedBy",
     f.about_sealed as about, f.lost_at is not null as lost
   from practice_files f join members a on a.practice_id = $1 and a.id = f.added_by_id
   where f.practice_id = $1 order by f.created_at desc, f.id desc`,
  { runBy: ['app'] },
);

/** Practice $1, until the transaction ends, for whoever adds a file. Does not keep others from adding what is no file. */
export const LOCK_ROOM = statement(
  'lock room for files',
  {},
  'select from practices where id = $1 for no key update',
  { runBy: ['app'] },
);

/** How many bytes practice $1 and its clients have, how many files of its own, and what its owner allows. */
export const ROOM_OF_PRACTICE = statement(
  'room for files',
  { bytes: 'int8', files: 'int4', most: 'int4?', largest: 'int4' },
  `select (
     (select coalesce(sum(size), 0) from client_files
      where practice_id = $1 and removed_at is null and practice_file_id is null)
     + (select coalesce(sum(size), 0) from practice_files where practice_id = $1))::int8 as bytes,
     (select count(*)::int4 from practice_files where practice_id = $1) as files,
     p.most_file_megabytes as most, p.largest_file_megabytes as largest
   from practices p where p.id = $1`,
  { runBy: ['app'] },
);
