import { useQuery } from '@apollo/client/react';
import {
  PrivateNotesDocument,
  SharePrivateNotesDocument,
  type PrivateNotesPartsFragment,
} from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded, Markdown, Page, PageHeader, Sheet, useChange } from '../../shared/ui';
import { namesOf } from '../../shared/words';
import { dayWords } from './note-words';
import { PrivateNoteChoice } from './PrivateNoteChoice';
import classes from './private-notes.module.css';

/** An author's private notes about clients who now have another coach. */
export function PrivateNotesPage() {
  const query = useQuery(PrivateNotesDocument, {
    variables: {},
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page>
      <PageHeader title="Your private notes about former clients">
        These notes are yours. For each client, choose what their new coach can read. Nobody can
        choose for you.
      </PageHeader>
      <Loaded query={query}>
        {({ privateNotes }) =>
          privateNotes.length === 0 ? (
            <EmptyState title="No notes here yet">
              When one of your clients gets another coach, your private notes about them appear
              here.
            </EmptyState>
          ) : (
            privateNotes.map((list) => <NotesOfClient key={list.clientId} list={list} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function NotesOfClient({ list }: { list: PrivateNotesPartsFragment }) {
  const { clientId, clientName, coach, notes } = list;
  const shared = notes
    .filter(({ note }) => note.readers.some(({ id }) => id === coach.id))
    .map(({ note }) => note.id);
  const [chosen, setChosen] = useState(shared);
  const share = useChange(SharePrivateNotesDocument, {
    quiet: true,
    says: 'Your choice is saved.',
    refetchQueries: ['PrivateNotes'],
  });
  const save = () => void share.run({ input: { clientId, noteIds: chosen } });
  const changed = [...chosen].sort().join() !== [...shared].sort().join();
  return (
    <div className={classes.client}>
      <Sheet title={clientName}>
        {list.undecided && (
          <p className={classes.ask}>
            {coach.name} is {clientName}’s coach now and can read none of these notes until you
            choose.
          </p>
        )}
        <PrivateNoteChoice
          notes={notes}
          chosen={chosen}
          onChange={setChosen}
          label={`Notes ${coach.name} can read`}
          description={`${clientName} can see that you share notes with ${coach.name}, but not what they say.`}
        />
        {share.problem && (
          <Text size="sm" c="var(--footing-clay-text)" role="alert">
            {share.problem}
          </Text>
        )}
        <Group justify="flex-end" mt="sm">
          <Button loading={share.busy} disabled={!changed && !list.undecided} onClick={save}>
            {chosen.length === 0 ? 'Share none' : `Share ${chosen.length} of ${notes.length}`}
          </Button>
        </Group>
        {notes.map(({ note, sessionAt }) => (
          <article key={note.id} className={classes.note}>
            <h3>Session on {dayWords(sessionAt)}</h3>
            <p className={classes.readers}>{readersWords(note.readers)}</p>
            <Markdown text={note.body} />
            {note.addenda.map(({ id, authorName, body, at }) => (
              <div key={id} className={classes.addendum}>
                <p className={classes.readers}>
                  Added by {authorName}, {dayWords(at)}
                </p>
                <Markdown text={body} />
              </div>
            ))}
          </article>
        ))}
      </Sheet>
    </div>
  );
}

const readersWords = (readers: readonly { name: string }[]): string =>
  readers.length === 0
    ? 'Only you can read this in Footing'
    : `You and ${namesOf(readers)} can read this`;
