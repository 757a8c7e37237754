import { CancelSessionDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { confirmThat, useChange } from '../../../shared/ui';
import { dayTimeWords, useNow } from '../../../shared/words';

export function CancelSessionButton({
  session,
}: {
  session: { id: string; callName: string; startsAt: string };
}) {
  const now = useNow();
  const cancel = useChange(CancelSessionDocument, {
    says: 'The session is cancelled.',
    refetchQueries: ['CoachToday', 'CoachSessions', 'CoachCaseload'],
  });
  const ask = async () => {
    const sure = await confirmThat({
      title: 'Cancel this session?',
      words: `${session.callName} sees that ${dayTimeWords(session.startsAt, now)} is free again. Notes stay where they are. A cancelled session does not come back; a new one can be planned.`,
      yes: 'Cancel the session',
      no: 'Keep it',
    });
    if (sure) await cancel.run({ sessionId: session.id });
  };
  return (
    <Button size="sm" variant="subtle" loading={cancel.busy} onClick={() => void ask()}>
      Cancel it
    </Button>
  );
}
