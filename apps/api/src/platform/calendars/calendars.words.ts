/** Titles of entries in other people’s calendar apps. Others may see them, so they name no person, subject or app. */
export const words = {
  calendar: 'Appointments',
  appointment: 'Appointment',
  withInitials: (initials: readonly string[]) => `Appointment with ${initials.join(' and ')}`,
};
