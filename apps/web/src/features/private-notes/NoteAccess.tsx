import { useQuery } from '@apollo/client/react';
import {
  EndNoteAccessDocument,
  NoteAccessDocument,
  RequestNoteAccessDocument,
  type NoteAccessPartsFragment,
} from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Loaded, Sheet, useChange } from '../../shared/ui';
import { namesOf, When } from '../../shared/words';
import classes from './private-notes.module.css';
import { UserText } from '../../shared/ui/UserText';

/** For owners: notes of coaches who have left are read only after a reason that the client reads. */
export function NoteAccess({ clientId, callName }: { clientId: string; callName: string }) {
  const query = useQuery(NoteAccessDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Sheet title="Private notes of coaches who have left">
      <Loaded query={query}>
        {({ noteAccess }) => (
          <>
            <Ask access={noteAccess} clientId={clientId} callName={callName} />
            <ul className={classes.requests}>
              {noteAccess.requests.map(({ id, owner, at, endedAt, reason }) => (
                <li key={id}>
                  <strong>{owner.name}</strong>, <When at={at} />
                  {endedAt && (
                    <>
                      , until <When at={endedAt} />
                    </>
                  )}
                  : <UserText>{reason}</UserText>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Sheet>
  );
}

function Ask({
  access: { left, requests },
  clientId,
  callName,
}: {
  access: NoteAccessPartsFragment;
  clientId: string;
  callName: string;
}) {
  const [id, renew] = useState(() => uuidv7(Date.now()));
  const [reason, setReason] = useState('');
  const again = { refetchQueries: ['NoteAccess', 'CoachClient'] };
  const request = useChange(RequestNoteAccessDocument, {
    ...again,
    quiet: true,
    done() {
      setReason('');
      renew(uuidv7(Date.now()));
    },
  });
  const end = useChange(EndNoteAccessDocument, again);
  if (requests.some(({ endedAt }) => endedAt === null)) {
    return (
      <Group justify="space-between">
        <Text>
          You can read these notes on the pages of their sessions. {callName} can see that.
        </Text>
        <Button variant="light" loading={end.busy} onClick={() => void end.run({ clientId })}>
          Stop reading them
        </Button>
      </Group>
    );
  }
  if (left.length === 0) {
    return (
      <Text>
        None of {callName}’s coaches has left the practice. Private notes belong to the coach who
        wrote them: ask them to share.
      </Text>
    );
  }
  return (
    <>
      <Text>
        {namesOf(left)} left the practice. Nobody can read their private notes now. If you need to,
        say why: {callName} will see your name, the time, and this reason.
      </Text>
      <Textarea
        label="Reason"
        description={`${callName} can read this.`}
        maxLength={1_000}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={request.fieldError('reason')}
      />
      {request.problem && (
        <Text size="sm" c="var(--footing-clay-text)" role="alert">
          {request.problem}
        </Text>
      )}
      <Group justify="flex-end" mt="xs">
        <Button
          disabled={reason.trim() === ''}
          loading={request.busy}
          onClick={() => void request.run({ input: { id, clientId, reason: reason.trim() } })}
        >
          Read their notes
        </Button>
      </Group>
    </>
  );
}
