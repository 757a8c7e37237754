import { Link } from 'react-router';
import { UserText } from '../../shared/ui/UserText';
import { words } from './notes.words';
import type { NotedSession } from './types';
import classes from './notes.module.css';

/** Points that were agreed in earlier sessions and are not done yet. */
export function OpenPoints({ session }: { session: NotedSession }) {
  if (session.openPoints.length === 0) return null;
  return (
    <section className={classes.openPoints} aria-label={words.openPoints}>
      <h3 className={classes.agreedHead}>{words.openPoints}</h3>
      <ul>
        {session.openPoints.map(({ actionId, title }) => (
          <li key={actionId}>
            <Link to={`/clients/${session.clientId}?action=${actionId}`}>
              <UserText>{title}</UserText>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
