import { Button } from '@mantine/core';
import { useState } from 'react';
import { lazyWithRetry } from '../../shared/ui';
import { words } from './acknowledge.words';

const AcknowledgeDialog = lazyWithRetry(() => import('./AcknowledgeDialog'));

/** The only way to close an open follow-up: someone records what they did. */
export function AcknowledgeButton({
  id,
  about,
  gone,
}: {
  id: string;
  /** The client and the subject, for the button's accessible name. */
  about: string;
  gone?: () => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        aria-label={words.buttonFor(about)}
        onClick={() => setOpen(true)}
      >
        {words.button}
      </Button>
      {open && <AcknowledgeDialog id={id} onClose={() => setOpen(false)} gone={gone} />}
    </>
  );
}
