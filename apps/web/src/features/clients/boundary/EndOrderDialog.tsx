import { EndLegalOrderDocument, type CoachProfilePartsFragment } from '@footing/contract';
import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { localDateOf, useNow } from '../../../shared/words';
import { words } from './boundary.words';
import { boundaryQueries } from './outreach-titles';
import { ReasonField } from '../ReasonField';

/** Nobody can override a court order; a coach can record that it has ended. */
export function EndOrderDialog({
  profile,
  personId,
  onClose,
}: {
  profile: CoachProfilePartsFragment;
  /** The person with the order; by default the current other person. */
  personId?: string;
  onClose: () => void;
}) {
  const today = localDateOf(useNow(), profile.timeZone);
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [endedOn, setEndedOn] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChange(EndLegalOrderDocument, {
    quiet: true,
    says: words.order.saved,
    refetchQueries: boundaryQueries,
    done: onClose,
  });
  const save = () => {
    setAsked(true);
    if (reason.trim() === '' || endedOn === '') return;
    void change.run({
      input: {
        id,
        clientId: profile.id,
        ...(personId && { personId }),
        reason: reason.trim(),
        endedOn,
      },
    });
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={words.order.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Text>{words.order.text(profile.otherAlias)}</Text>
          <TextInput
            type="date"
            label={words.order.endedOn}
            required
            max={today}
            value={endedOn}
            onChange={(event) => setEndedOn(event.currentTarget.value)}
            error={
              asked && endedOn === '' ? words.order.endedOnMissing : change.fieldError('endedOn')
            }
          />
          <ReasonField
            label={words.order.why}
            description={words.order.whyReader}
            value={reason}
            onChange={setReason}
            asked={asked}
            error={change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.order.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
