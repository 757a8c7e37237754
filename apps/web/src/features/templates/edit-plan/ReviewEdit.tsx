import type { PlanToEditQuery } from '@footing/contract';
import type { PlanChange } from '@footing/plan-engine';
import { Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DateChangeList, PlanChangeList } from '../../../shared/plan-changes';
import { Sheet } from '../../../shared/ui';
import type { PlanNow, Preview } from './edited-plan';
import { words } from './edit-plan.words';

const REASON_LENGTH = 1_000;

/** What changes and the dates that follow, before it is saved. */
export function ReviewEdit({
  changes,
  plan,
  preview,
  profile,
  busy,
  save,
}: {
  changes: readonly PlanChange[];
  plan: PlanNow;
  preview: Preview;
  profile: PlanToEditQuery['client']['profile'];
  busy: boolean;
  save: (reason: string, shareReason: boolean) => void;
}) {
  const name = profile.callName;
  const [reason, setReason] = useState('');
  const [shared, setShared] = useState(true);
  return (
    <Stack gap="md" className="footing-measure">
      <Sheet title={words.changes}>
        <PlanChangeList changes={changes} />
      </Sheet>
      <Sheet title={words.dates}>
        <DateChangeList plan={plan} coming={preview} zone={profile.timeZone} reader="COACH" />
      </Sheet>
      <Textarea
        label={words.reason.label}
        description={words.reason.about}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={REASON_LENGTH}
        autosize
        minRows={2}
      />
      <Checkbox
        label={words.reason.share(name)}
        description={shared ? words.reason.shared(name) : words.reason.notShared}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
      <div>
        <Button loading={busy} onClick={() => save(reason, shared)}>
          {words.save}
        </Button>
      </div>
    </Stack>
  );
}
