import {
  SetNoteNeededDocument,
  UnfinishedNotesDocument,
  type UnfinishedNotesQuery,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'react-router';
import { EmptyState, Loaded, ShowMore, toast, useChange, useShortcuts } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { Sentence, When } from '../../../shared/words';
import { words as all } from './note-pages.words';
import classes from './note-pages.module.css';

const words = all.unfinished;

type Unfinished = UnfinishedNotesQuery['unfinishedNotes']['edges'][number]['node'];

/** Drafts, and sessions without a note, the latest session first. */
export function UnfinishedNotes() {
  const query = useQuery(UnfinishedNotesDocument, { fetchPolicy: 'cache-and-network' });
  const list = useRef<HTMLUListElement>(null);
  const go = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[at < 0 ? 0 : at + by]?.focus();
  };
  useShortcuts([
    { keys: 'j', says: words.next, run: () => go(1) },
    { keys: 'k', says: words.previous, run: () => go(-1) },
  ]);
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.says}
      </Text>
      <Loaded query={query}>
        {({ unfinishedNotes: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={words.none} order={3}>
              {words.noneSays}
            </EmptyState>
          ) : (
            <>
              <ul ref={list} className={classes.lines}>
                {edges.map(({ node }) => (
                  <Line key={node.noteId ?? node.sessionId} line={node} />
                ))}
              </ul>
              {pageInfo.hasNextPage && <ShowMore query={query} after={pageInfo.endCursor} />}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Line({
  line: { sessionId, sessionAt, clientName, noteId, visibility, savedAt },
}: {
  line: Unfinished;
}) {
  const anchor = noteId ? `#note-${noteId}` : '';
  return (
    <li>
      <Link to={`/sessions/${sessionId}${anchor}`} className={classes.link}>
        <UserText>{clientName}</UserText>
        <span className={classes.when}>
          <When at={sessionAt} />
        </span>
      </Link>
      <span className={classes.soft}>
        {visibility ? words.draft(visibility) : words.missing}
        {savedAt && (
          <>
            , <Sentence text={words.saved} when={<When at={savedAt} say="ago" />} />
          </>
        )}
      </span>
      {!noteId && <NotNeeded sessionId={sessionId} clientName={clientName} />}
    </li>
  );
}

function NotNeeded({ sessionId, clientName }: { sessionId: string; clientName: string }) {
  const refetchQueries = ['UnfinishedNotes'];
  const leave = useChange(SetNoteNeededDocument, { refetchQueries });
  const put = useChange(SetNoteNeededDocument, { refetchQueries });
  const run = async () => {
    if (!(await leave.run({ sessionId, needed: false }))) return;
    toast.undo(words.left(clientName), () => void put.run({ sessionId, needed: true }));
  };
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      loading={leave.busy}
      aria-label={words.notNeededOf(clientName)}
      onClick={() => void run()}
    >
      {words.notNeeded}
    </Button>
  );
}
