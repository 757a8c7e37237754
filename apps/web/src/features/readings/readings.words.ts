import type { PrivateKind, ReaderAccess } from '@footing/contract';
import { pauseReaders } from '../../shared/words/care-words';
import { assertNever } from '../../shared/words/assert-never';

/** The owners of the practice besides the coach. */
interface Others {
  names: string;
  count: number;
}

/** A practice always has an owner: if nobody else is one, the coach is. */
const ownersNow = ({ names, count }: Others, coach: string): string =>
  count === 0
    ? `Right now, ${coach} is the only owner of the practice.`
    : `Right now, ${names} ${count === 1 ? 'owns' : 'own'} the practice.`;

export const words = {
  you: 'You',
  back: 'Back to You',
  title: 'Who can read what',
  lead: 'When someone at the practice opens something private of yours, like your check-ins or a reflection you shared, it’s listed here with their name, and nobody can remove it. If they open the same thing twice within an hour, it’s listed once. If we don’t list something, we say so below.',
  loading: 'Loading who read it',
  readBy: 'Who has read it',
  nobodyYet: 'Nobody has read anything here yet.',
  earlier: 'Show earlier days',
  canRead: 'Who can read what’s shared',
  couldRead: 'Who could read it before',
  until: (name: string) => `${name}, until {when}`,
  privateNotes: {
    title: 'Private notes',
    says: 'Coaches write these to prepare for sessions. They belong to the coach who wrote them, and you can’t read them. If you get another coach, the one who wrote them chooses what the new coach can read.',
    readBy: 'Who has read another coach’s notes',
    requests: 'Requests to read notes of a coach who left',
    request: (owner: string) => `${owner}, {when}. Reason: {reason}`,
    endedRequest: (owner: string) => `${owner}, {when}, until {end}. Reason: {reason}`,
  },
  sharedNotes: {
    title: 'Notes shared with you',
    says: 'Once they’re signed, nobody can change them.',
  },
  /** The permission is for all owners, also for those who become one later. */
  owners: {
    title: 'Permission for owners',
    says: (others: Others, coach: string) =>
      others.count === 0
        ? `${ownersNow(others, coach)} Anyone else who becomes an owner can read only what this page says owners can read. With your permission, they could read everything this page says ${coach} can read, except private notes, messages, and files. You haven’t given it.`
        : `${ownersNow(others, coach)} Without your permission, they can read only what this page says owners can read. With it, they could read everything this page says ${coach} can read, except private notes, messages, and files. That can help when ${coach} wants to talk something over. You haven’t given it.`,
    saysOn: (others: Others, coach: string) =>
      others.count === 0
        ? `${ownersNow(others, coach)} You gave owners permission, so anyone else who becomes an owner can read everything this page says ${coach} can read, except private notes, messages, and files. You can turn this off at any time.`
        : `${ownersNow(others, coach)} You gave owners permission, so they can read everything this page says ${coach} can read, except private notes, messages, and files. So can anyone who becomes an owner later. You can turn this off at any time.`,
    label: 'Give owners of the practice permission',
  },
  calendar: {
    title: 'Your coach’s calendar',
    initials: (coach: string, initials: string) =>
      `${coach} can add sessions to a calendar app. For your sessions, it then shows the time, the place or link, and your initials: “Appointment with ${initials}” That calendar may be on ${coach}’s phone or stored by their email provider. People close to ${coach}, such as family, may see it, too.`,
    name: (coach: string) =>
      `${coach} can add sessions to a calendar app. For your sessions, it then shows the time, the place or link, and your full name. Anyone who can see ${coach}’s phone or calendar can read it: people close to ${coach}, such as family, and their email or calendar provider.`,
    choice: (coach: string) => `Show my full name in ${coach}’s calendar instead of my initials`,
    free: 'It’s up to you. If you turn it on, you can turn it off again at any time, and it turns off by itself if you get a new coach.',
    saved: 'Saved.',
    off: 'If you turn it off, the calendar app shows your initials the next time it checks for changes. Sessions that were sent there by email keep your name until they’re moved, canceled, or changed.',
    together: (alias: string) =>
      `Sessions with you and ${alias} show initials, unless both of you turn this on.`,
  },
  others: {
    title: 'Everything else',
    page: 'Your profile, your sessions, what the other person has asked for, and your plan, including what you check off and count',
    pageReaders: (others: Others, coach: string) =>
      `You, ${coach}, and every owner of the practice, now and later. ${ownersNow(others, coach)} We don’t list who opens them.`,
    away: 'When someone fills in for your coach',
    awayReads: (coach: string) =>
      `If ${coach} is away, doesn’t answer in time, or passes something on, a colleague sees your name and, in a few words, what you need, such as a call. They can’t open your pages, unless they own the practice. Owners can open your profile, what the other person has asked for, your plan, and whatever this page says owners can read. With your permission, they can also read the rest, except private notes, messages, and files.`,
    newCoach: 'If you get a new coach',
    newCoachReads:
      'Your new coach can read what your coach can read now, except earlier messages, files, and private notes. You decide whether they can open earlier messages and files. They can read private notes only if the coach who wrote them passes them on. After that, your previous coach can read only their own notes. You’ll see the new name on your Coach page.',
    theOther: 'the other person',
    forBoth: (alias: string) => `What your coach shares with you and ${alias}`,
    forBothReads: (alias: string, coach: string) =>
      `The steps you do together, what each of you has marked done, joint sessions with their time and place, and the notes for both of you: you, ${alias}, and ${coach}. Owners of the practice can see the sessions. They can read the rest only if both of you have given them permission. We don’t list who opens them. Only the three of you can read the messages you write to each other there. ${alias === 'the other person' ? 'The other person' : alias} can’t read anything else of yours.`,
    anyoneElseReadsLess: (practice: string) =>
      `No other client of ${practice} can see anything about you. Neither can other coaches, unless they fill in for yours. If there’s a court case, a court can ask for what’s kept here.`,
    anyoneElse: 'Anyone else',
    anyoneElseReads: (practice: string) =>
      `Other clients of ${practice} can’t see anything about you, even if they know you, unless you both agree to work together. Neither can other coaches, unless they fill in for yours. If there’s a court case, a court can ask for what’s kept here.`,
  },
  ofClient: {
    title: (callName: string) => `Who has read what ${callName} shared`,
    loading: 'Loading the list',
    none: (callName: string) =>
      `Nobody has read any of it yet. When someone does, it’s listed here. ${callName} sees the same list.`,
  },
};

