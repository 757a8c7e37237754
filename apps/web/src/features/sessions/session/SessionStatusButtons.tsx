import { MarkSessionDocument, type SessionStatus } from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { useChange } from '../../../shared/ui';
import { sessionStatusWords, useNow } from '../../../shared/words';
import { words } from '../sessions.words';

/** Marks a session as held or missed once it has started. A mistake is corrected by choosing again. */
export function SessionStatusButtons({
  session,
}: {
  session: { id: string; startsAt: string; status: SessionStatus; callName: string };
}) {
  const now = useNow();
  const mark = useChange(MarkSessionDocument, {
    refetchQueries: ['CoachToday', 'PracticeToday'],
    update(cache, { data }) {
      if (data?.markSession.__typename !== 'Session') return;
      const { id, status } = data.markSession;
      // The coach's Today caches the session as another type.
      cache.modify({
        id: cache.identify({ __typename: 'CoachSession', id }),
        fields: { status: () => status },
      });
    },
  });
  if (session.status === 'CANCELLED' || Date.parse(session.startsAt) > now) return null;
  return (
    <Group gap={4} role="group" aria-label={words.howItWent(session.callName)}>
      {(['HELD', 'MISSED'] as const).map((status) => (
        <Button
          key={status}
          size="compact-sm"
          px="sm"
          variant={session.status === status ? 'light' : 'subtle'}
          aria-pressed={session.status === status}
          disabled={mark.busy}
          onClick={() => {
            if (session.status !== status) void mark.run({ sessionId: session.id, status });
          }}
        >
          {sessionStatusWords(status)}
        </Button>
      ))}
    </Group>
  );
}
