import { useQuery } from '@apollo/client/react';
import { PrivateNotesDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { namesOf } from '../../shared/words';
import classes from './private-notes.module.css';

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
          Your private notes about former clients
        </Anchor>
      </p>
    );
  }
  const names = namesOf(undecided.map(({ clientName }) => ({ name: clientName })));
  return (
    <section className={classes.ask} aria-label="Private notes">
      <p>
        {names} {undecided.length === 1 ? 'has' : 'have'} a new coach. Your private notes stay with
        you, and nobody else can read them unless you choose to share some.
      </p>
      <Anchor component={Link} to="/private-notes">
        Choose what the new coach can read
      </Anchor>
    </section>
  );
}
