import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { download } from '../files/download';
import { toast } from '../ui';
import { words } from './calendar.words';
import type { Appointment } from './calendar-entry';

/** Adds a session to this device's calendar as a neutral appointment. */
export function AddToCalendar({ session }: { session: Appointment }) {
  return (
    <Button
      size="sm"
      variant="subtle"
      leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}
      title={words.says}
      onClick={() => void hand(session)}
    >
      {words.add}
    </Button>
  );
}

async function hand(session: Appointment) {
  try {
    const { calendarEntry } = await import('./calendar-entry');
    download(calendarEntry(session), { name: 'appointment.ics', type: 'text/calendar' });
  } catch {
    toast.problem(words.failed);
  }
}
