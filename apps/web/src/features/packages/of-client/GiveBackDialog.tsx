import { GiveBackSessionDocument, type PackagePartsFragment } from '@footing/contract';
import { Text, Textarea } from '@mantine/core';
import { onDayWords, useNow } from '../../../shared/words';
import { words as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';
import { usePackageForm } from './usePackageForm';

const words = all.back;

/** Gives a session back by hand. The client reads why. */
export function GiveBackDialog({
  use,
  onClose,
}: {
  use: PackagePartsFragment['uses'][number];
  onClose: () => void;
}) {
  const now = useNow();
  const { dialog, field } = usePackageForm({
    document: GiveBackSessionDocument,
    words,
    initialValues: { reason: '' },
    inputOf: ({ reason }) => ({ sessionId: use.sessionId, reason }),
    onClose,
  });
  return (
    <PackageDialog {...dialog}>
      <Text>{words.says(onDayWords(use.startsAt, now))}</Text>
      <Textarea
        label={words.reason}
        description={words.reasonSays}
        autosize
        minRows={2}
        maxLength={300}
        data-autofocus
        {...field('reason')}
      />
    </PackageDialog>
  );
}
