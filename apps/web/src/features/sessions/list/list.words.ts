export const words = {
  title: 'Sessions',
  which: 'Upcoming or past',
  upcoming: 'Upcoming',
  past: 'Past',
  calendar: 'Calendar',
  notes: 'Search and finish notes',
  loading: 'Loading sessions',
  shortcuts: { next: 'Next session', previous: 'Previous session' },

  noneUpcoming: 'No upcoming sessions',
  noneUpcomingSays: 'Sessions you schedule appear here, in your time zone and your client’s.',
  showLater: 'Show later sessions',
  nonePast: (from: string, to: string) => `No sessions from ${from} to ${to}.`,
  showEarlier: 'Show 4 more weeks',

  line: {
    hasLink: 'Has a link',
    hasNotes: 'Has notes',
    with: 'with {coach}, {times}',
    asked: { MOVE: 'Asked to move it', CANCEL: 'Asked to cancel it' },
    notMarked: 'Not marked yet',
  },

  week: {
    next: 'Next 7 days',
    last: 'Last 7 days',
    says: 'Choose a session to see its notes.',
    none: 'None',
    planOn: (day: string) => `Schedule a session on ${day}`,
  },
};
