import { CoachSessionsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { Loaded, LoadingState } from '../../../shared/ui';
import { dayWords, useNow } from '../../../shared/words';
import { SessionDays } from './SessionDays';
import { words } from './list.words';
import { weeksBefore, type OfCoach } from './time-windows';

/** Latest first, four weeks at a time: the API returns sessions in ascending order. */
export function PastSessions({
  chosen,
  query,
  whose,
}: {
  chosen?: string;
  query: string;
  whose: OfCoach;
}) {
  const [count, setCount] = useState(1);
  const windows = useMemo(() => weeksBefore(count), [count]);
  return (
    <>
      {windows.map((window) => (
        <FourWeeks key={window.to} window={window} chosen={chosen} query={query} whose={whose} />
      ))}
      <Button variant="subtle" fullWidth onClick={() => setCount(count + 1)}>
        {words.showEarlier}
      </Button>
    </>
  );
}

function FourWeeks({
  window,
  chosen,
  query,
  whose,
}: {
  window: { from: string; to: string };
  chosen?: string;
  query: string;
  whose: OfCoach;
}) {
  const now = useNow();
  const sessions = useQuery(CoachSessionsDocument, {
    variables: { ...window, ...whose, first: 100 },
  });
  const { fetchMore, data } = sessions;
  const page = data?.sessions.pageInfo;
  useEffect(() => {
    // The latest sessions come last, so all pages of the four weeks are fetched first.
    if (page?.hasNextPage) {
      void fetchMore({ variables: { after: page.endCursor } }).catch(() => undefined);
    }
  }, [fetchMore, page?.endCursor, page?.hasNextPage]);
  return (
    <Loaded query={sessions} skeleton={<LoadingState lines={6} label={words.loading} />}>
      {({ sessions: { edges } }) =>
        edges.length === 0 ? (
          <Text size="sm" c="dimmed" px="sm" py="xs">
            {words.nonePast(dayWords(window.from, now), dayWords(window.to, now))}
          </Text>
        ) : (
          <SessionDays
            sessions={edges.map(({ node }) => node).reverse()}
            chosen={chosen}
            query={query}
          />
        )
      }
    </Loaded>
  );
}
