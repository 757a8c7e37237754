import { Button, Group } from '@mantine/core';
import type { MySessionPartsFragment } from '@footing/contract';
import { AddToCalendar } from '../../shared/calendar/AddToCalendar';
import {
  capitalized,
  dayWords,
  distanceWords,
  exactWords,
  localDateOf,
  otherClockWords,
  ownZone,
  sessionStatusWords,
  timeWords,
  useNow,
  webLink,
} from '../../shared/words';
import classes from './coach.module.css';
import { UserText } from '../../shared/ui/UserText';

/** Time, place and link of one session, also in the coach's time zone if it differs. */
export function SessionCard({
  session,
  large = false,
}: {
  session: MySessionPartsFragment;
  large?: boolean;
}) {
  const now = useNow();
  const { startsAt, minutes, place, link, status, clientTimeZone, coachTimeZone } = session;
  const ends = Date.parse(startsAt) + minutes * 60_000;
  if (status !== 'PLANNED' || ends < now) {
    return (
      <div className={classes.session}>
        <SessionTime startsAt={startsAt} minutes={minutes} zone={clientTimeZone} />
        {(status === 'MISSED' || status === 'CANCELLED') && (
          <p className={classes.facts}>{sessionStatusWords(status)}</p>
        )}
      </div>
    );
  }
  const here = ownZone();
  const href = webLink(link);
  return (
    <div className={classes.session} data-large={large || undefined}>
      <SessionTime startsAt={startsAt} minutes={minutes} zone={clientTimeZone} />
      <p className={classes.facts}>
        {minutes} minutes with {session.coachName}
      </p>
      <OtherClock at={startsAt} zone={clientTimeZone} other={coachTimeZone} whose="your coach" />
      {here && here !== coachTimeZone && (
        <OtherClock at={startsAt} zone={clientTimeZone} other={here} whose="this device" />
      )}
      {place && (
        <UserText as="p" className={classes.facts}>
          {place}
        </UserText>
      )}
      {link && !href && <p className={classes.facts}>{link}</p>}
      <Group gap="xs" mt="sm">
        {href && (
          <Button
            component="a"
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            size="md"
            variant={large ? 'filled' : 'light'}
          >
            Join by link
          </Button>
        )}
        <AddToCalendar session={session} />
      </Group>
    </div>
  );
}

function SessionTime({
  startsAt,
  minutes,
  zone,
}: {
  startsAt: string;
  minutes: number;
  zone: string;
}) {
  const now = useNow();
  const ends = Date.parse(startsAt) + minutes * 60_000;
  const distance = distanceWords(localDateOf(startsAt, zone), localDateOf(now, zone));
  return (
    <p className={classes.time}>
      <time dateTime={startsAt} title={exactWords(startsAt, zone)}>
        {capitalized(dayWords(startsAt, now, zone))}, {timeWords(startsAt, zone)} to{' '}
        {timeWords(ends, zone)}
      </time>
      {distance && <span className={classes.distance}>, {distance}</span>}
    </p>
  );
}

/** The same moment in another time zone; nothing if both show the same. */
function OtherClock({
  at,
  zone,
  other,
  whose,
}: {
  at: string;
  zone: string;
  other: string;
  whose: string;
}) {
  const words = otherClockWords(at, useNow(), { zone, other });
  if (!words) return null;
  return (
    <p className={classes.facts}>
      For {whose} it is {words}
    </p>
  );
}
