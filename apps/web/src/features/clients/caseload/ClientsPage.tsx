import { CoachCaseloadDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { Outlet, useNavigate, useParams } from 'react-router';
import { useMembership } from '../../../shared/session/store';
import { ListDetail, Page, PageHeader, useShortcuts } from '../../../shared/ui';
import { NewPeopleLine, useNewPeople } from '../../leads';
import { PlannedNotSent } from '../../messages';
import { PrivateNotesPrompt } from '../../private-notes';
import { ClientList } from './ClientList';
import { InviteButton } from '../invitations/InviteButton';
import { words } from './caseload.words';
import { useCaseloadView } from './useCaseloadView';
import classes from '../clients.module.css';

/** The caseload; once a client is chosen, the list with that client's page next to it. */
export function ClientsPage() {
  const { clientId } = useParams();
  const view = useCaseloadView();
  const { id } = useMembership();
  const searchField = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const query = useQuery(CoachCaseloadDocument, {
    variables: {
      search: view.search || null,
      filter: view.filter,
      coachId: view.whose.isMine && view.whose.mayChoose ? id : view.whose.coachId,
      sort: view.sort,
      first: 40,
    },
  });
  const newPeople = useNewPeople({ skip: clientId !== undefined });
  const clients = (query.data ?? query.previousData)?.caseload.edges ?? [];

  const go = (by: 1 | -1) => {
    const at = clients.findIndex(({ node }) => node.id === clientId);
    const next = clients[at < 0 ? 0 : at + by]?.node;
    if (next) void navigate(`/clients/${next.id}${view.query}`);
  };
  useShortcuts([
    { keys: '/', says: words.shortcuts.search, run: () => searchField.current?.focus() },
    { keys: 'j', says: words.shortcuts.next, run: () => go(1) },
    { keys: 'k', says: words.shortcuts.previous, run: () => go(-1) },
  ]);

  const list = { query, view, searchField, chosen: clientId };
  if (clientId) {
    return <ListDetail chosen list={<ClientList {...list} />} detail={<Outlet />} />;
  }
  return (
    <Page width="wide">
      <PageHeader title={words.title} actions={<InviteButton />} />
      <div className={classes.table}>
        <ClientList
          {...list}
          // With the list, so that the line moves nothing that is already shown.
          isReady={newPeople !== null}
          above={<NewPeopleLine count={newPeople ?? 0} inCard />}
        />
      </div>
      <PlannedNotSent />
      <PrivateNotesPrompt />
    </Page>
  );
}
