import { useQuery } from '@apollo/client/react';
import { PrivateNotesDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import classes from './private-notes.module.css';
import { words } from './private-notes.words';

/** Asks the author after someone else transferred their client; otherwise links to the notes they still have. */
export function PrivateNotesPrompt() {
  const { data } = useQuery(PrivateNotesDocument, {
    variables: {},
    fetchPolicy: 'cache-and-network',
  });
  const lists = data?.privateNotes ?? [];
  if (lists.length === 0) return null;
  const undecided = lists.filter((list) => list.undecided);
  if (undecided.length === 0) {
    return (
      <p className={classes.earlier}>
        <Anchor component={Link} to="/private-notes">
          {words.title}
        </Anchor>
      </p>
    );
  }
  return (
    <section className={classes.ask} aria-label={words.prompt.label}>
      <p>{words.prompt.says(undecided.map(({ clientName: name }) => ({ name })))}</p>
      <Anchor component={Link} to="/private-notes">
        {words.prompt.choose}
      </Anchor>
    </section>
  );
}
