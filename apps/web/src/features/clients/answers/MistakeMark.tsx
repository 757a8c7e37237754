import { MarkAnsweredByMistakeDocument, type ClientAnswersQuery } from '@footing/contract';
import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { When } from '../../../shared/words';
import classes from '../client.module.css';
import { UserText } from '../../../shared/ui/UserText';

type Result = ClientAnswersQuery['client']['results'][number];

/** Shows or adds the mark that a result was answered by mistake and does not count. */
export function MistakeMark({
  result: { id, mistake },
  callName,
  zone,
}: {
  result: Result;
  callName: string;
  zone: string;
}) {
  const [asking, setAsking] = useState(false);
  if (mistake) {
    return (
      <div className={classes.soft}>
        Marked as answered by mistake by {mistake.byName}{' '}
        <When at={mistake.at} say="on" zone={zone} />:
        <UserText as="blockquote">{mistake.reason}</UserText>
      </div>
    );
  }
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setAsking(true)}>
        Answered by mistake…
      </Button>
      {asking && (
        <MistakeDialog resultId={id} callName={callName} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

function MistakeDialog({
  resultId,
  callName,
  onClose,
}: {
  resultId: string;
  callName: string;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChange(MarkAnsweredByMistakeDocument, {
    quiet: true,
    says: 'The answers are marked as answered by mistake.',
    refetchQueries: ['ClientAnswers', 'CoachClient'],
    done: onClose,
  });
  const isBlank = reason.trim() === '';
  return (
    <Modal opened onClose={onClose} size="lg" title="Answered by mistake">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isBlank) void change.run({ input: { resultId, reason: reason.trim() } });
        }}
      >
        <Stack>
          <Text>
            These answers won’t count anymore. Outreach stays closed for 72 hours from now, and a
            boundary that was recorded stays as it is. You can’t undo this.
          </Text>
          <Textarea
            label="Reason"
            description={`${callName} will read it. Saved with your name.`}
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && isBlank ? 'Please write a reason.' : change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            Mark as mistake
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
