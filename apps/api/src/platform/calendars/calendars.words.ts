/**
 * Titles of entries in other people’s calendar apps. Others may see them, so they name no subject or app, and no person who has not agreed
 * to it.
 */
export const words = {
  calendar: 'Appointments',
  appointment: 'Appointment',
  with: (names: readonly string[]) => `Appointment with ${names.join(' and ')}`,
};
