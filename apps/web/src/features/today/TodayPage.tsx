import { localTimeOf } from '@footing/kernel';
import { Anchor } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { ClientTodayDocument } from '@footing/contract';
import { IconFeather, IconMoodSmile } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useIsArchived } from '../archiving';
import { FormsToday } from '../forms';
import { useRefetchOnReturn } from '../../shared/session/useRefetchOnReturn';
import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';
import { AfterPaint, Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { capitalized, exactDayWords, NowProvider, useNow } from '../../shared/words';
import { CoupleAsks } from '../couples';
import { AskedAgain } from '../notifications';
import { NextSession } from './NextSession';
import { PlanToday } from './PlanToday';
import { SharedNotes } from './SharedNotes';
import classes from './today.module.css';
import { words } from './today.words';

const PlanEditsToday = lazyWithRetry(() => import('./PlanEditsToday'));

/** The next step, and why the others are not open yet. One API request. */
export function TodayPage() {
  const query = useQuery(ClientTodayDocument);
  useRefetchOnReturn(query.refetch);
  return (
    <Page>
      <Loaded query={query} skeleton={<LoadingState lines={6} label={words.loading} />}>
        {({ clientToday }) => (
          <NowProvider value={clientToday.now}>
            <Greeting {...clientToday} />
            {clientToday.onHold && <Hold />}
            {clientToday.planEdits.length > 0 && <PlanEditsToday edits={clientToday.planEdits} />}
            <AtAnyHour checkedIn={clientToday.checkedIn} />
            <PlanToday today={clientToday} />
            <AfterPaint>
              {clientToday.plan?.offered && <Offer coachName={clientToday.coachName} />}
              <CoupleAsks />
              {clientToday.nextSession && <NextSession session={clientToday.nextSession} />}
              <FormsToday />
              <SharedNotes notes={clientToday.shared} />
              <AskedAgain />
              <QuietLinks />
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
      {words.hold.text}{' '}
      <Anchor component={Link} to="/safety" className={classes.link}>
        {words.hold.help}
      </Anchor>
    </p>
  );
}

/**
 * What helps at any hour, above the plan: a page for hard moments, the breather, and the check-in until there was one today. On a small
 * phone, below a notice about safety, the check-in is only in the bar, so that the next action stays on the first screen.
 */
function AtAnyHour({ checkedIn }: { checkedIn: boolean }) {
  return (
    <div className={classes.quick}>
      <Link to="/now" className={classes.quickLink}>
        <b>{words.hardMoment}</b>
      </Link>
      <Link to="/breather" className={classes.quickLink} data-main>
        <IconFeather size={22} aria-hidden="true" />
        <span>
          <b>{words.breather.title}</b>
          <small>{words.breather.text}</small>
        </span>
      </Link>
      {!checkedIn && (
        <Link to="/check-in" className={`${classes.quickLink} ${classes.inBar}`}>
          <IconMoodSmile size={22} aria-hidden="true" />
          <span>
            <b>{words.checkIn}</b>
          </span>
        </Link>
      )}
    </div>
  );
}

/** A newer version of the plan, below what can be done today: there is no hurry. */
function Offer({ coachName }: { coachName: string }) {
  if (useIsArchived()) return null;
  return (
    <p className={classes.offer}>
      {words.offer.text(coachName)}{' '}
      <Anchor component={Link} to="/plan/newer-version" className={classes.link}>
        {words.offer.look}
      </Anchor>
    </p>
  );
}

/** The journal, and letting go: two taps from here, with or without a plan. */
function QuietLinks() {
  return (
    <p className={classes.lettingGo}>
      <Anchor component={Link} to="/journal" className={classes.link}>
        {words.journal}
      </Anchor>
      <Anchor component={Link} to="/letting-go" className={classes.link}>
        {words.lettingGo}
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
    <div className={classes.greeting}>
      <PageHeader title={words.greeting(hour, callName)}>
        {capitalized(exactDayWords(today))}
      </PageHeader>
    </div>
  );
}
