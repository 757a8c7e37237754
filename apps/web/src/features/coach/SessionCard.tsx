import { Button, Group } from '@mantine/core';
import type { MySessionPartsFragment } from '@footing/contract';
import { AddToCalendar } from '../../shared/calendar/AddToCalendar';
import {
  capitalized,
  dayWords,
  distanceWords,
  exactWords,
  localDateOf,
  ownZone,
  sessionStatusWords,
  timeWords,
  useNow,
  webLink,
} from '../../shared/words';
import { repeatsWords } from '../../shared/words/repeats-words';
import { MySessionActions } from '../booking';
import classes from './coach.module.css';
import { words } from './coach.words';
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
  const clock = { at: startsAt, now, zone: clientTimeZone };
  const forCoach = words.session.forCoach({ ...clock, other: coachTimeZone });
  const onDevice =
    here && here !== coachTimeZone && words.session.onDevice({ ...clock, other: here });
  const href = webLink(link);
  return (
    <div className={classes.session} data-large={large || undefined}>
      <SessionTime startsAt={startsAt} minutes={minutes} zone={clientTimeZone} />
      <p className={classes.facts}>
        {words.session.facts(minutes, session.coachName, session.typeName)}
      </p>
      {session.repeats && <p className={classes.facts}>{repeatsWords(session.repeats)}</p>}
      {forCoach && <p className={classes.facts}>{forCoach}</p>}
      {onDevice && <p className={classes.facts}>{onDevice}</p>}
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
            {words.session.join}
          </Button>
        )}
        <AddToCalendar sessionId={session.id} reader="client" />
      </Group>
      <MySessionActions session={session} />
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
        {words.session.time(
          capitalized(dayWords(startsAt, now, zone)),
          timeWords(startsAt, zone),
          timeWords(ends, zone),
        )}
      </time>
      {distance && <span className={classes.distance}>, {distance}</span>}
    </p>
  );
}
