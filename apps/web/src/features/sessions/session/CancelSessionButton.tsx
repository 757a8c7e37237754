import {
  CancelSessionDocument,
  CoachSessionDocument,
  type CoachSessionQuery,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { confirmThat, useChange } from '../../../shared/ui';
import { onDayTimeWords, useNow } from '../../../shared/words';
import { useState } from 'react';
import { clientNamesOf } from '../both-partners';
import { CancelSeriesDialog } from '../series/CancelSeriesDialog';
import { words as all } from './session.words';

const words = all.cancel;

export function CancelSessionButton({ session }: { session: CoachSessionQuery['session'] }) {
  const now = useNow();
  const [choosing, setChoosing] = useState(false);
  const { partner } = session;
  const isOneOfSeveral = session.seriesId !== null && Date.parse(session.startsAt) > now;
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
      words: words.says(clientNamesOf(session), onDayTimeWords(session.startsAt, now)),
      yes: words.yes,
      no: words.no,
    });
    if (sure) await cancel.run({ sessionId: session.id });
  };
  return (
    <>
      <Button
        size="sm"
        variant="subtle"
        loading={cancel.busy}
        onClick={() => (isOneOfSeveral ? setChoosing(true) : void ask())}
      >
        {words.button}
      </Button>
      {choosing && (
        <CancelSeriesDialog
          sessionId={session.id}
          names={clientNamesOf(session)}
          forBoth={Boolean(partner)}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
