import { Button } from '@mantine/core';
import { useState } from 'react';
import { lately } from '../../shared/ui';

const AcknowledgeDialog = lately(() => import('./AcknowledgeDialog'));

/** The one way an open follow-up leaves the page: somebody says what was done. */
export function AcknowledgeButton({
  id,
  about,
  gone,
}: {
  id: string;
  /** Whom and what it is about, for the button's name. */
  about: string;
  gone?: () => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        aria-label={`Say what you did: ${about}`}
        onClick={() => setOpen(true)}
      >
        Say what you did
      </Button>
      {open && <AcknowledgeDialog id={id} onClose={() => setOpen(false)} gone={gone} />}
    </>
  );
}
