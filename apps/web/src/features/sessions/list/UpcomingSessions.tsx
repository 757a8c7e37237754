import { CoachSessionsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded, LoadingState, useFetchMore } from '../../../shared/ui';
import { sessionDialog } from '../dialog/session-dialog';
import { words as ofSessions } from '../sessions.words';
import { SessionDays } from './SessionDays';
import { words } from './list.words';
import { startOfToday, type OfCoach } from './time-windows';

/** Sessions from the beginning of today. */
export function UpcomingSessions({
  chosen,
  query,
  whose,
}: {
  chosen?: string;
  query: string;
  whose: OfCoach;
}) {
  const [from] = useState(startOfToday);
  const sessions = useQuery(CoachSessionsDocument, {
    variables: { from, ...whose, first: 40 },
  });
  const { busy, fetchMore } = useFetchMore(sessions);
  return (
    <Loaded query={sessions} skeleton={<LoadingState lines={8} label={words.loading} />}>
      {({ sessions: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 ? (
            <EmptyState
              title={words.noneUpcoming}
              action={<Button onClick={() => sessionDialog.open({})}>{ofSessions.plan}</Button>}
            >
              {words.noneUpcomingSays}
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
              {words.showLater}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
