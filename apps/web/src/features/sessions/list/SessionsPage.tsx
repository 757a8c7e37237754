import { Anchor, Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link, Outlet, useParams, useSearchParams } from 'react-router';
import { ListDetail, PageHeader } from '../../../shared/ui';
import { useWhose, WhoseMenu } from '../../../shared/whose';
import { PastSessions } from './PastSessions';
import { sessionDialog } from '../dialog/session-dialog';
import { words as ofSessions } from '../sessions.words';
import { words } from './list.words';
import { UpcomingSessions } from './UpcomingSessions';
import { Week } from './Week';
import classes from '../sessions.module.css';

/** Upcoming and past sessions, with the chosen one and its notes next to them, or a week at a glance. */
export function SessionsPage() {
  const { sessionId } = useParams();
  const [params] = useSearchParams();
  const place = sessionId ? `/sessions/${sessionId}` : '/sessions';
  const past = params.get('show') === 'past';
  const whose = useWhose();
  const query = searchOf(past, whose.of);
  const shown = { query, whose: { mine: whose.isMine, coachId: whose.coachId } };
  const List = past ? PastSessions : UpcomingSessions;
  const plan = (
    <Button
      size="sm"
      leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden="true" />}
      onClick={() => sessionDialog.open({})}
    >
      {ofSessions.plan}
    </Button>
  );
  return (
    <ListDetail
      chosen={sessionId !== undefined}
      list={
        <div className={classes.pane}>
          {sessionId ? (
            // The chosen session has the heading of the page.
            <div className={classes.paneHead}>
              <h2>{words.title}</h2>
              {plan}
            </div>
          ) : (
            <PageHeader title={words.title} actions={plan} />
          )}
          <nav className={classes.shown} aria-label={words.which}>
            <Link
              to={place + searchOf(false, whose.of)}
              aria-current={past ? undefined : 'page'}
              replace
            >
              {words.upcoming}
            </Link>
            <Link
              to={place + searchOf(true, whose.of)}
              aria-current={past ? 'page' : undefined}
              replace
            >
              {words.past}
            </Link>
          </nav>
          <Anchor component={Link} to="/calendar" size="sm" className={classes.toNotes}>
            {words.calendar}
          </Anchor>
          <Anchor component={Link} to="/notes" size="sm" className={classes.toNotes}>
            {words.notes}
          </Anchor>
          {whose.mayChoose && (
            <div className={classes.whose}>
              <WhoseMenu whose={whose} />
            </div>
          )}
          <List key={query} chosen={sessionId} {...shown} />
        </div>
      }
      detail={sessionId ? <Outlet /> : <Week key={query} past={past} {...shown} />}
    />
  );
}

function searchOf(past: boolean, of: string | null): string {
  const params = new URLSearchParams();
  if (past) params.set('show', 'past');
  if (of) params.set('of', of);
  const text = params.toString();
  return text ? `?${text}` : '';
}
