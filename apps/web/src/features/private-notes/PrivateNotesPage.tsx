import { useQuery } from '@apollo/client/react';
import {
  PrivateNotesDocument,
  SharePrivateNotesDocument,
  type PrivateNotesPartsFragment,
} from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded, Markdown, Page, PageHeader, Sheet, useChange } from '../../shared/ui';
import { PrivateNoteChoice } from './PrivateNoteChoice';
import classes from './private-notes.module.css';
import { words } from './private-notes.words';

/** An author's private notes about clients who now have another coach. */
export function PrivateNotesPage() {
  const query = useQuery(PrivateNotesDocument, {
    variables: {},
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <Loaded query={query}>
        {({ privateNotes }) =>
          privateNotes.length === 0 ? (
            <EmptyState title={words.none}>{words.noneSays}</EmptyState>
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
    says: words.shared,
    refetchQueries: ['PrivateNotes'],
  });
  const save = () => void share.run({ input: { clientId, noteIds: chosen } });
  const changed = [...chosen].sort().join() !== [...shared].sort().join();
  return (
    <div className={classes.client}>
      <Sheet title={clientName}>
        {list.undecided && <p className={classes.ask}>{words.undecided(coach.name, clientName)}</p>}
        <PrivateNoteChoice
          notes={notes}
          chosen={chosen}
          onChange={setChosen}
          label={words.choice(coach.name)}
          description={words.choiceSays(coach.name, clientName)}
        />
        {share.problem && (
          <Text size="sm" c="var(--footing-clay-text)" role="alert">
            {share.problem}
          </Text>
        )}
        <Group justify="flex-end" mt="sm">
          <Button loading={share.busy} disabled={!changed && !list.undecided} onClick={save}>
            {chosen.length === 0 ? words.shareNone : words.share(chosen.length, notes.length)}
          </Button>
        </Group>
        {notes.map(({ note, sessionAt }) => (
          <article key={note.id} className={classes.note}>
            <h3>{words.session(sessionAt)}</h3>
            <p className={classes.readers}>{words.readers(note.readers)}</p>
            <Markdown text={note.body} />
            {note.addenda.map(({ id, authorName, body, at }) => (
              <div key={id} className={classes.addendum}>
                <p className={classes.readers}>{words.addedBy(authorName, at)}</p>
                <Markdown text={body} />
              </div>
            ))}
          </article>
        ))}
      </Sheet>
    </div>
  );
}
