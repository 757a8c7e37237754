import type { SafetyEventPartsFragment } from '@footing/contract';
import { assertNever, pronounWithVerb, type Pronouns } from '../../shared/words';

export const words = {
  danger: 'If someone could be in danger, get help now',
  hold: {
    title: 'Outreach is paused',
    afterQuestions: 'Outreach is paused after the safety questions.',
    meaning: (name: string, pronouns: Pronouns) =>
      `For now, all outreach steps are closed, and you can’t reopen them on your own. Only ${name} can read the answers. What ${pronounWithVerb(pronouns, 'shares', 'share')} is up to ${pronouns.them}. Talk with ${pronouns.them} soon, in a way that’s safe for everyone involved.`,
    shared: (name: string) => `${name} shared this with you.`,
    review: (name: string) =>
      `Once you’ve talked, record it here. That alone may not end the pause. ${name} sees a list of what’s left, and the pause ends when all of it is done.`,
    talked: 'Record that you talked',
    saved: 'Saved with your name.',
  },
  formPause: {
    title: 'Outreach is paused',
    because: (name: string) =>
      `Outreach is paused because of answers on a form that ${name} finished {when}.`,
    meaning: (name: string) =>
      `For now, all outreach steps are closed. Talk with ${name} first, in a way that’s safe for everyone involved. If you can’t see the answers, ${name} kept them private. Don’t guess. Ask how things are when ${name} can talk in private.`,
    review:
      'Once you’ve talked, record it here. That ends this pause. Outreach stays closed until everything else each step needs is in place. Steps you approved before the pause will need your approval again.',
    talked: 'Record that you talked',
    saved: 'Saved with your name.',
    forms: 'See the forms',
  },
  noHold: { title: 'Safety', words: 'Outreach isn’t paused.' },
  history: {
    title: 'Full history',
    at: '{when}',
    atBy: '{when}, {name}',
    event: ({ kind }: Pick<SafetyEventPartsFragment, 'kind'>, name: string): string => {
      switch (kind) {
        case 'STOPPED':
          return 'Outreach was paused';
        case 'CHECKED':
          return `${name} answered again`;
        case 'TOLD':
          return `${name} shared something`;
        case 'REVIEWED':
          return 'Talked about it';
        default:
          return assertNever(kind);
      }
    },
  },
  helplines: {
    title: 'Help in a crisis',
    intro:
      'Clients can open “Get help now” from any page. It lists the emergency number, findahelpline.com, befrienders.org, and the numbers you add here. Your numbers stay on the client’s phone even after the client signs out, so leave your practice’s name out of the labels.',
    country: 'Country',
    withYours: (country: string) => `${country} (with your numbers)`,
    none: (country: string) => `You haven’t added any numbers for ${country} yet.`,
    noneToRead: (country: string) =>
      `Your practice has no numbers for ${country} yet. An owner can add them.`,
    earlierText: 'What you wrote before (clients no longer see this)',
    checkEach:
      'Clients now see only numbers that someone has checked. Check each number and add it below.',
    add: 'Add a number',
    save: 'Save',
    saveMine: 'Save mine',
    saved: 'Saved.',
  },
  helpline: {
    new: 'New number',
    kind: 'For',
    name: 'Name',
    phone: 'Phone',
    text: 'Text message',
    textExample: 'A number, or “Text HOME to 12345”',
    chat: 'Web chat',
    chatExample: 'https://',
    hours: 'Hours',
    hoursExample: '24 hours, every day',
    facts: (kind: string, facts: (string | null)[]) =>
      `${kind}. ${facts.filter(Boolean).join(' · ')}`,
    checkedBy: 'Checked by {name} {day}.',
    check:
      'I checked this today with the people who run it. Your name and the date are saved with it.',
    checkAgain: 'I checked it again today',
    remove: 'Remove',
  },
};
