import { RecordBoundaryDocument } from '@footing/contract';
import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { DialogFooter, useChange, useIdFor } from '../../shared/ui';
import type { BoundaryRequest } from './boundary-requests';
import { words as all } from './you.words';

const words = all.record;

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
    says: words.saved,
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
    <Modal opened onClose={onClose} size="md" title={all.otherPerson.asked(asked, otherAlias)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Text>{words.what(asked)}</Text>
          {space && (
            <TextInput
              type="date"
              size="md"
              label={words.until}
              description={words.untilHint}
              required
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
              error={tried && until === '' ? words.untilNeeded : change.fieldError('until')}
            />
          )}
          <Textarea
            size="md"
            label={words.reason}
            description={words.readers}
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
            cancel={words.cancel}
            onCancel={onClose}
          >
            {words.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
