import { Button } from '@mantine/core';
import { useState } from 'react';
import { lazyWithRetry, toast } from '../../shared/ui';
import type { PlannedFor } from './planned/PlanDialog';
import { words as planned } from './planned/planned-messages.words';
import { words as quick } from './quick-replies/quick-replies.words';
import type { KeptText } from './useKeptText';

const QuickRepliesDialog = lazyWithRetry(() => import('./quick-replies/QuickRepliesDialog'));
const PlanDialog = lazyWithRetry(() => import('./planned/PlanDialog'));

/** What helps a coach with the message that they are writing. */
export function CoachTools({ draft, client }: { draft: KeptText; client: PlannedFor }) {
  const [open, setOpen] = useState<'QUICK' | 'LATER' | null>(null);
  /** The dialog holds the focus until it is gone. */
  const close = (cursor: number | null = null) => {
    setOpen(null);
    setTimeout(() => draft.focus(cursor));
  };
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpen('QUICK')}>
        {quick.open}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        disabled={draft.text.trim() === ''}
        onClick={() => setOpen('LATER')}
      >
        {planned.open}
      </Button>
      {open === 'QUICK' && (
        <QuickRepliesDialog
          onClose={() => close()}
          onInsert={(text) => {
            const cursor = draft.insert(text);
            if (cursor === null) toast.problem(quick.noRoom);
            close(cursor);
          }}
        />
      )}
      {open === 'LATER' && (
        <PlanDialog
          client={client}
          text={draft.text}
          isReply={draft.replyToId !== null}
          leavesOut={draft.files.length > 0 || draft.named !== null}
          onClose={(text) => {
            draft.setText(text);
            close();
          }}
          onDone={() => {
            draft.setText('');
            draft.setReplyTo(null);
            close();
          }}
        />
      )}
    </>
  );
}
