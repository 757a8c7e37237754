import type { CallerRole } from '../../../platform/database/statement.js';
import type { StoredFile } from '../files.sql.js';

/** A file in a message, as it is stored: what is sealed is in base64. */
export type StoredMessageFile = Pick<StoredFile, 'id' | 'type' | 'size' | 'about' | 'lost'>;

/**
 * The files in the message `m` of the client `c` that the caller can open, in the order in which they were added. Row-level security
 * repeats it.
 */
export const filesOfMessage = (ctx: CallerRole): string => `(
  select coalesce(json_agg(json_build_object('id', f.id, 'type', f.type, 'size', f.size,
      'about', encode(f.about_sealed, 'base64'), 'lost', f.lost_at is not null) order by p.id), '[]')
  from file_places p join client_files f on f.practice_id = $1 and f.id = p.file_id
  where p.practice_id = $1 and p.message_id = m.id and p.removed_at is null and f.removed_at is null and not f.waits
    ${ctx.db.scope.role === 'CLIENT' ? '' : 'and p.with_id = c.coach_id and f.with_id = c.coach_id'})`;
