import type { TermsKind } from '@footing/contract';
import { kindName } from '../../shared/terms';
import { capitalized } from '../../shared/words';

export const words = {
  back: 'Back to You',
  title: 'Agreement and privacy',
  lead: 'What you agreed to, and when. You can read it all again here.',
  saved: 'Saved.',
  save: 'Save',
  open: {
    firstTime: 'Please read and agree',
    changed: 'New since you accepted',
    agree: 'Agree',
    accept: 'Accept',
  },
  health: {
    agreedOn:
      '{when}, you agreed that {practice} may keep and use what you write about your health, your feelings, and your relationship, so that your coach can work with you.',
    agreed:
      'You agreed that {practice} may keep and use what you write about your health, your feelings, and your relationship, so that your coach can work with you.',
    withdrawn:
      'You withdrew your consent {when}. Since then, nothing new you write has been saved.',
    withdraw: 'Withdraw my consent',
    sure: 'Withdraw your consent?',
    sureSays:
      'Nothing new you write will be saved: no check-ins, contacts, reflections, answers, or unsent messages. You can still read everything, get help, end your plan, and leave. Your coach will see that you withdrew it, but not why. You can agree again at any time.',
    yes: 'Withdraw consent',
    done: 'Consent withdrawn.',
  },
  accepted: {
    title: 'What you agreed to',
    confirmed: 'Confirmed {when}',
    accepted: 'Accepted {when}',
    withdrawn: 'Withdrawn {when}',
    read: 'Read it',
  },
  agreement: {
    back: 'Back to agreement and privacy',
    title: 'Agreement',
    link: (canSign: boolean) =>
      canSign ? 'Read, sign, or print the agreement' : 'Read or print the agreement',
    sign: 'Sign',
    says: 'To sign, type your full name. Your coach sees your name, the date, and which version you signed.',
    name: 'Your full name',
    button: 'Sign the agreement',
    done: 'Signed.',
    signed: 'Signed by {name} on {when}.',
    newer: 'You signed an earlier version. This one is newer.',
    print: 'Print',
  },
  firstTime: {
    title: 'Before you continue',
    lead: 'We now ask everyone to agree to a few things. Your plan and everything you wrote are still here.',
    agree: 'Agree and continue',
    notNow: 'Not now, just let me read',
  },
  notice: {
    notYet:
      'You can read everything here. Nothing new you write is saved, because you haven’t agreed to that yet.',
    readAndAgree: 'Read and agree',
    withdrawn:
      'You can read everything here. Nothing new you write is saved, because you haven’t agreed to that.',
    agreeAgain: 'Agree again',
    changed: (kinds: readonly TermsKind[]) =>
      `${changedTexts(kinds)} changed. You can keep going in the meantime.`,
    changedOn: (kinds: readonly TermsKind[]) =>
      `${changedTexts(kinds)} changed {when}. You can keep going in the meantime.`,
    readAndAccept: 'Read and accept',
    sign: 'Your practice asks you to sign its agreement before your first session. You can use everything here in the meantime.',
    readAndSign: 'Read and sign',
  },
};

const changedTexts = (kinds: readonly TermsKind[]): string =>
  capitalized(new Intl.ListFormat('en').format(kinds.map(textName)));

const textName = (kind: TermsKind): string =>
  kind === 'HEALTH_DATA' ? `the text about ${kindName(kind)}` : `the practice’s ${kindName(kind)}`;
