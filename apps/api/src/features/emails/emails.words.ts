/** A subject, and paragraphs with an empty line between them. */
export interface EmailWords {
  subject: string;
  paragraphs: string[];
}

/** Names that an email may say; null if there is none that may be said. */
type Name = string | null;

const NO_APP = 'It opens in your web browser, and you don’t need an app.';
const FOR_ONE_DAY = `The link works once, for one day. ${NO_APP}`;
const FOR_SEVEN_DAYS = `The link is only for you, and it works for seven days. ${NO_APP}`;
const NO_LINK = 'Emails like this one never have a link. If you see a link in one, don’t tap it.';
const ONLY_ASKED_FOR =
  'Emails like this one have a link only if you asked for it in your settings. If you didn’t ask and you see a link, don’t tap it.';
const SIGN_IN = 'sign in the way you usually do';

interface TimeChanged {
  hasFile: boolean;
  link?: string;
  isForClient?: boolean;
}

const withLink = (link: string): string[] => [
  'You asked for a link in these emails. You can see the time, cancel, or choose another time here:',
  link,
  `The link works until the time on your calendar, or until something about that time changes. You can open it as often as you like, but you can make only one change with it. ${NO_APP} If nothing needs to change, you can ignore this email.`,
  'You can turn these links off at any time in your calendar settings.',
];

