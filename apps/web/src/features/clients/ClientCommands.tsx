import { FindClientsDocument, FindTemplatesDocument } from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import {
  lazyWithRetry,
  useShortcuts,
  useSpotlightSource,
  type SpotlightSource,
} from '../../shared/ui';
import { invitedWords, lastPlanWords } from './caseload/caseload.words';
import { words } from './clients.words';
import { inviteDialog } from './invitations/invite-dialog';
import { words as invitations } from './invitations/invitations.words';

const InviteClientDialog = lazyWithRetry(() => import('./invitations/InviteClientDialog'));

/** Search sources for clients and templates, and the invitation dialog, on every page of a coach. */
export default function ClientCommands() {
  const asked = inviteDialog.useRequest();
  useSpotlightSource(useClientsSource());
  useSpotlightSource(useTemplatesSource());
  useSpotlightSource(actions);
  useShortcuts(shortcuts);
  return asked && <InviteClientDialog onClose={inviteDialog.close} />;
}

const invite = () => inviteDialog.open({});
const shortcuts = [{ keys: 'i', says: invitations.invite, run: invite }];
const actions: SpotlightSource = {
  group: words.actions,
  actions: [{ id: 'invite-client', label: invitations.invite, run: invite }],
};

function useClientsSource(): SpotlightSource {
  const api = useApolloClient();
  const navigate = useNavigate();
  return useMemo(
    () => ({
      group: words.clients,
      async search(search) {
        const { data } = await api.query({
          query: FindClientsDocument,
          variables: { search },
          fetchPolicy: 'network-only',
        });
        return (data?.caseload.edges ?? []).map(({ node }) => ({
          id: node.id,
          label: node.name,
          description:
            node.planTitle ??
            (node.invited ? invitedWords : lastPlanWords(node.lastPlan, Date.now(), node.timeZone)),
          run: () => void navigate(`/clients/${node.id}`),
        }));
      },
    }),
    [api, navigate],
  );
}

function useTemplatesSource(): SpotlightSource {
  const api = useApolloClient();
  const navigate = useNavigate();
  return useMemo(
    () => ({
      group: words.templates,
      async search(search) {
        const { data } = await api.query({
          query: FindTemplatesDocument,
          variables: { search },
          // The cache merges pages of one search, and these have fewer fields than those of the list.
          fetchPolicy: 'no-cache',
        });
        return (data?.templates.edges ?? []).map(({ node: { id, title, fromLibrary } }) => ({
          id,
          label: title,
          description: fromLibrary ? words.fromLibrary : undefined,
          run: () => void navigate(`/templates/${id}`),
        }));
      },
    }),
    [api, navigate],
  );
}
