import { CancelSessionDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { confirmThat, useChange } from '../../../shared/ui';
import { onDayTimeWords, useNow } from '../../../shared/words';
import { words as all } from './session.words';

const words = all.cancel;

export function CancelSessionButton({
  session,
}: {
  session: { id: string; callName: string; startsAt: string };
}) {
  const now = useNow();
  const cancel = useChange(CancelSessionDocument, {
    says: words.done,
    refetchQueries: ['CoachToday', 'PracticeToday', 'CoachSessions', 'CoachCaseload'],
  });
  const ask = async () => {
    const sure = await confirmThat({
      title: words.title,
      words: words.says(session.callName, onDayTimeWords(session.startsAt, now)),
      yes: words.yes,
      no: words.no,
    });
    if (sure) await cancel.run({ sessionId: session.id });
  };
  return (
    <Button size="sm" variant="subtle" loading={cancel.busy} onClick={() => void ask()}>
      {words.button}
    </Button>
  );
}
