export const words = {
  taken: 'There’s already a session at that time. Choose another time.',
  takenAfterTransfer:
    'The new coach already has a session at the same time as one of this client’s. Move or cancel one of them first.',
  stale: 'This session was changed in the meantime. Check it and try again.',
  yearAgo: 'can’t be more than a year ago.',
  yearsAhead: 'can’t be more than two years from now.',
  move: {
    cancelled: 'This session was canceled. Schedule a new one instead.',
    over: 'This session is over, so it can’t be moved.',
    onRecord: 'Notes about this session are signed, so it can’t be moved.',
  },
  cancel: {
    over: 'This session is over, so it can’t be canceled.',
    onRecord: 'Notes about this session are signed, so it can’t be canceled.',
  },
  mark: {
    status: 'must be HELD or MISSED.',
    cancelled: 'This session was canceled.',
    notStarted: 'This session hasn’t started yet.',
  },
  signing: {
    notStarted:
      'This session hasn’t started yet, so its notes can’t be signed. If you met earlier, change the time of the session first.',
  },
  series: {
    count: 'must be between 2 and 52.',
    end: 'must say how many sessions there are, or the last day.',
    few: 'must leave time for at least two sessions.',
    many: 'must be earlier. A series has at most 52 sessions.',
    past: 'must be in the future.',
    none: 'must leave at least one date.',
    taken:
      'One of these dates isn’t possible anymore. Check the dates again, leave that one out, or choose another time.',
    started: 'This session has started. Choose one that is still to come.',
  },
  booking: {
    taken: 'That time isn’t free anymore. Choose another time.',
    archived: 'You can’t book a session right now.',
    limit:
      'You already have 6 upcoming sessions that you booked. To book more, talk to your coach.',
    joint: 'This session is for both of you. To change it, talk to your coach.',
    over: 'This session can’t be changed anymore.',
    sameTime: 'That’s the time you already have. Choose another one.',
    onlyOne: 'must be one of the two: a session type or a session.',
    askedTimePassed:
      'The time they asked for has passed. Decline, or move the session to another time.',
    noRequest: 'There’s no request for this session anymore.',
  },
  links: {
    refused: {
      USED: 'This link was already used to make a change, and it works for only one. To see what’s planned, sign in the way you usually do.',
      CHANGED:
        'Something changed since that email, so its link no longer works. To see what’s planned, sign in the way you usually do.',
      OVER: 'That time has passed, so there’s nothing to change anymore.',
      UNKNOWN:
        'This link doesn’t work. It may be incomplete or too old. Nothing was changed. To see what’s planned, sign in the way you usually do.',
    },
  },
  minutes: 'must be between 5 and 480 minutes.',
  calendarDays: (most: number) => `must be between 1 and ${most} days.`,
  toAfterFrom: 'must be after “from”.',
};
