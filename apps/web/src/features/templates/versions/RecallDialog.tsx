import { RecallVersionDocument } from '@footing/contract';
import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { words as all } from './versions.words';

const words = all.recall;
const LONGEST_REASON = 1_000;

/** Says what a recall does, asks why, and recalls the version for good. */
export function RecallDialog({
  version: { id, number },
  onClose,
}: {
  version: { id: string; number: number };
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChange(RecallVersionDocument, {
    quiet: true,
    says: words.done(number),
    refetchQueries: ['CoachCaseload', 'CoachToday', 'AssignableTemplates', 'VersionsInUse'],
    done: onClose,
  });
  const missing = reason.trim() === '';
  const recall = () => {
    setAsked(true);
    if (!missing) void change.run({ input: { versionId: id, reason: reason.trim() } });
  };
  return (
    <Modal opened onClose={onClose} size="md" title={words.title(number)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          recall();
        }}
      >
        <Stack>
          {words.text.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
          <Textarea
            label={words.why}
            description={words.whyReader}
            required
            autosize
            minRows={2}
            data-autofocus
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={asked && missing ? words.missing : change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.confirm(number)}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
