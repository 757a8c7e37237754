import {
  MarkSessionDocument,
  type SessionPartnerPartsFragment,
  type SessionStatus,
} from '@footing/contract';
import { Button, Group, Stack } from '@mantine/core';
import { useChange } from '../../../shared/ui';
import { sessionStatusWords, useNow } from '../../../shared/words';
import { words } from '../sessions.words';

interface Session {
  id: string;
  startsAt: string;
  status: SessionStatus;
  clientName: string;
}

/** For a joint session, the buttons of each partner with their name, as they can come alone. */
export function StatusButtonsOfBoth({
  session,
}: {
  session: Session & { partner: SessionPartnerPartsFragment | null };
}) {
  const now = useNow();
  const { partner, startsAt } = session;
  if (!partner) return <SessionStatusButtons session={session} />;
  if (Date.parse(startsAt) > now) return null;
  const both = [
    session,
    { ...partner, id: partner.sessionId, clientName: partner.name, startsAt },
  ].filter(({ status }) => status !== 'CANCELLED');
  return (
    <Stack gap={4}>
      {both.map((each) => (
        <Group key={each.id} gap={4} justify="space-between">
          <span>{each.clientName}</span>
          <SessionStatusButtons session={each} isJoint />
        </Group>
      ))}
    </Stack>
  );
}

/** Marks a session as held or missed once it has started. A mistake is corrected by choosing again. */
export function SessionStatusButtons({
  session,
  isJoint = false,
}: {
  session: Session;
  isJoint?: boolean;
}) {
  const now = useNow();
  const mark = useChange(MarkSessionDocument, {
    // A joint session has the state of both, wherever it is shown.
    refetchQueries: [
      'CoachToday',
      'PracticeToday',
      ...(isJoint ? ['CoachSessions', 'CoachSession'] : []),
    ],
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
    <Group gap={4} role="group" aria-label={words.howItWent(session.clientName)}>
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
