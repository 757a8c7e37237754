import { ChangePackageDocument, type PackagePartsFragment } from '@footing/contract';
import { TextInput } from '@mantine/core';
import { words as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';
import { usePackageForm } from './usePackageForm';

const words = all.change;

/** The last day and the pay link of a package. What was sold stays. */
export function ChangePackageDialog({
  each,
  onClose,
}: {
  each: PackagePartsFragment;
  onClose: () => void;
}) {
  const { id: packageId, version } = each;
  const { dialog, field } = usePackageForm({
    document: ChangePackageDocument,
    words,
    initialValues: { validUntil: each.validUntil ?? '', payLink: each.payLink },
    inputOf: ({ validUntil, payLink }) => ({
      packageId,
      version,
      payLink,
      validUntil: validUntil || null,
    }),
    onClose,
    refetchQueries: ['PackagesOfClient'],
  });
  return (
    <PackageDialog {...dialog}>
      <TextInput
        label={all.sell.validUntil}
        description={all.sell.validUntilSays}
        type="date"
        data-autofocus
        {...field('validUntil')}
      />
      <TextInput
        label={all.sell.payLink}
        description={all.sell.payLinkSays}
        type="url"
        autoComplete="off"
        {...field('payLink')}
      />
    </PackageDialog>
  );
}
