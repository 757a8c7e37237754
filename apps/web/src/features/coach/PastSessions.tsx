import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyPastSessionsDocument, type MySessionPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { EmptyState, Loaded, LoadingState, Sheet, tell } from '../../shared/ui';
import { faultMessage } from '../../shared/session/faults';
import { SessionCard } from './SessionCard';
import { SharedNote } from './SharedNote';
import classes from './coach.module.css';

const PAGE = 10;

/** The sessions so far, the latest first, each with what the coach has signed and shared. */
export function PastSessions({ now }: { now: string }) {
  const query = useQuery(MyPastSessionsDocument, { variables: { now, first: PAGE } });
  const [busy, setBusy] = useState(false);
  const more = async (after: string) => {
    setBusy(true);
    try {
      await query.fetchMore({ variables: { after } });
    } catch (error) {
      tell.problem(faultMessage(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.section}>
      <Loaded query={query} skeleton={<LoadingState lines={3} />}>
        {({ sessions: { edges, pageInfo } }) => {
          const past = pastOf(edges.map(({ node }) => node));
          if (past.length === 0) {
            return (
              <EmptyState title="Nothing behind you yet">
                After a session, what your coach signs and shares with you stays here to read again.
              </EmptyState>
            );
          }
          return (
            <Sheet title="Sessions so far">
              <ul className={classes.list}>
                {past.map((session) => (
                  <li key={session.id}>
                    <SessionCard session={session} />
                    {session.notes.map((note) => (
                      <SharedNote key={note.id} note={note} />
                    ))}
                  </li>
                ))}
              </ul>
              {pageInfo.hasNextPage && pageInfo.endCursor && (
                <Button
                  variant="subtle"
                  mt="md"
                  loading={busy}
                  onClick={() => void more(pageInfo.endCursor!)}
                >
                  Show earlier ones
                </Button>
              )}
            </Sheet>
          );
        }}
      </Loaded>
    </div>
  );
}

/** What is still planned stands above; a session that was called off is of no use here. */
function pastOf(sessions: MySessionPartsFragment[]): MySessionPartsFragment[] {
  return sessions
    .filter(({ status, notes }) => status !== 'CANCELLED' || notes.length > 0)
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt));
}
