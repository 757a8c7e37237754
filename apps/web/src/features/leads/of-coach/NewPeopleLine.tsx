import { Link } from 'react-router';
import classes from './new-people-line.module.css';
import { words } from './new-people-line.words';

/** How many new people wait for the reader's answer; nothing if nobody does. */
export function NewPeopleLine({
  count,
  inCard = false,
}: {
  count: number;
  /** Whether it runs from edge to edge of a card. */
  inCard?: boolean;
}) {
  if (count === 0) return null;
  return (
    <p className={classes.line} data-in-card={inCard || undefined} role="status">
      {words.waiting(count)} <Link to="/clients/new-people">{words.answer}</Link>
    </p>
  );
}
