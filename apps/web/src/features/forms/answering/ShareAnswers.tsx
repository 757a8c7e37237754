import { Button } from '@mantine/core';
import type { FormRequestPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { lazyWithRetry } from '../../../shared/ui';
import { words as all } from './answering.words';

const words = all.sharing.button;
const ShareDialog = lazyWithRetry(() =>
  import('./ShareDialog').then((m) => ({ default: m.ShareDialog })),
);

/** Shares the answers to a finished form, or stops sharing them. Nothing where the form says who reads them. */
export function ShareAnswers({
  form,
  coachName,
  inList = false,
}: {
  form: FormRequestPartsFragment;
  coachName: string;
  /** Beside others: the button says which form it is about. */
  inList?: boolean;
}) {
  /** What the open dialog is about. It stays so while the change is saved. */
  const [asking, setAsking] = useState<'SHARE' | 'STOP' | null>(null);
  if (!form.clientChooses) return null;
  const { title, sharedAt } = form;
  const label = sharedAt ? words.stopOf(title) : words.shareOf(coachName, title);
  return (
    <>
      <Button
        variant={inList ? 'subtle' : 'light'}
        size={inList ? 'compact-md' : 'md'}
        {...(inList && { px: 4 })}
        className="footing-screen-only"
        aria-label={inList ? label : undefined}
        onClick={() => setAsking(sharedAt ? 'STOP' : 'SHARE')}
      >
        {sharedAt ? words.stop : words.share(coachName)}
      </Button>
      {asking && (
        <ShareDialog
          requestId={form.id}
          share={asking === 'SHARE'}
          coachName={coachName}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
