import { assertNever } from '../../shared/words';

/** "Monday through Friday", "Monday, Wednesday, and Friday". 1 to 7 for Monday to Sunday, in order. */
export function daysWords(days: readonly number[]): string {
  const isRun = days.length > 2 && days.every((day, at) => day === days[0]! + at);
  if (days.length === 7) return 'every day';
  if (isRun) return `${dayName(days[0]!)} through ${dayName(days.at(-1)!)}`;
  return `on ${new Intl.ListFormat('en-US').format(days.map(dayName))}`;
}

// January 1, 2024, was a Monday.
const dayName = (day: number): string =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );

export const words = {
  title: 'Messages',
  back: 'Coach',
  link: {
    title: 'Messages',
    open: 'Open messages',
    unread: (count: number): string => (count === 1 ? '1 new message' : `${count} new messages`),
    none: (coach: string) => `Write to ${coach} between sessions.`,
    closed: 'Read your earlier messages.',
  },
  unreadMark: 'Unread messages',
  loading: 'Loading messages',
  list: 'Messages, oldest first',
  unsent: 'Messages that haven’t been sent yet',
  /** Read aloud when one comes in; it says nothing of what is in it. */
  arrived: (name: string) => `New message from ${name}`,
  offline: {
    sends: 'You can still write here. We’ll send it when you’re back online.',
    /** It is not known whom the client writes to. */
    keeps:
      'You can still write here. It stays on this device, and you can send it when you’re back online.',
  },
  you: 'You',
  /** Where the name of the coach is not known. */
  yourCoach: 'your coach',
  earlier: 'Show earlier messages',
  new: 'New',
  edited: 'Edited',
  /** Below the newest message that the other person has read. It says no time. */
  read: 'Read',
  withdrawn: {
    you: 'You withdrew this message.',
    other: (name: string) => `${name} withdrew this message.`,
  },
  thread: (coach: string) => `Messages with ${coach}`,
  none: {
    client: {
      title: 'No messages yet',
      text: (coach: string) => `What you and ${coach} write to each other appears here.`,
    },
    coach: {
      title: 'No messages yet',
      text: (client: string) => `What you and ${client} write to each other appears here.`,
    },
  },
  /** When the client can expect an answer. */
  hours: (coach: string, days: readonly number[]): string =>
    days.length > 0
      ? `${coach} usually reads messages ${daysWords(days)}. Nobody reads messages at night.`
      : `${coach} reads messages between sessions, not right away. Nobody reads messages at night.`,
  help: 'If something can’t wait, use',
  getHelp: 'Get help now',
  readers: {
    /** `isShared`: the client already lets the coach read them. */
    client: (coach: string, isShared: boolean) =>
      isShared
        ? `Only you and ${coach} can read your messages. To stop ${coach} from reading them, go to “Who can read what.” After that, you can’t send new ones.`
        : `Only you and ${coach} can read this. When you send your first message, you let ${coach} read your messages.`,
    coach: (client: string) =>
      `Only you and ${client} can read this. If ${client} gets a new coach, ${client} decides whether they can read it.`,
  },
  write: {
    toCoach: (coach: string) => `Message to ${coach}`,
    toClient: (client: string) => `Message to ${client}`,
    send: 'Send',
    kept: 'Not sent yet. It’s saved on this device.',
    notKept: 'Not sent yet. Keep this page open, or copy what you wrote.',
  },
  /** What was begun for a former coach. Their name may not be known. */
  toAnother: {
    says: (former: string, coach: string) =>
      `You started this for ${former || 'the coach you had before'}. ${coach} is your coach now.`,
    title: (coach: string) => `Send this to ${coach}?`,
    yes: (coach: string) => `Send to ${coach}`,
  },
  sending: 'Sending…',
  waiting: 'Not sent yet. We’ll send it when you’re back online.',
  tryNow: 'Try now',
  refused: {
    again: 'Try again',
    back: 'Edit it',
    discard: 'Discard',
    /** On other pages. The reason follows. */
    elsewhere: { says: 'A message hasn’t been sent.', open: 'Open messages' },
  },
  /** Why a message does not fit into what is being written. */
  noRoom: {
    text: 'Together with what you’re writing, it would be longer than 4,000 characters. Send or shorten that first.',
    files:
      'Together with what you’re writing, it would have more than 5 files. Send that first, or remove files from it.',
    named:
      'A message can have only one link, and what you’re writing has one already. Send that first, or remove its link.',
  },
  /** The search happens on the device. */
  find: {
    open: 'Search messages',
    close: 'Close search',
    label: 'Search messages',
    where: 'Your search stays on this device. It isn’t sent anywhere.',
    reading: 'Loading your messages…',
    offline: 'To search, Footing has to load your messages first. You’re offline right now.',
    failed: 'Your messages couldn’t be loaded. Try again in a moment.',
    found: (count: number) =>
      count === 0
        ? 'No messages have these words.'
        : count === 1
          ? '1 message'
          : `${count} messages, newest first`,
    list: 'Messages with these words',
    more: 'Show more',
    show: 'Show in conversation',
    again: 'Try again',
  },
  /** A message that answers another one. */
  reply: {
    button: 'Reply',
    /** Read aloud after the button's name. */
    which: (author: string) => ` to this message from ${author}`,
    whichOwn: ' to your own message',
    of: (author: string) => `In reply to ${author}`,
    ofYou: 'In reply to you',
    withdrawn: 'In reply to a message that was withdrawn',
    notReadable: 'In reply to a message you can’t read',
    ofEarlier: 'In reply to an earlier message',
    to: (author: string) => `Replying to ${author}`,
    toYou: 'Replying to your own message',
    toEarlier: 'Replying to an earlier message',
    cancel: 'Cancel reply',
  },
  edit: {
    button: 'Edit',
    label: 'Edit your message',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'Saved.',
  },
  withdraw: {
    button: 'Withdraw',
    title: 'Withdraw this message?',
    text: (reader: string, hasFiles: boolean) =>
      `${reader} can’t read it anymore, but may have read it already. You’ll both see that there was a message.${
        hasFiles ? ' Files you added with it are removed, too.' : ''
      }`,
    yes: 'Withdraw',
    no: 'Keep',
    done: 'You withdrew the message.',
  },
  off: {
    client: 'Your practice has turned off messages. You can still read what was written.',
    clientNone: {
      title: 'Messages are turned off',
      text: 'Your practice doesn’t use messages here. You can ask your coach how to reach them.',
    },
    coach:
      'Messages are turned off in your practice. An owner can turn them on in the practice settings, under Client help.',
  },
  archived: {
    client: 'You’re no longer working together, so you can’t send new messages.',
    coach: (client: string) => `${client} is archived, so you can’t send new messages.`,
  },
  notJoined: (client: string) => `${client} hasn’t joined yet. You can write once they have.`,
  notShared: {
    client: (coach: string) =>
      `You turned off sharing messages, so ${coach} can’t read what you wrote. To write again, let ${coach} read your messages.`,
    allow: (coach: string) => `Let ${coach} read my messages`,
    coach: (client: string) =>
      `Right now, ${client} isn’t sharing messages with you. You can only read what ${client} chooses to share.`,
  },
  earlierCoach: {
    text: (coach: string) =>
      `${coach} can’t read messages with the coach you had before, unless you let them.`,
    choice: (coach: string) => `Let ${coach} read my earlier messages`,
    saved: 'Saved.',
  },
  ofOther: (coach: string, client: string) =>
    `Only ${client} and ${coach} can read their messages.`,
  practice: {
    title: 'Messages',
    label: 'Clients and their coaches can write messages to each other',
    says: 'Before you turn this on, agree on who answers and how soon. An unanswered message hurts. Clients see which days their coach works, that nobody reads messages at night, and where to get help right away. Only a client and their coach can read what they write. You can turn this off again, and what was written stays readable.',
    on: 'On. Clients and their coaches can write messages to each other.',
    off: 'Off. An owner can turn messages on.',
    saved: 'Saved.',
  },
};

export type Side = 'CLIENT' | 'COACH';

/** Who is written to. */
export function writeLabel(side: Side, names: { coach: string; client: string }): string {
  switch (side) {
    case 'CLIENT':
      return words.write.toCoach(names.coach);
    case 'COACH':
      return words.write.toClient(names.client);
    default:
      return assertNever(side);
  }
}
