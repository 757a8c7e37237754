import { localTimeOf } from '@footing/kernel';
import { Anchor } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { ClientTodayDocument } from '@footing/contract';
import { Link } from 'react-router';
import { useRefetchOnReturn } from '../../shared/session/useRefetchOnReturn';
import { AfterPaint, Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { capitalized, exactDayWords, NowProvider, useNow } from '../../shared/words';
import { NextSession } from './NextSession';
import { PlanToday } from './PlanToday';
import { SharedNotes } from './SharedNotes';
import classes from './today.module.css';

/** The next step, and why the others are not open yet. One API request. */
export function TodayPage() {
  const query = useQuery(ClientTodayDocument);
  useRefetchOnReturn(query.refetch);
  return (
    <Page>
      <Loaded query={query} skeleton={<LoadingState lines={6} label="Your day is opening" />}>
        {({ clientToday }) => (
          <NowProvider value={clientToday.now}>
            <Greeting {...clientToday} />
            {clientToday.onHold && <Hold />}
            {!clientToday.checkedIn && <CheckInLink />}
            <BreatherLink />
            <PlanToday today={clientToday} />
            <AfterPaint>
              {clientToday.nextSession && <NextSession session={clientToday.nextSession} />}
              <SharedNotes notes={clientToday.shared} />
              <LettingGoLink />
            </AfterPaint>
          </NowProvider>
        )}
      </Loaded>
    </Page>
  );
}

/** Shown first on the page: safety comes before the next action. */
function Hold() {
  return (
    <p className={classes.hold}>
      Outreach is paused for now, for safety.{' '}
      <Anchor component={Link} to="/safety" className={classes.checkInLink}>
        Where to get help
      </Anchor>
    </p>
  );
}

function CheckInLink() {
  return (
    <p className={classes.checkIn}>
      How are you right now?{' '}
      <Anchor component={Link} to="/check-in" className={classes.checkInLink}>
        Check in
      </Anchor>
    </p>
  );
}

/** Letting go takes two taps from here, with or without a plan. */
function LettingGoLink() {
  return (
    <p className={classes.lettingGo}>
      <Anchor component={Link} to="/letting-go" className={classes.checkInLink}>
        Letting go
      </Anchor>
    </p>
  );
}

function BreatherLink() {
  return (
    <p className={classes.checkIn}>
      <Anchor component={Link} to="/breather" className={classes.checkInLink}>
        Write what you will not send
      </Anchor>
    </p>
  );
}

/** In the client's time zone, wherever the device is. */
function Greeting({
  callName,
  today,
  timeZone,
}: {
  callName: string;
  today: string;
  timeZone: string;
}) {
  const hour = Number(localTimeOf(useNow(), timeZone).slice(0, 2));
  return (
    <PageHeader title={callName ? `${greeting(hour)}, ${callName}` : greeting(hour)}>
      {capitalized(exactDayWords(today))}
    </PageHeader>
  );
}

function greeting(hour: number): string {
  if (hour >= 5 && hour < 12) return 'Good morning';
  if (hour >= 12 && hour < 18) return 'Good afternoon';
  return hour >= 18 && hour < 23 ? 'Good evening' : 'Hello';
}
