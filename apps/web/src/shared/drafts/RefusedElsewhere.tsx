import { createPortal } from 'react-dom';
import { Link, useLocation } from 'react-router';
import classes from '../ui/feedback/refused-entry.module.css';
import type { MemberQueue, QueuedChange } from './member-queue';
import { useMemberQueue } from './useMemberQueue';

/**
 * Above every page but those that show them: which entries the server refused, why, and the way to each. Nothing is said of what
 * they are about.
 */
export function RefusedElsewhere<Made>({
  queueOf,
  pageOf,
  says,
  open,
}: {
  queueOf: MemberQueue<Made>;
  /** The page that shows the entry. */
  pageOf: (entry: QueuedChange<Made>) => string | null;
  says: string;
  open: string;
}) {
  const queue = useMemberQueue(queueOf);
  const { pathname } = useLocation();
  const reasons = new Map(
    queue.entries.flatMap(({ state, value, message }) => {
      const page = state === 'refused' ? pageOf(value) : null;
      return page && page !== pathname ? [[page, message] as const] : [];
    }),
  );
  const place = document.getElementById('notices');
  if (!place || reasons.size === 0) return null;
  return createPortal(
    [...reasons].map(([page, reason]) => (
      <section key={page} className={`${classes.refused} ${classes.elsewhere}`} role="alert">
        <p>
          {says} {reason}
        </p>
        <Link to={page}>{open}</Link>
      </section>
    )),
    place,
  );
}
