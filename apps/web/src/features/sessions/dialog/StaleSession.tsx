import type { CoachSessionQuery } from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { onDayTimeWords, useNow } from '../../../shared/words';
import { words as all } from './dialog.words';

const words = all.stale;

/** Somebody else changed the session that is being edited: what it is now, and a choice. */
export function StaleSession({
  session,
  busy,
  keepMine,
  takeTheirs,
}: {
  session: CoachSessionQuery['session'];
  busy: boolean;
  keepMine: () => void;
  takeTheirs: () => void;
}) {
  const now = useNow();
  const isPlanned = session.status === 'PLANNED';
  return (
    <div role="alert">
      <Text c="var(--footing-clay-text)">
        {isPlanned
          ? words.says(onDayTimeWords(session.startsAt, now), session.minutes)
          : words.notPlanned}
      </Text>
      {isPlanned && (
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" variant="light" loading={busy} onClick={keepMine}>
            {words.keepMine}
          </Button>
          <Button size="compact-sm" variant="light" onClick={takeTheirs}>
            {words.takeTheirs}
          </Button>
        </Group>
      )}
    </div>
  );
}
