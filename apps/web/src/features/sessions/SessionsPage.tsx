import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link, Outlet, useParams, useSearchParams } from 'react-router';
import { EmptyState, ListDetail, PageHeader } from '../../shared/ui';
import { PastSessions } from './PastSessions';
import { planning } from './planning';
import { UpcomingSessions } from './UpcomingSessions';
import classes from './sessions.module.css';

/** Sessions to come and sessions past; beside them the one that was chosen, with its notes. */
export function SessionsPage() {
  const { sessionId } = useParams();
  const [params] = useSearchParams();
  const place = sessionId ? `/sessions/${sessionId}` : '/sessions';
  const past = params.get('show') === 'past';
  const query = past ? '?show=past' : '';
  return (
    <ListDetail
      chosen={sessionId !== undefined}
      list={
        <div className={classes.pane}>
          <PageHeader
            title="Sessions"
            actions={
              <Button
                size="sm"
                leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden="true" />}
                onClick={() => planning.open({})}
              >
                Plan
              </Button>
            }
          />
          <nav className={classes.shown} aria-label="Which sessions">
            <Link to={place} aria-current={past ? undefined : 'page'} replace>
              To come
            </Link>
            <Link to={`${place}?show=past`} aria-current={past ? 'page' : undefined} replace>
              Past
            </Link>
          </nav>
          {past ? (
            <PastSessions chosen={sessionId} query={query} />
          ) : (
            <UpcomingSessions chosen={sessionId} query={query} />
          )}
        </div>
      }
      detail={
        sessionId ? (
          <Outlet />
        ) : (
          <div className={classes.nothing}>
            <EmptyState title="A session and its notes">
              Choose a session from the list. Its times, its place and everything written of it
              stand here.
            </EmptyState>
          </div>
        )
      }
    />
  );
}
