export const words = {
  noItem: 'must be the ID of an attention item.',
  snooze: {
    afterToday: 'must be after today.',
    within: (days: number) => `must be within the next ${days} days.`,
    onlyUntilTomorrow: 'You can snooze this until tomorrow, but no longer.',
  },
  stays: {
    whilePaused: 'This stays here while outreach is paused. You can snooze it until tomorrow.',
    untilPaused:
      'This stays here until you pause or end joint work. You can snooze it until tomorrow.',
    untilAcknowledged: 'This stays here until someone on your team records a follow-up.',
  },
  rules: {
    stale: 'These settings were changed in the meantime. Check them and save again.',
    none: 'has no setting. It’s always shown.',
    twice: 'is listed twice.',
    alwaysOn: 'can’t be turned off.',
    notOfThisRule: 'isn’t part of this setting.',
  },
};
