import { MarkPackagePaidDocument, type PackagePartsFragment } from '@footing/contract';
import { TextInput } from '@mantine/core';
import { localDateOf, useNow } from '../../../shared/words';
import { words as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';
import { usePackageForm } from './usePackageForm';

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
  const { dialog, field } = usePackageForm({
    document: MarkPackagePaidDocument,
    words,
    initialValues: { paidOn: today, note: '' },
    inputOf: ({ paidOn, note }) => ({ packageId, paidOn: paidOn || today, note }),
    onClose,
  });
  return (
    <PackageDialog {...dialog}>
      <TextInput label={words.on} type="date" max={today} data-autofocus {...field('paidOn')} />
      <TextInput
        label={words.note}
        description={words.noteSays}
        maxLength={300}
        autoComplete="off"
        {...field('note')}
      />
    </PackageDialog>
  );
}
