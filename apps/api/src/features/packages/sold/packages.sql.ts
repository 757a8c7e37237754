import type { SessionStatus } from '../../sessions/index.js';
import { as, statement, statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../../people/index.js';
import type { InvoiceType } from '../invoices/invoice.type.js';
import type { PackageSessionTypeType, PackageUseState, PackageUseType } from './package.type.js';

/** The packages of client $2 in practice $1, the latest first; only package $3, if it is not null. */
export const PACKAGES_OF_CLIENT = statementByRole(
  'packages of a client',
  {
    id: 'uuid',
    clientId: 'uuid',
    description: 'text',
    sessions: 'int4',
    used: 'int4',
    soldAt: 'timestamptz',
    validUntil: 'text?',
    priceMinor: 'int4',
    currency: 'text',
    types: as<PackageSessionTypeType[]>('json'),
    payLink: 'text',
    paidOn: 'text?',
    paidNote: 'text',
    endedAt: 'timestamptz?',
    version: 'int4',
    uses: as<PackageUseType[]>('json'),
    invoices: as<InvoiceType[]>('json'),
  },
  (ctx) => `select p.id, p.client_id as "clientId", p.description, p.sessions,
     (select count(*)::int4 from package_uses u where u.practice_id = $1 and u.package_id = p.id and u.state <> 'GIVEN_BACK') as used,
     p.created_at as "soldAt", p.valid_until::text as "validUntil", p.price_minor as "priceMinor", p.currency,
     (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.created_at, t.id), '[]')
      from session_types t where t.practice_id = $1 and t.id = any(p.type_ids)) as types,
     p.pay_link as "payLink", p.paid_on::text as "paidOn",
     ${ctx.db.scope.role === 'CLIENT' ? `''` : 'p.paid_note'} as "paidNote", p.ended_at as "endedAt", p.version,
     (select coalesce(json_agg(json_build_object('sessionId', s.id, 'startsAt', s.starts_at, 'status', s.status,
          'state', u.state, 'reason', u.reason) order by s.starts_at desc, s.id desc), '[]')
      from package_uses u join sessions s on s.practice_id = u.practice_id and s.id = u.id
      where u.practice_id = $1 and u.package_id = p.id) as uses,
     (select coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'kind', i.kind, 'issuedOn', i.issued_on,
          'amountMinor', i.amount_minor, 'currency', i.currency, 'cancelsId', i.cancels_id) order by i.number), '[]')
      from invoices i where i.practice_id = $1 and i.package_id = p.id) as invoices
   from packages p join clients c on c.practice_id = p.practice_id and c.id = p.client_id
   where p.practice_id = $1 and p.client_id = $2 and ($3::uuid is null or p.id = $3) and ${clientsVisibleTo(ctx)}
   order by p.created_at desc, p.id desc`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/** What the last sale of member $2 in practice $1 said. */
export const LAST_SALE = statement(
  'last sale of a member',
  { currency: 'text', payLink: 'text' },
  `select p.currency, p.pay_link as "payLink" from packages p where p.practice_id = $1 and p.sold_by = $2
   order by p.created_at desc, p.id desc limit 1`,
  { runBy: ['app'] },
);

/** The packages of client $2 in practice $1 with what they have taken, oldest first. */
export const PACKAGES_TO_SETTLE = statement(
  'packages to settle',
  {
    id: 'uuid',
    sessions: 'int4',
    soldAt: 'timestamptz',
    validUntil: 'text?',
    typeIds: 'uuid[]',
    ended: 'bool',
    numbers: 'int4[]',
    timeZone: 'text',
    changeHours: 'int4',
  },
  `select p.id, p.sessions, p.created_at as "soldAt", p.valid_until::text as "validUntil", p.type_ids as "typeIds",
     p.ended_at is not null as ended,
     array(select u.number from package_uses u
       where u.practice_id = $1 and u.package_id = p.id and u.state <> 'GIVEN_BACK' order by u.number) as numbers,
     o.time_zone as "timeZone", o.session_change_hours as "changeHours"
   from packages p join practices o on o.id = p.practice_id
   where p.practice_id = $1 and p.client_id = $2 order by p.created_at, p.id`,
  { runBy: ['app'] },
);

/** The sessions of client $2 in practice $1 that were booked at $3 or later, and what they took. */
export const SESSIONS_TO_SETTLE = statement(
  'sessions to settle',
  {
    id: 'uuid',
    bookedAt: 'timestamptz',
    startsAt: 'timestamptz',
    typeId: 'uuid?',
    joint: 'bool',
    status: as<`${SessionStatus}`>('text'),
    use: as<`${PackageUseState}` | null>('text'),
  },
  `select s.id, s.created_at as "bookedAt", s.starts_at as "startsAt", s.type_id as "typeId", s.joint_id is not null as joint,
     s.status, u.state as use
   from sessions s left join package_uses u on u.practice_id = $1 and u.id = s.id
   where s.practice_id = $1 and s.client_id = $2 and s.created_at >= $3 and (u.state is null or u.state = 'TAKEN')
   order by s.created_at, s.id`,
  { runBy: ['app'] },
);

/** Whether clients of practice $1 need a package to book, and until how many hours before a session they can cancel it. */
export const BOOKING_NEEDS_PACKAGE = statement(
  'whether booking needs a package',
  { needed: 'bool', changeHours: 'int4' },
  `select coalesce(b.booking_needs_package, false) as needed, p.session_change_hours as "changeHours"
   from practices p left join billing_settings b on b.practice_id = $1 and b.id = $1
   where p.id = $1`,
);

/** A session that client $2 of practice $1 booked at $3 and no package counts. */
export const UNCOUNTED_BOOKING = statement(
  'booking that no package counts',
  { id: 'uuid' },
  `select s.id from sessions s
   where s.practice_id = $1 and s.client_id = $2 and s.created_at = $3 and s.booked_by = 'CLIENT' and s.status = 'PLANNED'
     and not exists (select from package_uses u where u.practice_id = $1 and u.id = s.id) limit 1`,
  { runBy: ['app'] },
);

/** Validity and payments are days in this zone. */
export const PACKAGE_ZONE = statement(
  'zone of packages',
  { timeZone: 'text' },
  `select time_zone as "timeZone" from practices where id = $1`,
  { runBy: ['app'] },
);
