import { GiveBackSessionDocument, type PackagePartsFragment } from '@footing/contract';
import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useChange } from '../../../shared/ui';
import { onDayWords, useNow } from '../../../shared/words';
import { words as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';

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
  const form = useForm({ initialValues: { reason: '' } });
  const change = useChange(GiveBackSessionDocument, {
    quiet: true,
    says: words.done,
    done: onClose,
  });
  const save = form.onSubmit(({ reason }) => {
    void change.run({ input: { sessionId: use.sessionId, reason } });
  });
  return (
    <PackageDialog
      title={words.title}
      save={save}
      change={change}
      button={words.save}
      onClose={onClose}
    >
      <Text>{words.says(onDayWords(use.startsAt, now))}</Text>
      <Textarea
        label={words.reason}
        description={words.reasonSays}
        autosize
        minRows={2}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('reason')}
        error={change.fieldError('reason')}
      />
    </PackageDialog>
  );
}
