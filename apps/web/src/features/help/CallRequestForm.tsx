import {
  HelpPageDocument,
  RequestCallDocument,
  type CallRequestPartsFragment,
} from '@footing/contract';
import { Button, Textarea } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { helpPlace } from '../../shared/help/help-overlay';
import classes from '../../shared/help/help.module.css';
import { useChange } from '../../shared/ui/useChange';
import { useIdFor } from '../../shared/ui/useIdFor';
import { NOBODY_WATCHES, Sentence, When } from '../../shared/words';
import { words as all } from './help.words';

const words = all.call;

/** Asks the client's own coach to call. Nothing is sent before the button is pressed. */
export function CallRequestForm({
  coachName,
  latest,
}: {
  coachName: string;
  latest: CallRequestPartsFragment | null;
}) {
  const { online } = useNetwork();
  const { idFor, renew } = useIdFor();
  const [note, setNote] = useState('');
  const section = useRef<HTMLElement>(null);
  const change = useChange(RequestCallDocument, {
    quiet: true,
    offlineMessage: words.offline,
    refetchQueries: [HelpPageDocument],
    done: () => {
      setNote('');
      renew();
    },
  });
  useEffect(() => {
    if (helpPlace() === 'call') section.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={section} className={`${classes.block} ${classes.call}`} aria-label={words.label}>
      <h2 className={classes.head}>{words.title(coachName)}</h2>
      {latest && <Sent request={latest} coachName={coachName} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          checkForCrisis(note);
          const input = { note: note.trim() || null };
          void change.run({ input: { id: idFor(input), ...input } });
        }}
      >
        <Textarea
          size="md"
          label={words.when}
          description={words.readers(coachName)}
          autosize
          minRows={1}
          maxLength={300}
          value={note}
          error={change.fieldError('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {(change.problem ?? (online === false && words.offline)) && (
          <p className={classes.problem} role="alert">
            {change.problem ?? words.offline}
          </p>
        )}
        <Button type="submit" size="md" mt="sm" loading={change.busy}>
          {latest && !latest.seenAt ? words.again : words.ask}
        </Button>
      </form>
      <p className={classes.note}>{NOBODY_WATCHES}</p>
    </section>
  );
}

function Sent({
  request: { sentAt, seenAt },
  coachName,
}: {
  request: CallRequestPartsFragment;
  coachName: string;
}) {
  return (
    <p className={classes.sent} role="status">
      <Sentence text={words.sent} when={<When at={sentAt} />} />{' '}
      {seenAt ? (
        <Sentence text={words.seen} when={<When at={seenAt} />} />
      ) : (
        words.notAnswered(coachName)
      )}
    </p>
  );
}
