import { NoteOnItsOwnDocument, type NoteOnItsOwnQuery } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { BackTo, Loaded, LoadingState, Markdown, Page, PageHeader } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { exactWords, Sentence, When } from '../../../shared/words';
import { DownloadNote } from './DownloadNote';
import { words as all } from './note-pages.words';
import classes from './note-pages.module.css';

const words = all.note;

type Detail = NoteOnItsOwnQuery['note'];

/** One note with its addenda, to read, to print, which browsers do in every script they can show, and to download. */
export function NotePage() {
  const { noteId = '' } = useParams();
  const query = useQuery(NoteOnItsOwnDocument, {
    variables: { id: noteId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page key={noteId}>
      <div className="footing-screen-only">
        <BackTo to="/notes">{words.back}</BackTo>
      </div>
      <Loaded query={query} skeleton={<LoadingState lines={8} label={words.loading} />}>
        {({ note }) => (
          <>
            <Head detail={note} />
            <NoteText detail={note} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Head({ detail }: { detail: Detail }) {
  const { note, clientName, sessionAt, canOpenSession } = detail;
  const isDraft = note.status === 'DRAFT';
  const [lettersMissing, setLettersMissing] = useState(false);
  const printButton = useRef<HTMLButtonElement>(null);
  const printInstead = () => {
    setLettersMissing(true);
    // The button that was pressed goes away.
    printButton.current?.focus();
  };
  return (
    <PageHeader
      title={
        <Sentence
          text={words.title}
          name={<UserText>{clientName}</UserText>}
          when={<When at={sessionAt} say="day" />}
        />
      }
      actions={
        <Group gap="sm" className="footing-screen-only">
          {canOpenSession && (
            <Anchor component={Link} to={`/sessions/${note.sessionId}#note-${note.id}`} size="sm">
              {words.openSession}
            </Anchor>
          )}
          {!isDraft && !lettersMissing && (
            <DownloadNote noteId={note.id} onLettersMissing={printInstead} />
          )}
          {!isDraft && (
            <Button
              ref={printButton}
              size="sm"
              variant="light"
              leftSection={<IconPrinter size={17} aria-hidden="true" />}
              onClick={() => print()}
            >
              {words.print}
            </Button>
          )}
        </Group>
      }
    >
      {words.visibility(note.visibility)}
      <span role="status" className={`${classes.lettersMissing} footing-screen-only`}>
        {lettersMissing && words.lettersMissing}
      </span>
    </PageHeader>
  );
}

function NoteText({ detail: { note, sessionAt } }: { detail: Detail }) {
  return (
    <article className={classes.paper}>
      <p className={classes.soft}>
        <Sentence text={words.session} when={<Exact at={sessionAt} />} />
      </p>
      <Markdown text={note.body} />
      {note.agreed.length > 0 && (
        <section aria-label={words.agreed}>
          <h2 className={classes.paperHead}>{words.agreed}</h2>
          <ul>
            {note.agreed.map(({ actionId, title, addedAfterSigningAt: later }) => (
              <li key={actionId}>
                <UserText>{title}</UserText>
                {later && (
                  <>
                    {' ('}
                    <Sentence text={words.agreedLater} when={<Exact at={later} />} />)
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={classes.soft}>
        {note.signedAt ? (
          <Sentence
            text={words.signed}
            name={note.authorName}
            when={<Exact at={note.signedAt} />}
          />
        ) : (
          words.draft
        )}
      </p>
      {note.addenda.map(({ id, authorName, body, at }) => (
        <section key={id} className={classes.addendum}>
          <p className={classes.soft}>
            <Sentence text={words.addendum} name={authorName} when={<Exact at={at} />} />
          </p>
          <Markdown text={body} />
        </section>
      ))}
      {note.signedAt && (
        <Text size="sm" c="dimmed" mt="md" className="footing-screen-only">
          {words.private}
        </Text>
      )}
    </article>
  );
}

/** On paper, "yesterday" says nothing. */
const Exact = ({ at }: { at: string }) => <time dateTime={at}>{exactWords(at)}</time>;
