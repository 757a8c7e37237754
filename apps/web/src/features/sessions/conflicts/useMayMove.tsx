import { useApolloClient } from '@apollo/client/react';
import { SessionConflictsDocument } from '@footing/contract';
import { Text } from '@mantine/core';
import { confirmThat } from '../../../shared/ui';
import { useMembership } from '../../../shared/session/store';
import { conflictWords } from './conflict-words';
import { words } from './conflicts.words';

interface Moved {
  id: string;
  clientId: string;
  minutes: number;
}

/**
 * Asks first if something speaks against the new time. Without an answer of the server, and if the session cannot take place then, the
 * command says so.
 */
export function useMayMove() {
  const api = useApolloClient();
  const { id: me } = useMembership();
  return async ({ id, clientId, minutes }: Moved, startsAt: string): Promise<boolean> => {
    const input = { clientId, sessionId: id, startsAt, minutes };
    const { data } = await api
      .query({
        ...{ query: SessionConflictsDocument, variables: { input } },
        fetchPolicy: 'network-only',
      })
      .catch(() => ({ data: undefined }));
    const { coachId, conflicts = [] } = data?.sessionConflicts ?? {};
    if (conflicts.length === 0 || conflicts.includes('SESSION')) return true;
    return confirmThat({
      title: words.move.title,
      words: conflicts.map((kind) => <Text key={kind}>{conflictWords(kind, coachId === me)}</Text>),
      yes: words.move.yes,
      no: words.move.no,
    });
  };
}
