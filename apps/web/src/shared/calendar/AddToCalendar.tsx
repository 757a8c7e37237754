import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
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
    const file = new Blob([calendarEntry(session)], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'appointment.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch {
    toast.problem(words.failed);
  }
}
