import { InviteCoachDocument, type Role } from '@footing/contract';
import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { toast, useChange } from '../../shared/ui';

const roles: { value: Role; label: string }[] = [
  { value: 'COACH', label: 'Coach' },
  { value: 'OWNER', label: 'Owner: a coach who also runs the practice' },
];

export function InviteCoach({ onClose }: { onClose: () => void }) {
  // The same id for every retry: pressing twice, or again after a lost connection, is one
  // invitation.
  const [id] = useState(() => crypto.randomUUID());
  const form = useForm({ initialValues: { name: '', email: '', role: 'COACH' as Role } });
  const invite = useChange(InviteCoachDocument, {
    quiet: true,
    refetchQueries: ['Invitations'],
    done: ({ email }) => {
      toast.done(`The invitation is on its way to ${email}.`);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Invite a coach">
      <form onSubmit={form.onSubmit((values) => void invite.run({ input: { id, ...values } }))}>
        <Stack>
          <TextInput
            label="Name"
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('name')}
            error={invite.fieldError('name')}
          />
          <TextInput
            label="Mail address"
            description="The invitation works for this address only."
            type="email"
            required
            withAsterisk={false}
            {...form.getInputProps('email')}
            error={invite.fieldError('email')}
          />
          <Select
            label="Comes in as"
            data={roles}
            allowDeselect={false}
            {...form.getInputProps('role')}
            error={invite.fieldError('role')}
          />
          {invite.problem && <Text role="alert">{invite.problem}</Text>}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={invite.busy}>
              Send the invitation
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
