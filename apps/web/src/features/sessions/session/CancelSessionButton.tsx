import {
  CancelSessionDocument,
  CoachSessionDocument,
  type CoachSessionQuery,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { confirmThat, useChange } from '../../../shared/ui';
import { onDayTimeWords, useNow } from '../../../shared/words';
import { callNamesOf } from '../both-partners';
import { words as all } from './session.words';

const words = all.cancel;

export function CancelSessionButton({ session }: { session: CoachSessionQuery['session'] }) {
  const now = useNow();
  const { partner } = session;
  const cancel = useChange(CancelSessionDocument, {
    says: words.done,
    refetchQueries: [
      'CoachToday',
      'PracticeToday',
      'CoachSessions',
      'CoachCaseload',
      ...(partner ? [{ query: CoachSessionDocument, variables: { id: partner.sessionId } }] : []),
    ],
  });
  const ask = async () => {
    const sure = await confirmThat({
      title: words.title,
      words: words.says(callNamesOf(session), onDayTimeWords(session.startsAt, now)),
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
