import { GiveBackSessionDocument, type PackagePartsFragment } from '@footing/contract';
import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { DialogFooter, useChange } from '../../../shared/ui';
import { onDayWords, useNow } from '../../../shared/words';
import { words as all } from '../packages.words';

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
    <Modal opened onClose={onClose} title={words.title}>
      <form onSubmit={save} noValidate>
        <Stack>
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
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
