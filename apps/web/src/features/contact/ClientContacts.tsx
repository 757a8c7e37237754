import { ClientContactsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import { ContactsShown } from './ContactsShown';

const READ_AGAIN = 60_000;

/** What a client lets their coach see; read anew while it lies open, so that what was withdrawn leaves the screen. */
export default function ClientContacts({
  clientId,
  callName,
  alias,
  zone,
}: {
  clientId: string;
  callName: string;
  alias: string;
  zone: string;
}) {
  const query = useQuery(ClientContactsDocument, {
    variables: { clientId },
    fetchPolicy: 'no-cache',
    pollInterval: READ_AGAIN,
  });
  const { refetch } = query;
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void refetch().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refetch]);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label="Contacts are on their way" />}>
      {({ contactLog }) =>
        contactLog.shared ? (
          <ContactsShown log={contactLog} callName={callName} alias={alias} zone={zone} />
        ) : (
          <EmptyState title="Kept to themselves">
            {callName} keeps the contact log to themselves, or notes none. It is theirs to share it
            or not, and to take that back.
          </EmptyState>
        )
      }
    </Loaded>
  );
}
