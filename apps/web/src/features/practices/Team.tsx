import type { PracticePartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Invitations } from './Invitations';
import { InviteCoach } from './InviteCoach';
import { Members } from './Members';
import { words } from './practices.words';

/** The coaches, and who is invited. */
export function Team({ practice, owns }: { practice: PracticePartsFragment; owns: boolean }) {
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <Members
        practice={practice}
        actions={
          owns && <Button onClick={() => setInviting(true)}>{words.inviteCoach.title}</Button>
        }
      />
      <Invitations />
      {inviting && <InviteCoach onClose={() => setInviting(false)} />}
    </>
  );
}
