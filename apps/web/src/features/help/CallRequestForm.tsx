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
import { NOBODY_WATCHES, When } from '../../shared/words';

const OFFLINE =
  'You’re offline, so your request has not been sent, and nobody has been told. Send it again when you’re back online. The numbers above work from any phone.';

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
    offlineMessage: OFFLINE,
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
    <section
      ref={section}
      className={`${classes.block} ${classes.call}`}
      aria-label="Ask for a call"
    >
      <h2 className={classes.head}>Ask {coachName} to call you</h2>
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
          label="When and how, if you like"
          description={`${coachName} can read this.`}
          autosize
          minRows={1}
          maxLength={300}
          value={note}
          error={change.fieldError('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {(change.problem ?? (online === false && OFFLINE)) && (
          <p className={classes.problem} role="alert">
            {change.problem ?? OFFLINE}
          </p>
        )}
        <Button type="submit" size="md" mt="sm" loading={change.busy}>
          {latest && !latest.seenAt ? 'Ask again' : 'Ask my coach to call me'}
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
      Sent <When at={sentAt} />.{' '}
      {seenAt ? (
        <>
          Seen and answered <When at={seenAt} />.
        </>
      ) : (
        `${coachName} has not answered it yet.`
      )}
    </p>
  );
}
