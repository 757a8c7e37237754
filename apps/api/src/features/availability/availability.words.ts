export const words = {
  minutes: 'must be between 5 and 480 minutes.',
  buffer: 'must be between 0 and 240 minutes.',
  phone: 'By phone',
  hours: {
    days: 'must have all seven days of the week.',
    TIME: 'has a time that isn’t valid.',
    ORDER: 'has an end that isn’t after its start.',
    OVERLAP: 'has hours that overlap.',
    TOO_MANY: 'can have up to 8 entries for one day.',
  },
  exceptions: 'must name up to 200 different days.',
  notice: 'must be between 0 and 14 days.',
  daysAhead: 'must be between 1 and 365 days.',
  maxPerDay: 'must be between 1 and 20 sessions.',
  stale: 'This was changed in the meantime. Check it and try again.',
  mostTypes: 'You can have up to 40 session types. Remove one first.',
};