/** Nothing here may say what the work is about: see `email-texts.spec.ts`. */
export const words = {
  confirmSignUp: (link: string): EmailWords => ({
    subject: 'Confirm your email address',
    paragraphs: [
      'You asked to set up an account with this email address. To confirm that it’s yours and choose a password, go here:',
      link,
      FOR_ONE_DAY,
      'If you didn’t ask for this, you can ignore this email. Nothing will happen.',
    ],
  }),
  alreadyHasAccount: (link: string): EmailWords => ({
    subject: 'You already have an account',
    paragraphs: [
      'Someone, probably you, entered this email address. It already has an account, so nothing was changed. To sign in, or to choose a new password, go to this page:',
      link,
      'The page opens in your web browser, and you don’t need an app.',
      'If it wasn’t you, you can ignore this email. Nothing will happen.',
    ],
  }),
  reset: (link: string): EmailWords => ({
    subject: 'Choose a new password',
    paragraphs: [
      'Someone, probably you, asked to reset the password for this email address. You can choose a new one here:',
      link,
      `The link works once, for one hour. ${NO_APP}`,
      'If it wasn’t you, you can ignore this email. Your password stays the same.',
    ],
  }),
  confirmEmail: (link: string): EmailWords => ({
    subject: 'Confirm your new email address',
    paragraphs: [
      'You asked to sign in with this email address from now on. To confirm that it’s yours, go here:',
      link,
      `${FOR_ONE_DAY} Until you confirm it, keep signing in with your old address.`,
      'If you didn’t ask for this, you can ignore this email. Nothing will change.',
    ],
  }),
  emailChanged: (): EmailWords => ({
    subject: 'Your email address was changed',
    paragraphs: [
      'The email address you sign in with was changed. From now on, our emails go to the new address.',
      'If you changed it, you don’t need to do anything. If you didn’t, someone else may be using your account. Call the person who invited you, or someone who works with them, from a phone that only you use. If nobody invited you, call the people who run the website where you sign in.',
    ],
  }),
  passwordChanged: (): EmailWords => ({
    subject: 'Your password was changed',
    paragraphs: [
      'The password you sign in with was changed, and every other device was signed out.',
      'If you changed it, you don’t need to do anything. If you didn’t, someone else may be using your account. On a device that only you use, change your email password first. Then go to the sign-in page and ask for a new password.',
    ],
  }),
  signInChanged: (): EmailWords => ({
    subject: 'How you sign in was changed',
    paragraphs: [
      'Sign-in codes were turned on or off for your account.',
      'If you changed this, you don’t need to do anything. If you didn’t, someone else may be using your account. On a device that only you use, change your email password first. Then go to the sign-in page and ask for a new password.',
    ],
  }),
  invitationOfClient: (
    link: string,
    who: Name,
    practice: Name,
    askedForTime = false,
  ): EmailWords => ({
    subject: 'You have an invitation',
    paragraphs: [
      askedForTime
        ? `You asked for a time, and ${from(who, practice)} replied. To see the reply and set up your account, go here:`
        : `${from(who, practice)} has invited you to the online space you talked about. You can open it here:`,
      link,
      FOR_SEVEN_DAYS,
      ifUnsure(who),
    ],
  }),
  invitationOfStaff: (link: string, who: Name, practice: Name, isOwner: boolean): EmailWords => ({
    subject: 'You have an invitation',
    paragraphs: [
      `${who ?? SOMEONE} has invited you to join ${team(practice, isOwner)}. The team works online, on a website called Footing. Accept the invitation here:`,
      link,
      FOR_SEVEN_DAYS,
      ifUnsure(who),
    ],
  }),
  clientChanged: (practice: Name): EmailWords => ({
    subject: 'You have an update',
    paragraphs: [
      `Something changed for someone you work with${at(practice)}. To see it, ${SIGN_IN}.`,
      NO_LINK,
    ],
  }),
  timeChanged: ({ hasFile, link, isForClient }: TimeChanged): EmailWords => ({
    subject: 'A change to your calendar',
    paragraphs: [
      `Something on your calendar has changed. To see what changed, ${SIGN_IN}.`,
      ...(hasFile ? ['The attached file updates your calendar.'] : []),
      ...(link ? withLink(link) : [isForClient ? ONLY_ASKED_FOR : NO_LINK]),
    ],
  }),
  timeComing: (): EmailWords => ({
    subject: 'Coming up on your calendar',
    paragraphs: [
      `Something on your calendar is coming up soon. To see the time, ${SIGN_IN}.`,
      'You asked for this email, and you can turn it off at any time.',
      NO_LINK,
    ],
  }),
  confirmTime: (link: string): EmailWords => ({
    subject: 'Confirm your email address',
    paragraphs: [
      'Someone, probably you, used this email address to ask for a time. To confirm that it’s yours, or to cancel the request, go here:',
      link,
      `The link works for one day. Until you confirm, someone else may get that time. Once you’ve confirmed, the same link keeps working until you get a reply, or until that time, in case you want to cancel. ${NO_APP}`,
      'If it wasn’t you, you can ignore this email. Nothing will happen, and what was typed is deleted after one day.',
    ],
  }),
  timeDeclined: (): EmailWords => ({
    subject: 'The time you asked for',
    paragraphs: [
      'The time you asked for didn’t work out. You don’t need to do anything, and we won’t email you about it again.',
      NO_LINK,
    ],
  }),
  timeLapsed: (): EmailWords => ({
    subject: 'The time you asked for',
    paragraphs: [
      'The time you asked for has passed, and your request wasn’t answered. You don’t need to do anything. If you’d still like a time, you can ask for another one on the same page as before.',
      NO_LINK,
    ],
  }),
  followUp: (practice: Name): EmailWords => ({
    subject: 'Something needs your attention',
    paragraphs: [
      `Something${at(practice)} needs your attention today. To see what it is, and to record what you did, ${SIGN_IN}.`,
      NO_LINK,
    ],
  }),
  digest: (): EmailWords => ({
    subject: 'You have an update',
    paragraphs: [
      `There’s something new for you. To see it, ${SIGN_IN}.`,
      'You’ll get at most one of these emails a day, and you can turn them off at any time.',
      NO_LINK,
    ],
  }),
  nobodyReadsReplies: (who: Name) =>
    who
      ? 'Please don’t reply to this email: nobody reads the replies.'
      : 'Footing sent this email. Please don’t reply to it: nobody reads the replies.',
  repliesGoTo: (who: Name) =>
    who
      ? `If you reply to this email, your reply goes to ${who}.`
      : 'If you reply to this email, your reply goes to the person who sent it.',
  signature: (who: Name) => who ?? 'Footing',
  development: {
    title: 'Emails',
    none: 'None yet.',
    fromTo: (sender: Name, to: string, replyTo: Name) =>
      [sender && `From: ${sender}`, `To: ${to}`, replyTo && `Reply-To: ${replyTo}`]
        .filter(Boolean)
        .join(' · '),
    kept: 'No email server is set up, so emails are kept here while the server runs. Reload to see new ones.',
  },
};

const SOMEONE = 'Someone you know';

const from = (who: Name, practice: Name): string =>
  practice ? `${who ?? SOMEONE} from ${practice}` : (who ?? SOMEONE);

const at = (practice: Name): string => (practice ? ` at ${practice}` : '');

function team(practice: Name, isOwner: boolean): string {
  if (isOwner) return practice ? `${practice} as an owner` : 'their team as an owner';
  return practice ? `the team at ${practice}` : 'their team';
}

const ifUnsure = (who: Name): string =>
  `If you’re not sure this email is real, ask ${who ?? 'the person who told you about it'} before you open the link. If you weren’t expecting it, you can ignore this email.`;
