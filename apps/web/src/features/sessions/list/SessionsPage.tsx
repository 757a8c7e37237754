import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link, Outlet, useParams, useSearchParams } from 'react-router';
import { EmptyState, ListDetail, PageHeader } from '../../../shared/ui';
import { useMembership } from '../../../shared/session/store';
import { PastSessions } from './PastSessions';
import { sessionDialog } from '../dialog/session-dialog';
import { UpcomingSessions } from './UpcomingSessions';
import classes from '../sessions.module.css';

/** Upcoming and past sessions, with the chosen one and its notes next to them. */
export function SessionsPage() {
  const { sessionId } = useParams();
  const [params] = useSearchParams();
  const place = sessionId ? `/sessions/${sessionId}` : '/sessions';
  const past = params.get('show') === 'past';
  // An owner sees their own sessions until they ask for everyone's.
  const owns = useMembership().role === 'OWNER';
  const everyone = owns && params.get('of') === 'everyone';
  const query = searchOf(past, everyone);
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
                onClick={() => sessionDialog.open({})}
              >
                Plan
              </Button>
            }
          />
          <nav className={classes.shown} aria-label="Which sessions">
            <Link
              to={place + searchOf(false, everyone)}
              aria-current={past ? undefined : 'page'}
              replace
            >
              Upcoming
            </Link>
            <Link
              to={place + searchOf(true, everyone)}
              aria-current={past ? 'page' : undefined}
              replace
            >
              Past
            </Link>
          </nav>
          {owns && (
            <nav className={classes.shown} aria-label="Whose sessions">
              <Link
                to={place + searchOf(past, false)}
                aria-current={everyone ? undefined : 'page'}
                replace
              >
                Mine
              </Link>
              <Link
                to={place + searchOf(past, true)}
                aria-current={everyone ? 'page' : undefined}
                replace
              >
                Everyone’s
              </Link>
            </nav>
          )}
          {past ? (
            <PastSessions
              key={String(everyone)}
              chosen={sessionId}
              query={query}
              mine={!everyone}
            />
          ) : (
            <UpcomingSessions
              key={String(everyone)}
              chosen={sessionId}
              query={query}
              mine={!everyone}
            />
          )}
        </div>
      }
      detail={
        sessionId ? (
          <Outlet />
        ) : (
          <div className={classes.nothing}>
            <EmptyState title="A session and its notes">
              Choose a session from the list to see its time, place, and notes.
            </EmptyState>
          </div>
        )
      }
    />
  );
}

function searchOf(past: boolean, everyone: boolean): string {
  const params = new URLSearchParams();
  if (past) params.set('show', 'past');
  if (everyone) params.set('of', 'everyone');
  const text = params.toString();
  return text ? `?${text}` : '';
}
