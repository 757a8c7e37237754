import { IssueInvoiceDocument } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { invoices as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';
import { usePackageForm } from './usePackageForm';

const words = all.issue;

/** Issues an invoice. It gets the next number and never changes. */
export function IssueInvoiceDialog({
  packageId,
  clientName,
  onClose,
}: {
  packageId: string;
  clientName: string;
  onClose: () => void;
}) {
  const [id] = useState(() => uuidv7(Date.now()));
  const { dialog, field } = usePackageForm({
    document: IssueInvoiceDocument,
    words,
    initialValues: { billTo: clientName },
    inputOf: ({ billTo }) => ({ id, packageId, billTo }),
    onClose,
  });
  return (
    <PackageDialog {...dialog}>
      <Text size="sm">{words.says}</Text>
      <Textarea
        label={words.billTo}
        description={words.billToSays}
        autosize
        minRows={3}
        maxLength={500}
        data-autofocus
        {...field('billTo')}
      />
    </PackageDialog>
  );
}
