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
import { Sentence, When } from '../../shared/words';
import classes from './private-notes.module.css';
import { UserText } from '../../shared/ui/UserText';
import { words as all } from './private-notes.words';

const words = all.access;

/** For owners: notes of coaches who have left are read only after a reason that the client reads. */
export function NoteAccess({ clientId, callName }: { clientId: string; callName: string }) {
  const query = useQuery(NoteAccessDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Sheet title={words.title}>
      <Loaded query={query}>
        {({ noteAccess }) => (
          <>
            <Ask access={noteAccess} clientId={clientId} callName={callName} />
            <ul className={classes.requests}>
              {noteAccess.requests.map(({ id, owner, at, endedAt, reason }) => (
                <li key={id}>
                  <Sentence
                    text={endedAt ? words.endedRequest : words.request}
                    owner={<strong>{owner.name}</strong>}
                    when={<When at={at} />}
                    end={endedAt && <When at={endedAt} />}
                    reason={<UserText>{reason}</UserText>}
                  />
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
        <Text>{words.canRead(callName)}</Text>
        <Button variant="light" loading={end.busy} onClick={() => void end.run({ clientId })}>
          {words.stop}
        </Button>
      </Group>
    );
  }
  if (left.length === 0) {
    return <Text>{words.none(callName)}</Text>;
  }
  return (
    <>
      <Text>{words.says(left, callName)}</Text>
      <Textarea
        label={words.reason}
        description={words.reasonSays(callName)}
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
          {words.submit}
        </Button>
      </Group>
    </>
  );
}
