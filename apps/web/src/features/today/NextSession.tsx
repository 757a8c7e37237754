import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { Sheet } from '../../shared/ui';
import {
  capitalized,
  dayWords,
  distanceWords,
  localDateOf,
  otherClockWords,
  ownZone,
  readerZone,
  timeWords,
  useNow,
  webLink,
} from '../../shared/words';
import type { Today } from './types';
import classes from './today.module.css';
import { words } from './today.words';
import { UserText } from '../../shared/ui/UserText';

/** The next session: in the client's time zone as everywhere, and in the device's if it differs. */
export function NextSession({ session }: { session: NonNullable<Today['nextSession']> }) {
  const now = useNow();
  const { startsAt, minutes, place, link, coachName } = session;
  const href = webLink(link);
  const distance = distanceWords(localDateOf(startsAt), localDateOf(now));
  const here = otherClockWords(startsAt, now, {
    zone: readerZone(),
    other: ownZone() ?? readerZone(),
  });
  const ends = Date.parse(startsAt) + minutes * 60_000;
  return (
    <div className={classes.section}>
      <Sheet title={words.session.title(coachName)}>
        <p className={classes.session}>
          <time dateTime={startsAt}>
            {words.session.time(
              capitalized(dayWords(startsAt, now)),
              timeWords(startsAt),
              timeWords(ends),
            )}
          </time>
          {distance && <span className={classes.reason}>{capitalized(distance)}</span>}
          {here && <span className={classes.reason}>{words.session.here(here)}</span>}
          {place && (
            <UserText as="span" className={classes.reason}>
              {place}
            </UserText>
          )}
          {link && !href && <span className={classes.reason}>{link}</span>}
        </p>
        <div className={classes.row}>
          {href && (
            <Button component="a" href={href} target="_blank" rel="noopener noreferrer" size="md">
              {words.session.join}
            </Button>
          )}
          <Anchor component={Link} to="/coach" className={classes.more}>
            {words.session.all}
          </Anchor>
        </div>
      </Sheet>
    </div>
  );
}
