/** The title of a calendar entry. Others may see it, so it names no person, subject, or app. */
export const TITLE = 'Appointment';
