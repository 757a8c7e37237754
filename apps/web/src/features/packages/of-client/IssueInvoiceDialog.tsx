import { IssueInvoiceDocument } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import { invoices as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';

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
  const form = useForm({ initialValues: { billTo: clientName } });
  const change = useChange(IssueInvoiceDocument, { quiet: true, says: words.done, done: onClose });
  const save = form.onSubmit(({ billTo }) => void change.run({ input: { id, packageId, billTo } }));
  return (
    <PackageDialog
      title={words.title}
      save={save}
      change={change}
      button={words.save}
      onClose={onClose}
    >
      <Text size="sm">{words.says}</Text>
      <Textarea
        label={words.billTo}
        description={words.billToSays}
        autosize
        minRows={3}
        maxLength={500}
        data-autofocus
        {...form.getInputProps('billTo')}
        error={change.fieldError('billTo')}
      />
    </PackageDialog>
  );
}
