import type { PlanChange } from '@footing/plan-engine';
import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { PlanChangeList } from '../../../shared/plan-changes';
import { Sheet } from '../../../shared/ui';
import { words } from './edit-couple-plan.words';

const REASON_LENGTH = 1_000;

/** What changes, and what both partners will see of it, before it is saved. */
export function ReviewCoupleEdit({
  changes,
  shown,
  busy,
  save,
}: {
  changes: readonly PlanChange[];
  shown: readonly PlanChange[];
  busy: boolean;
  save: (reason: string) => void;
}) {
  const [reason, setReason] = useState('');
  const told = new Set(shown.map((change) => JSON.stringify(change)));
  const others = changes.filter((change) => !told.has(JSON.stringify(change)));
  return (
    <Stack gap="md" className="footing-measure">
      <Sheet title={words.shown}>
        {shown.length > 0 ? <PlanChangeList changes={shown} /> : <p>{words.nothingShown}</p>}
      </Sheet>
      {others.length > 0 && (
        <Sheet title={words.onlyYou}>
          <PlanChangeList changes={others} />
        </Sheet>
      )}
      <Textarea
        label={words.reason.label}
        description={shown.length > 0 ? words.reason.shared : words.reason.notShared}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={REASON_LENGTH}
        autosize
        minRows={2}
      />
      <div>
        <Button loading={busy} onClick={() => save(reason)}>
          {words.save}
        </Button>
      </div>
    </Stack>
  );
}
