export const words = {
  titleNew: 'Schedule a session',
  titleFor: (name: string) => `Schedule a session with ${name}`,
  titleEdit: (name: string) => `Edit the session with ${name}`,

  client: 'Client',
  chooseClient: 'Choose a client',
  allClients: 'All clients',
  clientMissing: 'Choose a client.',
  searching: 'Searching…',
  noClients: 'No clients found',

  date: 'Date',
  time: 'Your time',
  timeInZone: (city: string) => `Time in ${city}`,
  length: 'Length',
  minutes: (minutes: number) => `${minutes} minutes`,
  wrongTime: 'Choose a valid date and time.',
  freeFrom: (time: string) => `You’re free from ${time}.`,
  use: (time: string) => `Use ${time}`,

  forYou: 'For you',
  forClient: (name: string) => `For ${name}`,
  sameTime: 'The same time',
  timeIn: (time: string, city: string) => `${time} (${city})`,
  isPast: 'This time has passed. It will be saved as a past session.',
  thatDay: 'That day',
  onThatDay: (times: string, who: string) => `${times}, ${who}`,
  clientWith: (client: string, coach: string) => `${client} with ${coach}`,

  place: 'Place',
  placeHint: 'A room or an address',
  link: 'Link',
  linkHint: 'https://',
  whoSees: (name: string) => `${name} can see the place and the link.`,
  whoSeesAny: 'Your client can see the place and the link.',

  plan: 'Schedule session',
  save: 'Save',
  planned: 'Session scheduled.',
  changed: 'Session updated.',

  stale: {
    says: (when: string, minutes: number) =>
      `Someone changed this session while you were editing it. It’s now ${when}, ${minutes} minutes.`,
    notPlanned:
      'Someone changed this session while you were editing it. It’s no longer on the calendar.',
    notLoaded: 'This session was changed. Check your connection and save again to see how.',
    keepMine: 'Save my changes',
    takeTheirs: 'Use the new details',
  },
};
