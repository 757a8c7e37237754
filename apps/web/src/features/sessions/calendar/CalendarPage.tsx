import '@mantine/schedule/styles.css';
import { SessionCalendarDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarPlus, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded, LoadingState, Page, PageHeader } from '../../../shared/ui';
import { exactDayWords, localDateOf, useNow } from '../../../shared/words';
import { useWhose, WhoseMenu } from '../../../shared/whose';
import { sessionDialog } from '../dialog/session-dialog';
import { words as ofSessions } from '../sessions.words';
import { words } from './calendar.words';
import { DayGrid } from './DayGrid';
import { useShownDays, VIEWS, type ShownDays } from './shown-days';
import classes from './calendar.module.css';

const PHONE = '(max-width: 48em)';

/** The sessions of a coach, or of all coaches side by side, by day, week, or as an agenda. */
export function CalendarPage() {
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false }) ?? false;
  const whose = useWhose();
  // By this device until the answer says what day it is where the coach lives.
  const [known, setKnown] = useState<string | null>(null);
  const onDevice = localDateOf(useNow());
  const today = known ?? onDevice;
  const shown = useShownDays(today, isPhone);
  const { from, days } = shown;
  const query = useQuery(SessionCalendarDocument, {
    variables: {
      from,
      days,
      everyone: whose.isEveryone,
      coachId: whose.coachId,
    },
  });
  const told = query.data?.calendar.today;
  if (told && told !== known) setKnown(told);
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        actions={
          <Button
            size="sm"
            leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden="true" />}
            onClick={() => sessionDialog.open({})}
          >
            {ofSessions.plan}
          </Button>
        }
      />
      <div className={classes.bar}>
        <DaysShown shown={shown} today={today} isPhone={isPhone} />
        {whose.mayChoose && <WhoseMenu whose={whose} />}
      </div>
      <a className={classes.skip} href="#after-calendar">
        {words.skip}
      </a>
      <Loaded query={query} skeleton={<LoadingState lines={10} label={words.loading} />}>
        {({ calendar, myAvailability: hours }) => (
          <DayGrid
            key={`${shown.view} ${whose.isEveryone}`}
            calendar={calendar}
            hours={hours}
            shown={shown}
            isEveryone={whose.isEveryone}
          />
        )}
      </Loaded>
      <p id="after-calendar" tabIndex={-1} className={classes.after}>
        <Link to="/sessions">{words.list}</Link>
      </p>
    </Page>
  );
}

function DaysShown({
  shown,
  today,
  isPhone,
}: {
  shown: ShownDays;
  today: string;
  isPhone: boolean;
}) {
  const { view, from, to, go, earlier, later } = shown;
  return (
    <>
      <div className={classes.steps}>
        <Button variant="default" size="sm" onClick={earlier} aria-label={words.previous}>
          <IconChevronLeft size={18} aria-hidden="true" />
        </Button>
        <Button variant="default" size="sm" onClick={() => go({ day: today })}>
          {words.today}
        </Button>
        <Button variant="default" size="sm" onClick={later} aria-label={words.next}>
          <IconChevronRight size={18} aria-hidden="true" />
        </Button>
      </div>
      <h2 className={classes.range} aria-live="polite">
        {from === to ? exactDayWords(from) : words.days(exactDayWords(from), exactDayWords(to))}
      </h2>
      {!isPhone && (
        <div className={classes.views} role="group" aria-label={words.which}>
          {VIEWS.map((each) => (
            <Button
              key={each}
              size="sm"
              variant={each === view ? 'light' : 'subtle'}
              aria-pressed={each === view}
              onClick={() => go({ view: each })}
            >
              {words.views[each]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
