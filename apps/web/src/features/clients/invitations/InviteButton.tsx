import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { words } from './invitations.words';
import { inviteDialog } from './invite-dialog';

export function InviteButton() {
  return (
    <Button
      leftSection={<IconUserPlus size={18} stroke={1.7} aria-hidden="true" />}
      onClick={() => inviteDialog.open({})}
    >
      {words.invite}
    </Button>
  );
}
