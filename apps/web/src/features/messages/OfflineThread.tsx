import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Composer } from './Composer';
import classes from './messages.module.css';
import { words } from './messages.words';
import UnsentMessages from './UnsentMessages';
import type { KeptText } from './useKeptText';

/** Where the thread cannot be read without a connection: what is not sent yet, and writing, which need none. */
export function OfflineThread({
  clientId,
  label,
  draft,
  children,
}: {
  /** Null for the client's own. */
  clientId: string | null;
  label: string;
  /** Where it is not known whom a client writes to, what is written stays until the thread opens. */
  draft: KeptText;
  children: ReactNode;
}) {
  const canSend = clientId !== null || draft.coach !== null;
  return (
    <div className={classes.section}>
      <Text className={classes.line}>{canSend ? words.offline.sends : words.offline.keeps}</Text>
      <UnsentMessages {...{ clientId, draft }} />
      <Composer {...{ label, clientId, draft, canSend }} />
      {children}
    </div>
  );
}
