import { assertNever, roleWords, type Boundary, type Role } from '../../shared/words';
import type { BoundaryRequest } from './boundary-requests';
import type { ProfileValues } from './types';

const THE_OTHER_PERSON = 'the other person';
const COACH_NEWS = 'we’ll let your coach know there’s something new';
const ASK_A_LAWYER =
  'Some orders allow contact about children. Footing can’t read yours: ask a lawyer.';

export const words = {
  title: 'You',
  back: 'Back to You',
  pages: {
    label: 'Your pages',
    plan: 'You and your plan',
    app: 'This app',
    journal: {
      title: 'Journal',
      about: 'What you write for yourself, on any day',
    },
    profile: {
      title: 'Profile',
      about: 'Name, time zone, how to reach you',
    },
    otherPerson: {
      title: 'The other person',
      about: 'What they asked for, and when you were in touch',
    },
    safety: {
      title: 'Is everyone safe?',
      about: 'Private questions, and help',
    },
    readers: {
      title: 'Who can read what',
      about: 'Choose who can read what, and see who has',
    },
    terms: {
      title: 'Agreement and privacy',
      about: 'What you agreed to, your consent',
    },
    copy: {
      title: 'A copy of your data',
      about: 'Save everything you wrote, and what’s shared with you',
    },
    together: {
      title: 'Working together',
      about: 'What your coach asked, and what you share',
    },
    reminders: {
      title: 'Emails and notifications',
      about: 'What we send you, and how',
    },
    calendar: {
      title: 'Calendar',
      about: 'Your sessions in your calendar app',
    },
    device: {
      title: 'This device',
      about: 'Light or dark, and a PIN',
    },
    account: {
      title: 'Your account',
      about: 'Email, password, where you’re signed in',
    },
  },
  signOut: 'Sign out',
  practices: {
    title: 'Your other practices',
    as: (practice: string, role: Role) => `${practice}, as ${roleWords(role).toLowerCase()}`,
    open: 'Go there',
  },
  profile: {
    intro: 'Your coach and the owners of the practice can see this.',
    fields: {
      callName: 'What you’d like to be called',
      pronouns: 'Pronouns',
      otherAlias: 'What should we call them here?',
      timeZone: 'Time zone',
      reachBy: 'How your coach can reach you',
      reachNote: 'Anything your coach should know about reaching you',
    } satisfies Record<keyof ProfileValues, string>,
    hints: {
      pronouns: 'Optional. For example, she/her, he/him, they/them, or your own.',
      otherAlias: 'A first name or a nickname. No last name, number, address, or handle.',
      timeZone: 'We use it to show the right dates and times.',
      reachNote: 'For example, the best time of day, or an address your coach shouldn’t use.',
    },
    save: 'Save',
    saved: 'Saved',
    notSaved: 'Not saved yet',
    conflict: {
      label: 'Changed somewhere else',
      choose:
        'This was changed somewhere else while you were here. Which version do you want to keep?',
      mine: (value: string) => `Yours: ${value}`,
      theirs: (value: string) => `The other version: ${value}`,
      empty: 'empty',
      keepMine: 'Keep mine',
      useTheirs: 'Use the other version',
    },
  },
  otherPerson: {
    alias: 'Name for the other person',
    boundary: (alias: string) => `Contact with ${alias || THE_OTHER_PERSON}`,
    newWord: (alias: string) =>
      `If ${alias || THE_OTHER_PERSON} has asked for something else, record it here. It takes effect right away, so nothing in your plan goes against it.`,
    contacts: 'Your contact log and days without reaching out',
    asked: (asked: BoundaryRequest, alias: string): string => {
      switch (asked) {
        case 'ASKED_FOR_SPACE':
          return `${alias || 'They'} asked for space`;
        case 'ASKED_FOR_NO_CONTACT':
          return `${alias || 'They'} asked for no contact`;
        case 'LEGAL_ORDER':
          return 'There’s a court order';
        default:
          return assertNever(asked);
      }
    },
    meaning: (boundary: Boundary, alias: string): string => {
      switch (boundary) {
        case 'OPEN':
          return 'Steps that involve contact can open when your plan says so.';
        case 'LIMITED':
          return 'You’re in touch about practical things only. Practical steps can open when your coach approves them. Other outreach is paused.';
        case 'ASKED_FOR_SPACE':
          return 'Outreach is paused, and nothing opens by itself when the time is over. Your own steps continue.';
        case 'ASKED_FOR_NO_CONTACT':
          return 'Outreach is paused. The steps that are just for you continue.';
        case 'LEGAL_ORDER':
          return `Outreach is paused, and nobody here can change that. The steps that are just for you continue. ${ASK_A_LAWYER}`;
        case 'UNKNOWN':
          return `You and your coach will look at what ${alias || THE_OTHER_PERSON} wants. Until then, outreach is paused.`;
        default:
          return assertNever(boundary);
      }
    },
  },
  record: {
    what: (asked: BoundaryRequest): string => {
      switch (asked) {
        case 'ASKED_FOR_SPACE':
          return `That can be hard to hear. Outreach is paused from now on. Nothing opens by itself on the day you choose. First you’ll record what they’ve let you know by then. Your own steps continue, and ${COACH_NEWS}.`;
        case 'ASKED_FOR_NO_CONTACT':
          return `Thank you for taking it seriously. Outreach is paused from now on. Changing that takes a reason, three days, and then your coach’s confirmation. Your own steps continue, and ${COACH_NEWS}.`;
        case 'LEGAL_ORDER':
          return `Outreach is paused from now on, and neither you nor your coach can change that. When the order has ended, an owner of the practice can record it. ${ASK_A_LAWYER} You’re not alone with this: ${COACH_NEWS}.`;
        default:
          return assertNever(asked);
      }
    },
    until: 'Until when',
    untilHint: 'If they didn’t name a day, choose one that gives them plenty of room.',
    untilNeeded: 'Choose a day.',
    reason: 'In your own words (optional)',
    readers: 'Your coach and the owners of the practice can read this.',
    cancel: 'Not now',
    save: 'Record it',
    saved: 'Recorded. Outreach is paused.',
  },
  colors: 'Light or dark',
  install: {
    title: 'Open it like an app',
    says: [
      'In your browser’s menu, choose “Install app” or “Add to Home Screen.” Footing then gets an icon of its own.',
      'The icon says “Footing” and nothing else. Anyone who uses this device can see it.',
    ],
  },
};
