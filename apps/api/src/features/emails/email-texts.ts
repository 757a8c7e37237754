import { holdsAddress, revealsSubject } from '@footing/kernel';

/**
 * An email. All are neutral: a glance at a phone reveals nothing. The sender's name is the coach's, whom the reader knows,
 * and never the product's; emails about an account have none.
 */
export interface Mail {
  to: string;
  /** The name next to our address, or null for the address alone. */
  from: string | null;
  /** Where replies go; null if nobody reads them, as the text then says. */
  replyTo: string | null;
  subject: string;
  text: string;
}

export type MailRequest =
  | { kind: 'CONFIRM_SIGN_UP'; to: string; link: string }
  | { kind: 'ALREADY_HAS_ACCOUNT'; to: string; link: string }
  | { kind: 'RESET'; to: string; link: string }
  | { kind: 'CONFIRM_EMAIL'; to: string; link: string }
  | { kind: 'EMAIL_CHANGED'; to: string }
  | { kind: 'PASSWORD_CHANGED'; to: string }
  /** `from`: the inviting person; `practice`: its name in emails. */
  | {
      kind: 'INVITATION';
      to: string;
      link: string;
      from: string;
      practice?: string;
      role?: 'OWNER' | 'COACH' | 'CLIENT';
      replyTo?: string | null;
    }
  /** To a coach; `from`: the practice. Never sent to clients. */
  | { kind: 'CLIENT_CHANGED'; to: string; from?: string }
  /** A session was planned, moved or cancelled; `from`: the coach for clients, the practice for coaches. */
  | { kind: 'TIME_CHANGED'; to: string; from: string; replyTo?: string | null }
  /** To staff who must acknowledge something; `from`: the practice. */
  | { kind: 'FOLLOW_UP'; to: string; from: string }
  /** To a client who agreed to emails; `from`: their coach. */
  | { kind: 'DIGEST'; to: string; from: string; replyTo?: string | null };

export type MailKind = MailRequest['kind'];

/**
 * Which emails may go to clients, and why. The only list: one digest a day, what can't wait, and nothing else. A new kind
 * doesn't compile until it is here.
 */
export const FOR_CLIENTS = {
  CONFIRM_SIGN_UP: 'ACCOUNT',
  ALREADY_HAS_ACCOUNT: 'ACCOUNT',
  RESET: 'ACCOUNT',
  CONFIRM_EMAIL: 'ACCOUNT',
  EMAIL_CHANGED: 'ACCOUNT',
  PASSWORD_CHANGED: 'ACCOUNT',
  INVITATION: 'INVITATION',
  CLIENT_CHANGED: null,
  TIME_CHANGED: 'SESSION',
  FOLLOW_UP: null,
  DIGEST: 'DIGEST',
} as const satisfies Record<MailKind, 'ACCOUNT' | 'INVITATION' | 'SESSION' | 'DIGEST' | null>;

type KindForClients = {
  [K in MailKind]: (typeof FOR_CLIENTS)[K] extends null ? never : K;
}[MailKind];

/** What `outbox.mailClient` takes: the kinds that `FOR_CLIENTS` allows. */
export type ClientMailRequest = Extract<MailRequest, { kind: KindForClients }>;

interface Words {
  subject: string;
  lines: string[];
}

const WORDS: { [K in MailKind]: (request: Extract<MailRequest, { kind: K }>) => Words } = {
  CONFIRM_SIGN_UP: ({ link }) => ({
    subject: 'Confirm your address',
    lines: [
      'Confirm that this address is yours and choose a password:',
      link,
      '',
      "The link works for one day. If you didn't ask for this, you can ignore this email.",
    ],
  }),
  ALREADY_HAS_ACCOUNT: ({ link }) => ({
    subject: 'You already have an account',
    lines: [
      'Someone, probably you, entered this address. There is already an account with it.',
      'You can sign in, or choose a new password, here:',
      link,
    ],
  }),
  RESET: ({ link }) => ({
    subject: 'Choose a new password',
    lines: [
      'You can choose a new password here:',
      link,
      '',
      "The link works once, for one hour. If you didn't ask for this, you can ignore this email.",
    ],
  }),
  CONFIRM_EMAIL: ({ link }) => ({
    subject: 'Confirm your new address',
    lines: ['Please confirm that this address is yours:', link, '', 'The link works for one day.'],
  }),
  EMAIL_CHANGED: () => ({
    subject: 'Your address was changed',
    lines: [
      'The address that you sign in with was changed. If this was not you, please tell whoever invited you.',
    ],
  }),
  PASSWORD_CHANGED: () => ({
    subject: 'Your password was changed',
    lines: ['Your password was changed, and every other device was signed out.'],
  }),
  INVITATION: ({ from, practice, role, link }) => ({
    subject: 'You have an invitation',
    lines: [
      invitationLine(senderName(from) ?? 'Someone you know', practiceIn(practice), role),
      link,
      '',
      'The link works for seven days. If you didn’t expect it, you can ignore this email.',
    ],
  }),
  CLIENT_CHANGED: () => ({
    subject: 'You have an update',
    lines: ['There is something new for you. You find it when you sign in.'],
  }),
  TIME_CHANGED: () => ({
    subject: 'A change to your calendar',
    lines: ['Something in your calendar has changed. Sign in to see the time.'],
  }),
  FOLLOW_UP: () => ({
    subject: 'Something needs you',
    lines: ['Something needs you today. Sign in to see what it is, and to say what you did.'],
  }),
  DIGEST: () => ({
    subject: 'You have an update',
    lines: ['There is something for you. You find it when you sign in.'],
  }),
};

/** All kinds; a test checks that each is neutral. */
export const MAIL_KINDS = Object.keys(WORDS) as MailKind[];

/** Names the inviting person and the practice, never its purpose. */
function invitationLine(who: string, practice: string | null, role: string | undefined): string {
  if (role === 'OWNER' || role === 'COACH') {
    return practice
      ? `${who} invites you to join ${practice}:`
      : `${who} invites you to work with them online:`;
  }
  const from = practice ? `${who} from ${practice}` : who;
  return `${from} invites you to the online space you talked about:`;
}

/** The practice's name in emails; null if it would reveal what the work is about. */
function practiceIn(practice: string | undefined): string | null {
  const name = senderName(practice);
  return name && !revealsSubject(name) ? name : null;
}

export function composed(request: MailRequest): Mail {
  const wordsOf = WORDS[request.kind] as (request: MailRequest) => Words;
  const { subject, lines } = wordsOf(request);
  const from = 'from' in request ? senderName(request.from) : null;
  const practice = request.kind === 'INVITATION' ? practiceIn(request.practice) : null;
  const replyTo = ('replyTo' in request ? request.replyTo : null) ?? null;
  return {
    to: request.to,
    from: from && practice ? `${from} (${practice})` : from,
    replyTo,
    subject,
    text: [
      ...lines,
      ...(replyTo ? [] : ['', 'Please don’t reply to this email: nobody reads the replies.']),
      '',
      from ?? 'Footing',
    ].join('\n'),
  };
}

const LONGEST_NAME = 80;

/**
 * A name for the header of an email: one line without bidirectional controls. Null if nothing is left or if it could pass
 * for an address.
 */
export function senderName(name: string | undefined): string | null {
  const line = (name ?? '')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '' || /[<>]/.test(line) || holdsAddress(line)) return null;
  return [...line].slice(0, LONGEST_NAME).join('').trim();
}
