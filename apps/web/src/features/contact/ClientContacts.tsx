import { ClientContactsDocument } from '@footing/contract';
import { useUncachedQuery } from '../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import { ContactHistory } from './ContactHistory';
import { usePronouns } from '../../shared/words';
import { words } from './contact.words';

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
  const pronouns = usePronouns();
  const query = useUncachedQuery(ClientContactsDocument, clientId);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label={words.list.loading} />}>
      {({ contactLog }) =>
        contactLog.shared ? (
          <ContactHistory log={contactLog} callName={callName} alias={alias} zone={zone} />
        ) : (
          <EmptyState title={words.list.notShared}>
            {words.list.notSharedText(callName, pronouns)}
          </EmptyState>
        )
      }
    </Loaded>
  );
}
