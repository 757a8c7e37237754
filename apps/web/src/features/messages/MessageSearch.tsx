import type { MessagePartsFragment } from '@footing/contract';
import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { matching } from '../../shared/search/matching';
import { isOfflineFault } from '../../shared/session/faults';
import { SearchField } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import { When } from '../../shared/words';
import { authorOf, type Reader } from './message-authors';
import classes from './messages.module.css';
import { words } from './messages.words';
import { inOrder } from './thread-order';
import { wholeThread } from './whole-thread';

type Read = MessagePartsFragment[] | 'OFFLINE' | 'FAILED' | null;

/** How many messages are shown at once. */
const FEW = 20;

/** A search in the thread. It is read once and searched on this device; the words are nowhere else. */
export function MessageSearch({
  clientId,
  reader,
  messages,
  onShow,
}: {
  clientId: string | null;
  reader: Reader;
  /** Of the thread on the page, which knows first of what was withdrawn or came in. */
  messages: readonly MessagePartsFragment[];
  /** Shows a message among all others. */
  onShow: (id: string, all: MessagePartsFragment[]) => void;
}) {
  const [lookedFor, setLookedFor] = useState('');
  const [shown, setShown] = useState(FEW);
  const { read, again } = useWholeThread(clientId);
  const field = useRef<HTMLInputElement>(null);
  const all = Array.isArray(read) ? inOrder([...messages, ...read]) : [];
  const isSearching = lookedFor.trim() !== '';
  const found = isSearching
    ? matching(
        all.filter(({ text }) => text !== null),
        lookedFor,
        ({ text }) => [text],
      ).reverse()
    : [];
  return (
    <div className={classes.find}>
      <SearchField
        label={words.find.label}
        field={field}
        value={lookedFor}
        onChange={(next) => {
          setLookedFor(next);
          setShown(FEW);
        }}
      />
      <p className={classes.state}>{words.find.where}</p>
      {isSearching && (
        <p role="status" className={classes.state}>
          {Array.isArray(read) ? words.find.found(found.length) : stateWords(read)}
        </p>
      )}
      {isSearching && read === 'FAILED' && (
        <Button
          variant="subtle"
          onClick={() => {
            // The button goes.
            field.current?.focus();
            again();
          }}
        >
          {words.find.again}
        </Button>
      )}
      {found.length > 0 && (
        <ul className={classes.list} aria-label={words.find.list}>
          {found.slice(0, shown).map((message) => (
            <li key={message.id} className={classes.found}>
              <p className={classes.author}>
                <UserText>{authorOf(reader, message)}</UserText>
                {' · '}
                <When at={message.at} say="dayTime" />
              </p>
              <p className={classes.text} dir="auto">
                {message.text}
              </p>
              <Button size="compact-sm" variant="subtle" onClick={() => onShow(message.id, all)}>
                {words.find.show}
                <VisuallyHidden>
                  {`: ${authorOf(reader, message)}, `}
                  <When at={message.at} say="dayTime" />
                </VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found.length > shown && (
        <Button variant="subtle" fullWidth onClick={() => setShown(shown + FEW)}>
          {words.find.more}
        </Button>
      )}
    </div>
  );
}

/** Reads the thread when the search opens; after it failed, once the connection is back or when asked to. */
function useWholeThread(clientId: string | null) {
  const [read, setRead] = useState<Read>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isOver = false;
    wholeThread(clientId).then(
      (all) => !isOver && setRead(all),
      (error: unknown) => !isOver && setRead(isOfflineFault(error) ? 'OFFLINE' : 'FAILED'),
    );
    return () => {
      isOver = true;
    };
  }, [clientId, attempt]);
  const again = () => {
    setRead(null);
    setAttempt((n) => n + 1);
  };
  const hasFailed = typeof read === 'string';
  useEffect(() => {
    if (!hasFailed) return undefined;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [hasFailed]);
  return { read, again };
}

function stateWords(read: 'OFFLINE' | 'FAILED' | null): string {
  if (read === null) return words.find.reading;
  return read === 'OFFLINE' ? words.find.offline : words.find.failed;
}
