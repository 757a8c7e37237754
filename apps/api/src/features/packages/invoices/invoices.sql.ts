import { as, statement, statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../../people/index.js';
import type { InvoiceKind } from './invoice.type.js';

/** Counts up; the row stays locked until the transaction ends, so that a rolled back invoice leaves no gap. */
export const NEXT_INVOICE_NUMBER = statement(
  'next invoice number',
  { last: 'int4' },
  `insert into invoice_numbers (practice_id, id, last) values ($1, $1, 1)
   on conflict (practice_id, id) do update set last = invoice_numbers.last + 1 returning last`,
  { runBy: ['app'] },
);

/** Invoice $2 of practice $1, if the caller can see its client. */
export const VISIBLE_INVOICE = statementByRole(
  'visible invoice',
  {
    number: 'int4',
    kind: as<`${InvoiceKind}`>('text'),
    issuedOn: 'text',
    amountMinor: 'int4',
    currency: 'text',
    content: 'text',
  },
  (
    ctx,
  ) => `select i.number, i.kind, i.issued_on::text as "issuedOn", i.amount_minor as "amountMinor", i.currency, i.content
   from invoices i join clients c on c.practice_id = i.practice_id and c.id = i.client_id
   where i.practice_id = $1 and i.id = $2 and ${clientsVisibleTo(ctx)}`,
  ['OWNER', 'COACH', 'CLIENT'],
);
