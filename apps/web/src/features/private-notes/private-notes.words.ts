import { exactDayWords, localDateOf, namesOf } from '../../shared/words';

export const words = {
  title: 'Your private notes about former clients',
  lead: 'These notes are yours. For each client, you choose what their new coach can read. Nobody else can choose for you.',
  none: 'No notes here yet',
  noneSays:
    'When one of your clients gets another coach, your private notes about them appear here.',
  prompt: {
    label: 'Private notes',
    says: (clients: readonly { name: string }[]) =>
      `${namesOf(clients)} ${clients.length === 1 ? 'has' : 'have'} a new coach. Your private notes stay with you, and nobody else can read them unless you choose to share some.`,
    choose: 'Choose what the new coach can read',
  },
  undecided: (coach: string, client: string) =>
    `${coach} is ${client}’s coach now and can’t read any of these notes until you choose.`,
  choice: (coach: string) => `Notes ${coach} can read`,
  choiceSays: (coach: string, client: string) =>
    `${client} can see that you share notes with ${coach}, but not what they say.`,
  selectAll: (count: number) => `Select all ${count}`,
  selectNone: 'Select none',
  shareNone: 'Share none',
  share: (chosen: number, all: number) => `Share ${chosen} of ${all}`,
  shared: 'Your choice is saved.',
  session: (at: string) => `Session on ${dayWords(at)}`,
  addedBy: (author: string, at: string) => `Added by ${author}, ${dayWords(at)}`,
  readers: (readers: readonly { name: string }[]) =>
    readers.length === 0
      ? 'Only you can read this in Footing'
      : `You and ${namesOf(readers)} can read this`,
  access: {
    title: 'Private notes from coaches who left',
    canRead: (callName: string) =>
      `You can read these notes on the pages of their sessions. ${callName} can see that.`,
    stop: 'Stop reading them',
    none: (callName: string) => `None of ${callName}’s coaches has left the practice.`,
    says: (coaches: readonly { name: string }[], callName: string) =>
      `${namesOf(coaches)} left the practice. Right now, nobody can read their private notes. If you need to, say why. ${callName} will see your name, the time, and this reason.`,
    reason: 'Reason',
    reasonSays: (callName: string) => `${callName} can read this.`,
    submit: 'Read their notes',
    request: '{owner}, {when}: {reason}',
    endedRequest: '{owner}, {when}, until {end}: {reason}',
  },
};

const dayWords = (at: string): string => exactDayWords(localDateOf(at));
