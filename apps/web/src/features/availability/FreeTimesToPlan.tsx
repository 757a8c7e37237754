import { useQuery } from '@apollo/client/react';
import { FreeTimesOfClientDocument } from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { dayTimeWords, useNow } from '../../shared/words';
import classes from './availability.module.css';
import { words as all } from './availability.words';

const words = all.plan;

/** The first free times within the coach's hours, to fill in date and time. Any other time can still be entered. */
export function FreeTimesToPlan({
  clientId,
  minutes,
  typeId,
  sessionId,
  use,
}: {
  clientId: string;
  minutes: number;
  typeId: string | null;
  /** A session that is moved. */
  sessionId?: string;
  use: (startsAt: string) => void;
}) {
  const now = useNow();
  const { data, previousData } = useQuery(FreeTimesOfClientDocument, {
    variables: { clientId, minutes, typeId, sessionId: sessionId ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const times = (data ?? previousData)?.freeTimes.times ?? [];
  if (times.length === 0) return null;
  return (
    <div>
      <span className={classes.facts} id="free-times">
        {words.free}
      </span>
      <Group gap="xs" mt={4} role="group" aria-labelledby="free-times">
        {times.map((startsAt) => (
          <Button
            key={startsAt}
            size="compact-sm"
            variant="light"
            aria-label={words.use(dayTimeWords(startsAt, now))}
            onClick={() => use(startsAt)}
          >
            {dayTimeWords(startsAt, now)}
          </Button>
        ))}
      </Group>
    </div>
  );
}
