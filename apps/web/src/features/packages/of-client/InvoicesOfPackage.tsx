import { CancelInvoiceDocument, type PackagePartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { confirmThat, useChange, useIdFor } from '../../../shared/ui';
import { InvoiceList } from '../InvoiceList';
import { invoices as words } from '../packages.words';
import { IssueInvoiceDialog } from './IssueInvoiceDialog';

/** What staff do with the invoices of a package: issue one, and cancel it by a credit. */
export function InvoicesOfPackage({
  each,
  clientName,
  label,
}: {
  each: PackagePartsFragment;
  clientName: string;
  /** For screen readers: the button with the name of the package. */
  label: (button: string) => string;
}) {
  const [issuing, setIssuing] = useState(false);
  const cancel = useChange(CancelInvoiceDocument, { says: words.canceled });
  const { idFor } = useIdFor();
  const gone = new Set(each.invoices.map(({ cancelsId }) => cancelsId));
  const stands = each.invoices.some(({ kind, id }) => kind === 'INVOICE' && !gone.has(id));
  const ask = async (invoiceId: string, number: number) => {
    const question = { title: words.cancel.title(number), words: words.cancel.says };
    const sure = await confirmThat({ ...question, yes: words.cancel.yes, no: words.cancel.no });
    if (sure) await cancel.run({ input: { id: idFor(invoiceId), invoiceId } });
  };
  return (
    <>
      <InvoiceList
        invoices={each.invoices}
        button={({ id, kind, number }) =>
          kind === 'INVOICE' &&
          !gone.has(id) && (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={cancel.busy}
              onClick={() => void ask(id, number)}
            >
              {words.cancel.button(number)}
            </Button>
          )
        }
      />
      {!stands && (
        <div>
          <Button
            size="compact-md"
            variant="light"
            aria-label={label(words.issue.button)}
            onClick={() => setIssuing(true)}
          >
            {words.issue.button}
          </Button>
        </div>
      )}
      {issuing && (
        <IssueInvoiceDialog
          packageId={each.id}
          clientName={clientName}
          onClose={() => setIssuing(false)}
        />
      )}
    </>
  );
}
