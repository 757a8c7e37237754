import { NIL_ID } from './paging.js';

/**
 * The rows of shelf `at` behind the cursor, in the order of the key: $3 is the shelf of the cursor, $4 its key and $5 its id.
 * Earlier shelves fill the page first.
 */
export const pageOfShelf = (at: number, key: string, id: string): string => `$3::int <= ${at}
    and (${key} collate "C", ${id}) > (case when $3 = ${at} then $4::text else '' end collate "C",
      case when $3 = ${at} then $5::uuid else '${NIL_ID}' end)
  order by ${key} collate "C", ${id}`;
