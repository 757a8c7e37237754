import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { toast } from '../ui';
import type { Appointment } from './calendar-entry';

/** Adds a session to this device's calendar as a neutral appointment. */
export function AddToCalendar({ session }: { session: Appointment }) {
  return (
    <Button
      size="sm"
      variant="subtle"
      leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}
      title="It is called “Appointment” there, and says nothing of what it is about."
      onClick={() => void hand(session)}
    >
      Add to my calendar
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
    toast.problem('That did not work. Please try again when you are back online.');
  }
}
