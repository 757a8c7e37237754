import { InviteCoachDocument, type Role } from '@footing/contract';
import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { toast, useChange } from '../../shared/ui';
import { words as all } from './practices.words';

const words = all.inviteCoach;

export function InviteCoach({ onClose }: { onClose: () => void }) {
  // The same id for every retry: pressing twice, or again after a lost connection, is one
  // invitation.
  const [id] = useState(() => crypto.randomUUID());
  const form = useForm({ initialValues: { name: '', email: '', role: 'COACH' as Role } });
  const invite = useChange(InviteCoachDocument, {
    quiet: true,
    refetchQueries: ['Invitations'],
    done: ({ email }) => {
      toast.done(words.sent(email));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <form onSubmit={form.onSubmit((values) => void invite.run({ input: { id, ...values } }))}>
        <Stack>
          <TextInput
            label={all.name}
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('name')}
            error={invite.fieldError('name')}
          />
          <TextInput
            label={all.email}
            description={words.emailSays}
            type="email"
            required
            withAsterisk={false}
            {...form.getInputProps('email')}
            error={invite.fieldError('email')}
          />
          <Select
            label={words.role}
            data={words.roles}
            allowDeselect={false}
            {...form.getInputProps('role')}
            error={invite.fieldError('role')}
          />
          {invite.problem && <Text role="alert">{invite.problem}</Text>}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {all.cancel}
            </Button>
            <Button type="submit" loading={invite.busy}>
              {words.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
