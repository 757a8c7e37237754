import { ClientContactsDocument } from '@footing/contract';
import { useUncachedQuery } from '../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import { ContactHistory } from './ContactHistory';
import { usePronouns } from '../../shared/words';

/** The contact log that a client shares with their coach. */
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
  const { theirs, themselves } = usePronouns();
  const query = useUncachedQuery(ClientContactsDocument, clientId);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label="Contacts are on their way" />}>
      {({ contactLog }) =>
        contactLog.shared ? (
          <ContactHistory log={contactLog} callName={callName} alias={alias} zone={zone} />
        ) : (
          <EmptyState title={`Kept to ${themselves}`}>
            {callName} keeps the contact log to {themselves}, or notes none. It is {theirs} to share
            it or not, and to take that back.
          </EmptyState>
        )
      }
    </Loaded>
  );
}
