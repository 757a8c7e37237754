import { MarkPackagePaidDocument, type PackagePartsFragment } from '@footing/contract';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useChange } from '../../../shared/ui';
import { localDateOf, useNow } from '../../../shared/words';
import { words as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';

const words = all.paid;

/** When a package was paid, as staff know it. */
export function PaidDialog({
  each: { id: packageId },
  onClose,
}: {
  each: PackagePartsFragment;
  onClose: () => void;
}) {
  const today = localDateOf(useNow());
  const form = useForm({ initialValues: { paidOn: today, note: '' } });
  const change = useChange(MarkPackagePaidDocument, {
    quiet: true,
    says: words.done,
    done: onClose,
  });
  const save = form.onSubmit(({ paidOn, note }) => {
    void change.run({ input: { packageId, paidOn: paidOn || today, note } });
  });
  return (
    <PackageDialog
      title={words.title}
      save={save}
      change={change}
      button={words.save}
      onClose={onClose}
    >
      <TextInput
        label={words.on}
        type="date"
        max={today}
        data-autofocus
        {...form.getInputProps('paidOn')}
        error={change.fieldError('paidOn')}
      />
      <TextInput
        label={words.note}
        description={words.noteSays}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps('note')}
        error={change.fieldError('note')}
      />
    </PackageDialog>
  );
}
