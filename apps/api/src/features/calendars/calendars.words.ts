/** Titles of entries in other people’s calendar apps. Others may see them, so they name no person, subject or app. */
export const words = {
  calendar: 'Appointments',
  appointment: 'Appointment',
  withInitials: (initials: readonly string[]) => `Appointment with ${initials.join(' and ')}`,
  archived:
    'You’re not working with a coach here right now, so there’s nothing to show in a calendar.',
};
