import type { PackagePartsFragment } from '@footing/contract';
import { moneyWords } from '@footing/kernel';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { downloadFrom, printoutFrom, type Printout } from '../../shared/files/download-from';
import { toast } from '../../shared/ui';
import { exactDayWords } from '../../shared/words';
import classes from './packages.module.css';
import { PrintInvoice } from './PrintInvoice';
import { invoices as words } from './packages.words';

type Invoice = PackagePartsFragment['invoices'][number];

/** The invoices of a package and what cancels them, by number. */
export function InvoiceList({
  invoices,
  button,
}: {
  invoices: Invoice[];
  button?: (invoice: Invoice) => ReactNode;
}) {
  if (invoices.length === 0) return null;
  return (
    <ul className={classes.invoices}>
      {invoices.map((invoice) => (
        <li key={invoice.id}>
          <span>
            {words.title[invoice.kind](invoice.number)}
            <span className={classes.facts}>
              {words.facts(
                exactDayWords(invoice.issuedOn),
                moneyWords(invoice.amountMinor, invoice.currency),
              )}
            </span>
          </span>
          <span className={classes.buttons}>
            <Download invoice={invoice} />
            {button?.(invoice)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Download({ invoice }: { invoice: Invoice }) {
  const [busy, setBusy] = useState(false);
  const [printout, setPrintout] = useState<Printout | null>(null);
  const title = words.title[invoice.kind](invoice.number);
  const save = async () => {
    setBusy(true);
    const file = `/invoices/${invoice.id}`;
    const saved = await downloadFrom(`${file}.pdf`, words.fileName[invoice.kind](invoice.number));
    const toPrint = saved === 'LETTERS_MISSING' ? await printoutFrom(`${file}.json`) : null;
    if (saved !== 'SAVED' && !toPrint) toast.problem(words.notLoaded);
    setPrintout(toPrint);
    setBusy(false);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={busy}
        aria-label={words.downloadOf(title)}
        onClick={() => void save()}
      >
        {words.download}
      </Button>
      {printout && <PrintInvoice printout={printout} onClose={() => setPrintout(null)} />}
    </>
  );
}
