const hours = (count: number): string => `${count} ${count === 1 ? 'hour' : 'hours'}`;
const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

export const words = {
  back: 'Coach',
  title: 'Book a session',
  book: 'Book a session',
  choose: 'What would you like to book?',
  type: (name: string, length: number) => `${name}, ${minutes(length)}`,
  another: 'Choose something else',
  place: {
    PHONE: 'By phone',
    LINK: 'Online',
  },
  zone: (city: string) => `Times are in your time zone, ${city}.`,
  until: (count: number) =>
    count === 0
      ? 'You can move or cancel a session until it starts.'
      : `You can move or cancel a session until ${hours(count)} before it starts. After that, you can ask your coach.`,
  more: 'Show more times',
  timesOn: (day: string) => `Free times ${day}`,
  none: {
    title: 'No free times right now',
    says: 'Your coach has no free times in the coming weeks. Check again another day, or contact your coach the way you usually do.',
  },
  closed: {
    title: 'Booking isn’t open yet',
    says: 'Your coach hasn’t set times for booking. To find a time, contact them the way you usually do.',
  },
  archived: {
    title: 'Booking isn’t available',
    says: 'You can’t book a session right now.',
  },
  nextFree: (when: string) => `That time was just taken. The next free time is ${when}.`,
  confirm: {
    title: 'Book this time?',
    says: (when: string, length: number) => `${when}, ${minutes(length)}.`,
    yes: 'Book',
    no: 'Go back',
    done: 'Your session is booked.',
  },
  move: {
    title: 'Move your session',
    button: 'Move',
    now: (when: string) => `Right now it’s ${when}.`,
    late: (coach: string) =>
      `It starts soon, so ${coach} has to agree. Choose a time and we’ll ask. Until ${coach} answers, your session stays as it is.`,
    confirm: 'Move to this time?',
    yes: 'Move',
    done: 'Your session was moved.',
    ask: 'Ask for this time?',
    askSays: (when: string, coach: string) =>
      `${when}. ${coach} has to agree. Until then, your session stays as it is.`,
    askYes: 'Ask',
    asked: 'We asked your coach.',
    over: {
      title: 'This session can’t be moved',
      says: 'It may be over, canceled, or a session for two. If you need another time, talk to your coach.',
    },
  },
  cancel: {
    button: 'Cancel',
    title: 'Cancel this session?',
    says: (when: string) => `Your session ${when} will be canceled, and your coach will see it.`,
    yes: 'Cancel session',
    no: 'Keep it',
    done: 'Your session was canceled.',
    askTitle: 'Ask to cancel?',
    askSays: (coach: string) =>
      `It starts soon, so ${coach} has to agree. Until then, your session stays as it is.`,
    askYes: 'Ask to cancel',
  },
  request: {
    move: (when: string) =>
      `You asked to move this to ${when}. Your coach hasn’t answered yet. Until then, your session stays at this time.`,
    cancel:
      'You asked to cancel this. Your coach hasn’t answered yet. Until then, it stays as planned.',
    takeBack: 'Withdraw request',
    takenBack: 'Request withdrawn. Your session stays as planned.',
    declined: 'Your coach didn’t make the change you asked for. Your session stays as it is.',
  },
};
