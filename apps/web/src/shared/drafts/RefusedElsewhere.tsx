import { createPortal } from 'react-dom';
import { Link, useLocation } from 'react-router';
import classes from '../ui/feedback/refused-entry.module.css';
import type { MemberQueue, QueuedChange } from './member-queue';
import { words } from './drafts.words';
import { useMemberQueue } from './useMemberQueue';

/**
 * Above every page but those that show them: which entries or undos the server refused, why, and the way to each. Nothing is said of
 * what they are about.
 */
export function RefusedElsewhere<Made>({
  queueOf,
  pageOf,
  says = words.elsewhere.says,
  open = words.elsewhere.open,
}: {
  queueOf: MemberQueue<Made>;
  /** The page that shows it; null if none does. */
  pageOf: (entry: QueuedChange<Made>) => string | null;
  /** Of an entry that is not saved. */
  says?: string;
  open?: string;
}) {
  const queue = useMemberQueue(queueOf);
  const { pathname } = useLocation();
  // One for each page, and for each kind.
  const refused = new Map(
    queue.entries.flatMap(({ state, value, message }) => {
      const page = state === 'refused' ? pageOf(value) : null;
      if (!page || page === pathname) return [];
      return [[`${value.kind} ${page}`, { kind: value.kind, page, message }] as const];
    }),
  );
  const place = document.getElementById('notices');
  if (!place || refused.size === 0) return null;
  return createPortal(
    [...refused].map(([key, { kind, page, message }]) => (
      <section key={key} className={`${classes.refused} ${classes.elsewhere}`} role="alert">
        <p>
          {kind === 'made' ? says : words.elsewhere.undo} {message}
        </p>
        <Link to={page}>{open}</Link>
      </section>
    )),
    place,
  );
}
