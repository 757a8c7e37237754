import { RecordBoundaryDocument } from '@footing/contract';
import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { DialogFooter, useChange, useIdFor } from '../../shared/ui';
import { assertNever } from '../../shared/words';
import type { BoundaryRequest } from './boundary-requests';

/** Records the boundary after one confirmation. */
export function RecordBoundaryDialog({
  profile: { id: clientId, otherAlias },
  personId,
  asked,
  onClose,
}: {
  profile: { id: string; otherAlias: string };
  /** The person who set the boundary; by default the current other person. */
  personId?: string;
  asked: BoundaryRequest;
  onClose: () => void;
}) {
  const { idFor } = useIdFor();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChange(RecordBoundaryDocument, {
    quiet: true,
    says: 'Recorded. Outreach is paused.',
    // Cached plans are stale: they have another boundary.
    update: (cache) => {
      cache.evict({ fieldName: 'clientToday' });
      cache.evict({ fieldName: 'myPlan' });
      cache.evict({ fieldName: 'myProfile' });
      cache.gc();
    },
    done: onClose,
  });
  const space = asked === 'ASKED_FOR_SPACE';
  const { title, words } = question(asked, otherAlias || 'The other person');
  const save = () => {
    setTried(true);
    if (space && until === '') return;
    checkForCrisis(reason);
    const input = {
      clientId,
      ...(personId && { personId }),
      boundary: asked,
      until: space ? until : null,
      reason: reason.trim(),
    };
    void change.run({ input: { id: idFor(input), ...input } });
  };
  return (
    <Modal opened onClose={onClose} size="md" title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Text>{words}</Text>
          {space && (
            <TextInput
              type="date"
              size="md"
              label="Until when"
              description="If no day was named, choose one that leaves room."
              required
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
              error={tried && until === '' ? 'Please choose a day.' : change.fieldError('until')}
            />
          )}
          <Textarea
            size="md"
            label="In your words, if you like"
            description="Your coach can read it."
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={change.fieldError('reason')}
          />
          <DialogFooter
            problem={change.problem}
            busy={change.busy}
            size="md"
            cancel="Not now"
            onCancel={onClose}
          >
            Record it
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

function question(asked: BoundaryRequest, who: string): { title: string; words: string } {
  switch (asked) {
    case 'ASKED_FOR_SPACE':
      return {
        title: `${who} asked for space`,
        words:
          'That can be hard to hear, and it helps to write it down. Outreach is paused until the day you choose. Your own steps continue, and we’ll tell your coach that there’s something new.',
      };
    case 'ASKED_FOR_NO_CONTACT':
      return {
        title: `${who} asked for no contact`,
        words:
          'Thank you for taking it seriously. Outreach is paused from now on. Changing that takes three days and a reason. Your own steps continue, and we’ll tell your coach that there’s something new.',
      };
    case 'LEGAL_ORDER':
      return {
        title: 'There is a court order',
        words:
          'Outreach is paused from now on, and neither you nor your coach can change that. When the order has ended, the owner of the practice can record it. You’re not alone with this: we’ll tell your coach that there’s something new.',
      };
    default:
      return assertNever(asked);
  }
}
