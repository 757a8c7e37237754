import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Composer } from './Composer';
import { unsentQuoteIn } from './message-authors';
import classes from './messages.module.css';
import { words } from './messages.words';
import { UnsentMessage } from './UnsentMessage';
import type { KeptText } from './useKeptText';
import { useUnsent } from './useUnsent';

/** Where the thread cannot be read without a connection: what is not sent yet, and writing, which need none. */
export function OfflineThread({
  clientId,
  coachId = null,
  label,
  draft,
  children,
}: {
  /** Null for the client's own. */
  clientId: string | null;
  /** Whom a client writes to. Where that is not known, what is written stays until the thread opens. */
  coachId?: string | null;
  label: string;
  draft: KeptText;
  children: ReactNode;
}) {
  const { queue, unsent } = useUnsent(clientId);
  const canSend = clientId !== null || coachId !== null;
  return (
    <div className={classes.section}>
      <Text className={classes.line}>{canSend ? words.offline.sends : words.offline.keeps}</Text>
      {unsent.length > 0 && (
        <ol className={classes.list} aria-label={words.unsent}>
          {unsent.map((entry) => (
            <UnsentMessage
              key={entry.id}
              {...{ entry, queue, draft }}
              quote={unsentQuoteIn(null, [], entry.value)}
            />
          ))}
        </ol>
      )}
      <Composer {...{ label, clientId, coachId, draft, canSend }} />
      {children}
    </div>
  );
}
