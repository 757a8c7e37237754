export const words = {
  title: 'Calendar',
  loading: 'Loading your calendar',
  skip: 'Skip the calendar',
  list: 'See all sessions in a list',

  which: 'Days shown',
  views: { day: 'Day', week: 'Week', agenda: 'Agenda' },
  today: 'Today',
  previous: 'Earlier',
  next: 'Later',
  days: (from: string, to: string) => `${from} to ${to}`,
  zone: (city: string) => `Times are in your time zone, ${city}.`,
  otherZone: (city: string, here: string) =>
    `Times here are in your time zone, ${city}. Other pages use the time zone of this device, ${here}.`,

  coaches: 'Coaches',
  coach: 'Coach',
  none: 'No sessions on these days',
  noneSays: 'Choose other days, or schedule a session.',

  /** A session at a time that the clock shows twice that night. */
  inZone: (time: string, zone: string) => `${time} ${zone}`,
  with: (client: string, coach: string) => `${client}, with ${coach}`,
  says: (who: string, times: string, state: string) =>
    [who, times, state].filter(Boolean).join(', '),

  busy: 'Busy',
  busyIn: (calendars: string) => `Busy: ${calendars}`,
  held: 'Held for someone new',
  heldWith: (coach: string) => `Held for someone new, with ${coach}`,
  allDay: 'all day',
  /** What is under the calendar if there are any. `{link}` leads to them. */
  busyTimes: 'Times marked “Busy” are from {link}. Only you can see these times.',
  otherCalendars: 'your other calendars',

  how: 'Click a session to open it, or drag it to move it. To schedule one, click a time, or drag over several.',
  planAt: (day: string, time: string, busy: string) =>
    `Schedule a session on ${day}, at ${time}${busy && `. ${busy}`}`,
  inRow: (row: string, time: string) => `${row}, at ${time}`,

  moved: 'Session moved.',
  movedOntoBusy: 'Session moved. Your other calendar is busy then.',
  notAnswered:
    'The server isn’t answering, so the session wasn’t moved. Check your connection and try again.',
  noAnswerYet:
    'The server hasn’t answered yet, so the session may not have moved. Check the calendar again in a moment.',
  movedBack: 'Session moved back.',
  otherCoach:
    'A session stays with its coach. To change the coach, give the client to someone else.',

  labels: {
    openDay: 'Open',
    timeOfCoach: 'Schedule a session in the row of',
    more: (hidden: number) => `${hidden} more`,
  },
};
