import { CoachTodayDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { AfterPaint, Loaded, LoadingState, PageHeader } from '../../shared/ui';
import { exactDayWords, NowProvider } from '../../shared/words';
import { Caseload } from '../clients';
import { sessionDialog } from '../sessions';
import { FirstSteps } from './FirstSteps';
import { SessionsToday } from './SessionsToday';
import { summaryWords } from './summary-words';
import { AttentionList } from './AttentionList';
import type { Today } from './types';
import classes from './coach-today.module.css';

/** How many clients Today lists at most. */
const LISTED_CLIENTS = 50;

/** The morning overview: who needs the coach and why, today's sessions, and the caseload. */
export function CoachTodayPage() {
  const query = useQuery(CoachTodayDocument, { pollInterval: 300_000 });
  return (
    <div className={classes.page}>
      <Loaded query={query} skeleton={<LoadingState lines={10} label="Today is on its way" />}>
        {({ coachToday }) => (
          <NowProvider value={coachToday.now}>
            <TodayHeader today={coachToday} />
            {isEmpty(coachToday) ? <FirstSteps /> : <Day today={coachToday} />}
          </NowProvider>
        )}
      </Loaded>
    </div>
  );
}

/** Even without clients of their own, a stand-in or owner can be needed by a colleague's client. */
const isEmpty = ({ caseload, attention }: Today): boolean =>
  caseload.length === 0 && attention.length === 0;

function TodayHeader({ today }: { today: Today }) {
  return (
    <PageHeader
      title={exactDayWords(today.today).replace(/,? \d{4}$/, '')}
      actions={
        today.caseload.length > 0 && (
          <Button
            variant="light"
            leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden="true" />}
            onClick={() => sessionDialog.open({})}
          >
            Plan a session
          </Button>
        )
      }
    >
      {!isEmpty(today) && summaryWords(today)}
    </PageHeader>
  );
}

function Day({ today }: { today: Today }) {
  return (
    <div className={classes.day}>
      <section className={classes.needs} aria-label="Who needs you">
        <AttentionList today={today} />
      </section>
      <section className={classes.sessions} aria-label="Sessions today">
        <h2 className={classes.head}>Sessions today</h2>
        <SessionsToday sessions={today.sessions} />
      </section>
      <AfterPaint>
        {today.caseload.length > 0 && (
          <section className={classes.caseload} aria-label="Your clients">
            <div className={classes.headRow}>
              <h2 className={classes.head}>Your clients</h2>
              <Link to="/clients" className={classes.all}>
                Search and sort
              </Link>
            </div>
            <div
              className={classes.scroll}
              tabIndex={0}
              role="group"
              aria-label="Clients with their progress"
            >
              <Caseload clients={today.caseload} />
            </div>
            {today.caseload.length >= LISTED_CLIENTS && (
              <p className={classes.since}>
                {LISTED_CLIENTS} clients are listed here at most, by name.{' '}
                <Link to="/clients">See all clients</Link>
              </p>
            )}
          </section>
        )}
      </AfterPaint>
    </div>
  );
}
