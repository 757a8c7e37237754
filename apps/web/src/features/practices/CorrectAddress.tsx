import { CorrectInvitationDocument } from '@footing/contract';
import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, toast, useChange } from '../../shared/ui';

interface Props {
  invitation: { id: string; email: string };
}

/** For an invitation that was sent to the wrong address. */
export default function CorrectAddress({ invitation }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-md" variant="subtle" onClick={() => setOpen(true)}>
        Change email
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
      toast.done(`A new link is on its way to ${email}.`);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Change the email of this invitation">
      <form
        onSubmit={form.onSubmit(
          ({ email }) => void correct.run({ input: { invitationId: id, email } }),
        )}
      >
        <Stack>
          <Text size="sm">
            We’ll send a new link. The link sent to {before} stops working. Everything you’ve
            prepared stays.
          </Text>
          <TextInput
            label="Email"
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
            Send a new link
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