/** Whether owners have permission to read what the coach can read. `others`: the owners besides the coach. */
export interface OwnersPermission {
  given: boolean;
  others: string;
}

/** What that means for one kind of text. Without other owners, for whoever becomes one. */
function ownersWords({ given, others }: OwnersPermission): string {
  const who = others || 'Anyone else who becomes an owner of the practice';
  return given
    ? `${who} can read this too, because you gave owners permission.`
    : `${who} can’t read this without your permission, and you haven’t given it.`;
}

/** What a client writes, who can read it, and the choice they have. */
export const kinds = {
  CHECK_INS: {
    what: 'Your check-ins',
    shared: (coach: string, owners: OwnersPermission) =>
      `You and ${coach}. ${ownersWords(owners)} ${coach} also gets an alert when your urge to reach out goes up or your mood goes down over several days. We don’t list those alerts. If you turn the switch off, the alerts stop, and only you can read your check-ins, including earlier ones.`,
    alone: 'Only you.',
    choice: (coach: string) => `Let ${coach} see my check-ins`,
  },
  CONTACT_LOG: {
    what: 'Your contact log and days without reaching out',
    shared: (coach: string, owners: OwnersPermission) =>
      `You and ${coach}. ${ownersWords(owners)} ${coach} also gets an alert when you reach out much more often than you agreed to. It says how many times. We don’t list those alerts. If you turn the switch off, the alerts stop, and only you can see your log, including earlier entries.`,
    alone: (coach: string) =>
      `Only you. If a step opens a set number of days after you last reached out, ${coach} can see the day it opens.`,
    choice: (coach: string) => `Let ${coach} see my contact log`,
  },
  REFLECTIONS: {
    what: 'Your reflections',
    shared: (coach: string, owners: OwnersPermission) =>
      `Only you can read them, except for the ones you share. ${coach} can read those. ${ownersWords(owners)} You can stop sharing one where you wrote it, or all of them here.`,
    stopped: (coach: string) =>
      `Only you. That includes the ones you shared before. If you let ${coach} read reflections again, those are shared again too.`,
    alone: (coach: string) =>
      `Only you. Sharing your first one lets ${coach} read the ones you share.`,
    choice: (coach: string) => `Let ${coach} read the ones I share`,
  },
  MESSAGES: {
    what: 'Your messages with your coach',
    shared: (coach: string) =>
      `You and ${coach}. Nobody else at the practice can read them, not even the owners. If your coach changes, your new coach can’t read earlier messages unless you let them. If you turn the switch off, ${coach} can’t read what you wrote, including earlier messages, and you can’t send new ones. ${coach} can still open files you sent with messages, until you remove them under “Your files.”`,
    stopped: (coach: string) =>
      `Only you can read what you wrote. ${coach} can still open files you sent with messages, until you remove them under “Your files.” If you let ${coach} read messages again, that includes earlier ones.`,
    alone: (coach: string) =>
      `You haven’t sent any yet. Sending your first one lets ${coach} read your messages. Nobody else at the practice can read them.`,
    choice: (coach: string) => `Let ${coach} read my messages`,
  },
  FILES: {
    what: 'Your files',
    who: (coach: string) =>
      `You and ${coach}. Nobody else at the practice can open them, not even the owners. If your coach changes, your new coach can’t open earlier files unless you let them, one by one. You can remove a file at any time.`,
  },
  BREATHERS: {
    what: 'What you write in the breather',
    who: (coach: string, owners: OwnersPermission) =>
      `Only you, unless you share something. ${coach} can read what you share. ${ownersWords(owners)} You can stop sharing at any time.`,
  },
  JOURNAL: {
    what: 'Your journal',
    who: (coach: string, owners: OwnersPermission) =>
      `Only you can read it, except for the entries you share. ${coach} can read those. ${ownersWords(owners)} You can stop sharing an entry at any time.`,
  },
  ANSWERS: {
    what: 'Your answers to questions and forms',
    who: (coach: string, owners: OwnersPermission, forms: string) =>
      `Plan questions: Only you can read your answers, unless you share them or a question says that your coach will see your answer. If you share them, ${coach} can read them. ${ownersWords(owners)} ${coach} and the owners of the practice can see one line about the result. We don’t list who sees that line.\n\nForms: Each one says at the start who can read your answers. For some, it’s only you. For others, it’s ${forms}. If a form lets you choose who reads your answers, you can change that later, but what someone has already read can’t be unread. ${coach} and the owners of the practice can see which forms you finished. They can also see when your answers pause outreach or suggest that you may need support. Anyone who fills in for ${coach} can see that too, but not your answers.`,
  },
  SAFETY: {
    what: 'Your answers to the safety questions, and what you share about them',
    who: (coach: string) =>
      `Only you can read the answers, and they can’t be shared. If your answers pause outreach, ${pauseReaders(coach)} can see that it’s paused. ${coach} and the owners of the practice can also read what you choose to tell them, and we list who reads it.`,
  },
};

