import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { AddedLater } from './AddedLater';
import { AgreedActionsForm } from './AgreedActionsForm';
import { words } from './notes.words';
import type { Note, NotedSession } from './types';
import classes from './notes.module.css';
import { UserText } from '../../shared/ui/UserText';

/** Agreed actions in the client's plan, linked in both directions. */
export function AgreedPoints({
  note,
  session,
  prepare,
}: {
  note: Note;
  session: NotedSession;
  /** Saves the draft first; the note must exist before an action can be agreed in it. */
  prepare?: () => Promise<boolean>;
}) {
  const [agreeing, setAgreeing] = useState(false);
  // An empty new note is not on the server yet.
  const mayAgree = note.mine && note.version > 0;
  if (note.agreed.length === 0 && !mayAgree) return null;
  return (
    <div className={classes.agreed}>
      {note.agreed.length > 0 && (
        <section aria-label={words.agreed.title}>
          <h3 className={classes.agreedHead}>{words.agreed.title}</h3>
          <ul>
            {note.agreed.map(({ actionId, title, status, addedAfterSigningAt }) => (
              <li key={actionId}>
                {status === 'DONE' ? (
                  <IconCircleCheck
                    size={17}
                    stroke={1.7}
                    role="img"
                    aria-label={words.agreed.done}
                  />
                ) : (
                  <IconCircle size={17} stroke={1.7} role="img" aria-label={words.agreed.notDone} />
                )}
                <span>
                  <Link to={`/clients/${session.clientId}?action=${actionId}`}>
                    <UserText>{title}</UserText>
                  </Link>{' '}
                  <AddedLater at={addedAfterSigningAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayAgree &&
        (agreeing ? (
          <AgreedActionsForm
            note={note}
            session={session}
            prepare={prepare}
            onClose={() => setAgreeing(false)}
          />
        ) : (
          <Button
            size="xs"
            variant="subtle"
            className={classes.addButton}
            leftSection={<IconPlus size={15} aria-hidden="true" />}
            onClick={() => setAgreeing(true)}
          >
            {words.agreed.add}
          </Button>
        ))}
    </div>
  );
}
