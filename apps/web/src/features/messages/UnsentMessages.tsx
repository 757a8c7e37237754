import { unsentQuoteIn } from './message-authors';
import classes from './messages.module.css';
import { words } from './messages.words';
import { UnsentMessage } from './UnsentMessage';
import type { KeptText } from './useKeptText';
import { useUnsent } from './useUnsent';

/** What is not sent yet, where the thread itself cannot be read. */
export default function UnsentMessages({
  clientId,
  draft = null,
}: {
  /** Null for the client's own. */
  clientId: string | null;
  /** Null where nothing can be written. */
  draft?: KeptText | null;
}) {
  const { queue, unsent } = useUnsent(clientId);
  if (unsent.length === 0) return null;
  return (
    <ol className={classes.list} aria-label={words.unsent}>
      {unsent.map((entry) => (
        <UnsentMessage
          key={entry.id}
          {...{ entry, queue, draft }}
          quote={unsentQuoteIn(null, [], entry.value)}
        />
      ))}
    </ol>
  );
}
