import type { ContactBegunBy, ContactMeans } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';

export interface CopiedContact {
  at: string;
  begunBy: ContactBegunBy;
  means: ContactMeans;
  felt: number | null;
}

/**
 * What the calling client's copy is read from, where no page lists all of it: their plans and forms by id, oldest first, their contacts, and
 * when the first check-in was. $1 practice, $2 client.
 */
export const PARTS_OF_COPY = statement(
  'parts of a client’s copy',
  {
    planIds: as<string[]>('json'),
    formRequestIds: as<string[]>('json'),
    contacts: as<CopiedContact[]>('json'),
    firstCheckInAt: 'timestamptz?',
  },
  `select
     (select coalesce(json_agg(p.id order by p.created_at, p.id), '[]') from plans p
      where p.practice_id = $1 and p.client_id = $2) as "planIds",
     (select coalesce(json_agg(f.id order by f.created_at, f.id), '[]') from form_requests f
      where f.practice_id = $1 and f.client_id = $2) as "formRequestIds",
     (select coalesce(json_agg(json_build_object('at', k.created_at, 'begunBy', k.begun_by, 'means', k.means, 'felt', k.felt)
        order by k.created_at, k.id), '[]') from contacts k
      where k.practice_id = $1 and k.client_id = $2) as contacts,
     (select min(i.created_at) from check_ins i where i.practice_id = $1 and i.client_id = $2) as "firstCheckInAt"`,
  { runBy: ['client'] },
);
