import { MarkAnsweredByMistakeDocument, type ClientAnswersQuery } from '@footing/contract';
import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import { words } from './answers.words';
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
        <Sentence
          text={words.mistake.marked}
          name={mistake.byName}
          when={<When at={mistake.at} say="on" zone={zone} />}
        />
        <UserText as="blockquote">{mistake.reason}</UserText>
      </div>
    );
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        className="footing-at-start"
        onClick={() => setAsking(true)}
      >
        {words.mistake.mark}
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
    says: words.mistake.done,
    refetchQueries: ['ClientAnswers', 'CoachClient'],
    done: onClose,
  });
  const isBlank = reason.trim() === '';
  return (
    <Modal opened onClose={onClose} size="lg" title={words.mistake.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isBlank) void change.run({ input: { resultId, reason: reason.trim() } });
        }}
      >
        <Stack>
          <Text>{words.mistake.text}</Text>
          <Textarea
            label={words.mistake.reason}
            description={words.mistake.reasonReader(callName)}
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && isBlank ? words.mistake.reasonMissing : change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.mistake.confirm}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
