import { useApolloClient } from '@apollo/client/react';
import { SessionFileDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { download } from '../files/download';
import { toast } from '../ui';
import { words } from './calendar.words';

/** Adds a session to this device's calendar as a neutral appointment. */
export function AddToCalendar({
  sessionId,
  reader,
}: {
  sessionId: string;
  reader: keyof typeof words.says;
}) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const hand = async () => {
    setBusy(true);
    try {
      const { data } = await client.query({
        query: SessionFileDocument,
        variables: { id: sessionId },
        fetchPolicy: 'no-cache',
      });
      download(data!.sessionFile, { name: 'appointment.ics', type: 'text/calendar' });
    } catch {
      toast.problem(words.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="sm"
      variant="subtle"
      leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}
      title={words.says[reader]}
      loading={busy}
      onClick={() => void hand()}
    >
      {words.add}
    </Button>
  );
}
