import type { Invitation } from './types';

export const words = {
  loading: 'Your invitation',
  problem:
    'This invitation was already used or withdrawn, or it expired. Ask the person who invited you for a new one.',
  welcome: (name: string) => `Welcome, ${name}`,
  lead: ({ invitedBy, practiceName, role }: Invitation) => {
    switch (role) {
      case 'CLIENT':
        return `${invitedBy} from ${practiceName} invited you. This is a space of your own, with your plan, one small step at a time.`;
      case 'OWNER':
        return `${invitedBy} invited you to join ${practiceName} as an owner.`;
      case 'COACH':
        return `${invitedBy} invited you to join ${practiceName} as a coach.`;
    }
  },
  joiningAs: 'You’re joining as {email}.',
  worksUntil:
    'This invitation works until {when}. Not expecting it? Close this page and nothing happens.',
  newHere: 'Are you new here?',
  isNew: 'I’m new here',
  hasAccount: 'I have an account',
  callName: 'What should we call you?',
  callNameSays: 'Your coach and the owners of the practice see it too. You can change it later.',
  choosePassword: 'Choose a password',
  passwordSays: 'The one you use to sign in to Footing.',
  join: 'Join',
  signInAndJoin: 'Sign in and join',
  ended: {
    title: (practice: string) => `Your access to ${practice} has ended`,
    says: 'You can’t open your pages there anymore. Your data is kept until you or the practice asks to have it deleted.',
    copy: 'To get a copy of your data, or to have it deleted, email {contact}. You have a right to both.',
    getHelp: 'Get help now',
  },
};
