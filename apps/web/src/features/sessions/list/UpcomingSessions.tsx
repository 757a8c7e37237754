import { CoachSessionsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { faultMessage } from '../../../shared/session/faults';
import { EmptyState, Loaded, LoadingState, toast } from '../../../shared/ui';
import { sessionDialog } from '../dialog/session-dialog';
import { SessionDays } from './SessionDays';
import { startOfToday } from './time-windows';

/** Sessions from the beginning of today. */
export function UpcomingSessions({
  chosen,
  query,
  mine,
}: {
  chosen?: string;
  query: string;
  mine: boolean;
}) {
  const [from] = useState(startOfToday);
  const [busy, setBusy] = useState(false);
  const sessions = useQuery(CoachSessionsDocument, {
    variables: { from, mine, first: 40 },
  });
  const more = async (after: string | null) => {
    setBusy(true);
    try {
      await sessions.fetchMore({ variables: { after } });
    } catch (error) {
      toast.problem(faultMessage(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Loaded
      query={sessions}
      skeleton={<LoadingState lines={8} label="Sessions are on their way" />}
    >
      {({ sessions: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 ? (
            <EmptyState
              title="Nothing is planned"
              action={<Button onClick={() => sessionDialog.open({})}>Plan a session</Button>}
            >
              Sessions to come will be here, each at your clock and at the client’s.
            </EmptyState>
          ) : (
            <SessionDays sessions={edges.map(({ node }) => node)} chosen={chosen} query={query} />
          )}
          {pageInfo.hasNextPage && (
            <Button
              variant="subtle"
              fullWidth
              loading={busy}
              onClick={() => void more(pageInfo.endCursor)}
            >
              Show later ones
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
