import type { PlannedMessageProblem } from '@footing/contract';
import { assertNever } from '../../../shared/words/assert-never';

export const words = {
  open: 'Send later',
  title: 'Send later',
  titleEdit: 'Edit the message',
  text: (client: string) => `Message to ${client}`,
  date: 'Date',
  time: 'Your time',
  wrongTime: 'Choose a valid date and time.',
  ahead: 'Choose a time in the next 90 days.',
  says: (client: string) =>
    `${client} can’t see it until then. You can change, cancel, or send it at any time before. It’s sent within about a minute of this time.`,
  noReply: 'It won’t be shown as a reply.',
  leavesOut: 'Files and links aren’t sent later. They stay in your draft.',
  isThere: 'This message is already scheduled, with what you wrote first.',
  plan: 'Send later',
  save: 'Save',
  saveMine: 'Save mine anyway',
  planned: 'Your message is waiting to be sent.',
  saved: 'Saved.',
  list: 'Messages to send later',
  when: 'Scheduled for {when}',
  there: (client: string, time: string) => `For ${client}: ${time}`,
  edit: 'Edit',
  sendNow: 'Send now',
  sent: 'Sent.',
  cancel: 'Cancel message',
  canceled: 'Message canceled.',
  /** After an undo that came too late, or did not reach the server. */
  inDraft: 'This message couldn’t be scheduled again. Its text is in your draft now.',
  use: 'Move to my draft',
  remove: {
    button: 'Remove',
    title: 'Remove this message?',
    text: 'Its text is deleted for good, and there’s no other copy.',
    yes: 'Remove',
    no: 'Keep',
  },
  /** Read aloud after the button's name. */
  which: (text: string) => `: ${text}`,
  notSent: {
    title: 'Messages that weren’t sent',
    /** `client` is null after the client got another coach. */
    because: (client: string | null, problem: PlannedMessageProblem): string => {
      switch (problem) {
        case 'NEW_COACH':
          return 'A message you planned wasn’t sent because the client has another coach now. Its text was deleted.';
        case 'ARCHIVED':
          return `Your message to ${client} wasn’t sent because ${client} is archived.`;
        case 'NOT_SHARING':
          return `Your message to ${client} wasn’t sent because ${client} isn’t sharing messages with you right now.`;
        case 'MESSAGES_OFF':
          return `Your message to ${client} wasn’t sent because messages are turned off in your practice.`;
        case 'NO_ACCESS':
          return `Your message to ${client} wasn’t sent because ${client} can’t sign in right now.`;
        default:
          return assertNever(problem);
      }
    },
    planned: 'It was planned for {when}. After 30 days, we remove it from this list.',
  },
};
