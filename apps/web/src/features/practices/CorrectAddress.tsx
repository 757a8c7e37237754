import { CorrectInvitationDocument } from '@footing/contract';
import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, toast, useChange } from '../../shared/ui';
import { words as all } from './practices.words';

const words = all.correct;

interface Props {
  invitation: { id: string; email: string };
}

/** For an invitation that was sent to the wrong address. */
export default function CorrectAddress({ invitation }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-md" variant="subtle" onClick={() => setOpen(true)}>
        {words.button}
      </Button>
      {open && <CorrectDialog invitation={invitation} onClose={() => setOpen(false)} />}
    </>
  );
}

function CorrectDialog({
  invitation: { id, email: before },
  onClose,
}: Props & { onClose: () => void }) {
  const form = useForm({ initialValues: { email: before } });
  const correct = useChange(CorrectInvitationDocument, {
    quiet: true,
    refetchQueries: ['Invitations', 'InvitationOfClient', 'CoachClient', 'CoachCaseload'],
    done: ({ email }) => {
      toast.done(words.sent(email));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <form
        onSubmit={form.onSubmit(
          ({ email }) => void correct.run({ input: { invitationId: id, email } }),
        )}
      >
        <Stack>
          <Text size="sm">{words.says(before)}</Text>
          <TextInput
            label={all.email}
            type="email"
            autoComplete="off"
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('email')}
            error={correct.fieldError('email')}
          />
          <DialogFooter
            problem={correct.problem}
            busy={correct.busy}
            disabled={!form.isDirty()}
            onCancel={onClose}
          >
            {words.submit}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
