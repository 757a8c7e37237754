import { assertNever } from '../../shared/words';

type Problem = 'TIME' | 'ORDER' | 'OVERLAP' | 'TOO_MANY';
const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;
const hours = (count: number): string => `${count} ${count === 1 ? 'hour' : 'hours'}`;

export const words = {
  types: {
    title: 'Session types',
    says: 'The kinds of sessions you offer. When you schedule a session, its type fills in the length and place.',
    noneTitle: 'No session types yet',
    none: 'Add one so that clients can book sessions themselves.',
    noneForCoach: 'When an owner adds session types, you’ll see them here.',
    add: 'Add a session type',
    edit: (name: string) => `Edit ${name}`,
    remove: (name: string) => `Remove ${name}`,
    editShort: 'Edit',
    removeShort: 'Remove',
    removed: (name: string) => `${name} was removed.`,
    minutes,
    free: (before: number, after: number): string | null => {
      if (before > 0 && after > 0) return `${before}-minute break before, ${after} after`;
      if (before > 0) return `${before}-minute break before`;
      return after > 0 ? `${after}-minute break after` : null;
    },
    bookedBy: {
      STAFF: 'Only staff can book it',
      CLIENTS: 'Clients can book it',
      NEW_PEOPLE: 'New people can ask for it',
    },
    place: { ROOM: 'In person', PHONE: 'By phone', LINK: 'Online' },
    placeWith: (kind: string, place: string) => (place ? `${kind}, ${place}` : kind),
  },
  type: {
    titleNew: 'New session type',
    titleEdit: 'Edit session type',
    name: 'Name',
    nameHint: 'Coaching session',
    length: 'Length in minutes',
    before: 'Break before, in minutes',
    after: 'Break after, in minutes',
    where: 'Where',
    room: 'Where the room is',
    linkSays: 'Each coach adds their own link under “Your hours.”',
    who: 'Who can book it',
    whoStaff: 'Only staff',
    whoClients: 'Staff and clients',
    whoNew: 'Staff and new people',
    whoNewSays: 'New people can ask for it on the public pages that coaches have turned on.',
    reminders: {
      label: 'Reminders',
      says: 'Only clients who ask for reminders get them.',
      dayBefore: 'The day before',
      hourBefore: 'An hour before',
    },
    save: 'Save',
    added: 'Session type added.',
    saved: 'Session type saved.',
  },
  changes: {
    title: 'Moving and canceling',
    says: 'Clients can move or cancel a session themselves until this many hours before it starts. After that, they have to ask, and the session stays as it is until the coach answers.',
    label: 'Hours',
    save: 'Save',
    saved: 'Saved.',
    set: (count: number) => `Until ${hours(count)} before a session starts.`,
  },
  hours: {
    title: 'Your hours',
    says: (zone: string) =>
      `When clients can book you, in your time zone (${zone}). They see only the times that are free.`,
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    off: 'Not available',
    from: (day: string) => `${day} from`,
    to: (day: string) => `${day} until`,
    until: 'to',
    addHours: 'Add hours',
    addHoursTo: (day: string) => `Add hours on ${day}`,
    removeHours: (day: string, from: string) => `Remove the hours from ${from} on ${day}`,
    remove: 'Remove',
    exceptions: 'Days off and special hours',
    exceptionsSay:
      'Add holidays, vacations, and other days when your hours are different. Days without hours are days off.',
    addDay: 'Add days',
    first: 'First day',
    last: 'Last day',
    removeDay: (day: string) => `Remove ${day}`,
    thatDay: 'That day',
    notice: 'Hours of notice',
    noticeSays: 'How far ahead a client has to book.',
    ahead: 'Days ahead',
    aheadSays: 'How far into the future a client can book.',
    most: 'Sessions a day',
    mostSays: 'The most you want in a day. Leave it empty for no limit.',
    buffer: 'Break in minutes',
    bufferSays: 'Kept free before and after each session. A session type can have a longer break.',
    link: 'Link for online sessions',
    linkHint: 'https://…',
    linkSays: 'If the link includes {code}, each session gets its own room.',
    save: 'Save hours',
    saved: 'Hours saved.',
    problem: (day: string, problem: Problem): string => {
      switch (problem) {
        case 'TIME':
          return `Enter both times on ${day}.`;
        case 'ORDER':
          return `On ${day}, hours end before they start.`;
        case 'OVERLAP':
          return `On ${day}, some hours overlap.`;
        case 'TOO_MANY':
          return `You can have up to 8 entries on ${day}.`;
        default:
          return assertNever(problem);
      }
    },
    dayTwice: 'A day is listed twice.',
    daysProblem: {
      DATE: 'Choose a first day, or remove the entry.',
      ORDER: 'A last day is before its first day.',
      TOO_MANY: 'You can list up to 200 days.',
    },
  },
  plan: {
    type: 'Session type',
    noType: 'No type',
    free: 'Free times',
    use: (when: string) => `Use ${when}`,
  },
};