/** Who can read it, with what they can read of it. */
export function readerWords(name: string, access: ReaderAccess): string {
  switch (access) {
    case 'ALL':
      return name;
    case 'OWN':
      return `${name} can read only the notes they wrote.`;
    case 'CHOSEN':
      return `${name} can read what another coach chose to share.`;
    case 'REQUESTED':
      return `${name} can read notes from coaches who left, for the reason below.`;
    default:
      return assertNever(access);
  }
}

/** One line of a list: who read, on which day, how often, and for a mixed list what. */
export function readingWords(reader: string, times: number, kind?: PrivateKind): string {
  const often = times === 1 ? '' : times === 2 ? ', twice' : `, ${times} times`;
  return `${kind ? `${kindWords(kind)}: ` : ''}${reader}, {when}${often}`;
}

function kindWords(kind: PrivateKind): string {
  switch (kind) {
    case 'CHECK_INS':
      return 'Check-ins';
    case 'CONTACT_LOG':
      return 'Contact log';
    case 'REFLECTIONS':
      return 'Reflections';
    case 'ANSWERS':
      return 'Answers';
    case 'BREATHERS':
      return 'Breather';
    case 'JOURNAL':
      return 'Journal';
    case 'MESSAGES':
      return 'Messages';
    case 'FILES':
      return 'Files';
    case 'SAFETY':
      return 'What was shared about a pause in outreach';
    case 'PRIVATE_NOTES':
      return 'Private notes';
    default:
      return assertNever(kind);
  }
}
