export const words = {
  title: 'Busy times from your other calendars',
  what: 'Add the calendars you keep somewhere else, and clients won’t be offered times when you’re busy there. We check them about every 15 minutes.',
  kept: 'We save only the start and end of each busy time. We don’t save titles, places, or people. Clients never see these times. You can still schedule a session yourself at any time.',
  noneTitle: 'No other calendars yet',
  none: 'Calendars you add appear here, with the time we last read each one.',
  add: 'Add a calendar',
  from: (host: string) => `From ${host}`,
  checking: 'Checking this calendar…',
  read: 'Last read {when}',
  stillCounts: 'The times we read {when} still count.',
  problem: {
    UNREACHABLE:
      'We can’t reach this address. Check that you copied all of it and that anyone with the link can open it. We’ll keep trying.',
    REFUSED:
      'This address doesn’t work right now. The link may have been turned off or replaced. If so, add the new one and remove this one. We’ll keep trying.',
    TOO_BIG: 'This calendar has too much in it for us to read. Try one with fewer entries.',
    NO_CALENDAR:
      'There’s no calendar at this address. It may be the link to a web page. Look for one that ends with .ics.',
  },
  check: 'Check again',
  checkOne: (name: string) => `Check again: ${name}`,
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  sure: {
    title: (name: string) => `Remove ${name}?`,
    words:
      'Clients can book those times again. If you want it back later, you’ll need to enter its address again.',
    yes: 'Remove',
  },
  removed: (name: string) => `${name} removed`,
  ahead: {
    title: 'Busy times in the next 7 days',
    none: 'You have no busy times there in the next 7 days.',
    time: 'Starts {start}, ends {end}',
    more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  },
  dialog: {
    title: 'Add a calendar',
    name: 'Name',
    nameHint: 'For example, Personal',
    address: 'Web address',
    addressSays:
      'In Google Calendar, it’s the “Secret address in iCal format” in the calendar’s settings. In Outlook, publish the calendar and copy the ICS link. In Apple Calendar, turn on “Public Calendar.”',
    secret:
      'Anyone who has this address can read that calendar. We store it encrypted and don’t show it again.',
    allDay: 'All-day entries count as busy unless they’re marked as free.',
    save: 'Add',
  },
};
