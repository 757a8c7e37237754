import { EndLegalOrderDocument, type CoachProfilePartsFragment } from '@footing/contract';
import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { localDateOf, useNow } from '../../../shared/words';
import { boundaryQueries } from '../boundary/outreach-titles';
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
    says: 'It is recorded. Reaching out stays closed until more is known.',
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
    <Modal opened onClose={onClose} size="lg" title="The legal order has ended">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Text>
            After that, it isn’t known what {profile.otherAlias || 'the other person'} wants, so
            outreach stays closed. The boundary can then be loosened, which takes three days.
          </Text>
          <TextInput
            type="date"
            label="The day it ended"
            required
            max={today}
            value={endedOn}
            onChange={(event) => setEndedOn(event.currentTarget.value)}
            error={
              asked && endedOn === '' ? 'Please choose the day.' : change.fieldError('endedOn')
            }
          />
          <ReasonField
            label="How you know"
            description="Saved with your name."
            value={reason}
            onChange={setReason}
            asked={asked}
            error={change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            Record it
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
