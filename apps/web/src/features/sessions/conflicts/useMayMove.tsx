import { useApolloClient } from '@apollo/client/react';
import { SessionConflictsDocument } from '@footing/contract';
import { Text } from '@mantine/core';
import { confirmThat } from '../../../shared/ui';
import { useMembership } from '../../../shared/session/store';
import { answerInTime, LATE } from './answer-in-time';
import { conflictWords } from './conflict-words';
import { words } from './conflicts.words';

interface Moved {
  id: string;
  clientId: string;
  minutes: number;
}

/**
 * Asks first if something speaks against the new time. `LATE`: the server does not answer. If it is out of reach, or the session cannot take
 * place then, the command says so.
 */
export function useMayMove() {
  const api = useApolloClient();
  const { id: me } = useMembership();
  return async (
    { id, clientId, minutes }: Moved,
    startsAt: string,
  ): Promise<boolean | typeof LATE> => {
    const input = { clientId, sessionId: id, startsAt, minutes };
    const asked = api
      .query({
        ...{ query: SessionConflictsDocument, variables: { input } },
        fetchPolicy: 'network-only',
      })
      .catch(() => ({ data: undefined }));
    const answer = await answerInTime(asked);
    if (answer === LATE) return LATE;
    const { coachId, conflicts = [] } = answer.data?.sessionConflicts ?? {};
    if (conflicts.length === 0 || conflicts.includes('SESSION')) return true;
    return confirmThat({
      title: words.move.title,
      words: conflicts.map((kind) => <Text key={kind}>{conflictWords(kind, coachId === me)}</Text>),
      yes: words.move.yes,
      no: words.move.no,
    });
  };
}
