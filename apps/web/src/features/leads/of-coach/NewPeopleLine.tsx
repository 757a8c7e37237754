import { useQuery } from '@apollo/client/react';
import { LeadCountDocument } from '@footing/contract';
import { Link } from 'react-router';
import classes from './new-people-line.module.css';
import { words } from './new-people-line.words';

export default function NewPeopleLine() {
  const { data } = useQuery(LeadCountDocument, {
    fetchPolicy: 'cache-and-network',
    // As often as Today.
    pollInterval: 300_000,
  });
  const count = data?.leads.length ?? 0;
  if (count === 0) return null;
  return (
    <p className={classes.line} role="status">
      {words.waiting(count)} <Link to="/clients/new-people">{words.answer}</Link>
    </p>
  );
}
