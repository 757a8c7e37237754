import { CoachSessionsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded, LoadingState, useFetchMore } from '../../../shared/ui';
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
  const sessions = useQuery(CoachSessionsDocument, {
    variables: { from, mine, first: 40 },
  });
  const { busy, fetchMore } = useFetchMore(sessions);
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
              onClick={() => void fetchMore(pageInfo.endCursor)}
            >
              Show later ones
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
