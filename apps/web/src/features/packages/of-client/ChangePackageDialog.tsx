import { ChangePackageDocument, type PackagePartsFragment } from '@footing/contract';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useChange } from '../../../shared/ui';
import { words as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';

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
  const form = useForm({
    initialValues: { validUntil: each.validUntil ?? '', payLink: each.payLink },
  });
  const change = useChange(ChangePackageDocument, {
    quiet: true,
    says: words.done,
    done: onClose,
    refetchQueries: ['PackagesOfClient'],
  });
  const save = form.onSubmit(({ validUntil, payLink }) => {
    const input = { packageId, version, payLink, validUntil: validUntil || null };
    void change.run({ input });
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
        label={all.sell.validUntil}
        description={all.sell.validUntilSays}
        type="date"
        data-autofocus
        {...form.getInputProps('validUntil')}
        error={change.fieldError('validUntil')}
      />
      <TextInput
        label={all.sell.payLink}
        description={all.sell.payLinkSays}
        type="url"
        autoComplete="off"
        {...form.getInputProps('payLink')}
        error={change.fieldError('payLink')}
      />
    </PackageDialog>
  );
}
