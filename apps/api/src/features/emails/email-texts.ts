import { holdsAddress, revealsSubject } from '@footing/kernel';
import type { InvitationMethod } from '../../platform/calendars/calendar-text.js';
import { words, type EmailWords } from './emails.words.js';

/** An entry that a mail program adds, replaces or removes. */
export interface CalendarFile {
  method: InvitationMethod;
  text: string;
}

/**
 * An email. All are neutral: a glance at a phone reveals nothing. The sender's name is the coach's, whom the reader knows,
 * and never the product's; emails about an account have none.
 */
export interface Mail {
  /** A calendar file, for those who asked for it. */
  calendar?: CalendarFile;
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
  | { kind: 'SIGN_IN_CHANGED'; to: string }
  /** `from`: the inviting person; `practice`: its name in emails. */
  | {
      kind: 'INVITATION';
      to: string;
      link: string;
      from: string;
      practice?: string;
      role?: 'OWNER' | 'COACH' | 'CLIENT';
      /** They asked for a time, and it is scheduled. */
      askedForTime?: boolean;
      replyTo?: string | null;
    }
  /** To a coach; `from`: the practice. Never sent to clients. */
  | { kind: 'CLIENT_CHANGED'; to: string; from?: string }
  /**
   * A session was planned, moved or cancelled; `from`: the coach for clients, the practice for coaches. `isForClient`: clients can ask
   * for links in these emails, coaches cannot.
   */
  | {
      kind: 'TIME_CHANGED';
      to: string;
      from: string;
      isForClient?: boolean;
      link?: string;
      replyTo?: string | null;
      calendar?: CalendarFile;
    }
  /** To a client who asked to be reminded of sessions; `from`: their coach. */
  | { kind: 'TIME_COMING'; to: string; from: string; replyTo?: string | null }
  /** To somebody new who asked for a time, or whose address was typed; `from`: the coach. */
  | { kind: 'CONFIRM_TIME'; to: string; from: string; link: string }
  /** To somebody new whose address is confirmed; `from`: the coach. */
  | { kind: 'TIME_DECLINED'; to: string; from: string }
  /** The same, if the time passed without an answer. */
  | { kind: 'TIME_LAPSED'; to: string; from: string }
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
  SIGN_IN_CHANGED: 'ACCOUNT',
  INVITATION: 'INVITATION',
  CLIENT_CHANGED: null,
  TIME_CHANGED: 'SESSION',
  TIME_COMING: 'SESSION',
  CONFIRM_TIME: null,
  TIME_DECLINED: null,
  TIME_LAPSED: null,
  FOLLOW_UP: null,
  DIGEST: 'DIGEST',
} as const satisfies Record<MailKind, 'ACCOUNT' | 'INVITATION' | 'SESSION' | 'DIGEST' | null>;

type KindForClients = {
  [K in MailKind]: (typeof FOR_CLIENTS)[K] extends null ? never : K;
}[MailKind];

/** What `outbox.mailClient` takes: the kinds that `FOR_CLIENTS` allows. */
export type ClientMailRequest = Extract<MailRequest, { kind: KindForClients }>;

const WORDS: { [K in MailKind]: (request: Extract<MailRequest, { kind: K }>) => EmailWords } = {
  CONFIRM_SIGN_UP: ({ link }) => words.confirmSignUp(link),
  ALREADY_HAS_ACCOUNT: ({ link }) => words.alreadyHasAccount(link),
  RESET: ({ link }) => words.reset(link),
  CONFIRM_EMAIL: ({ link }) => words.confirmEmail(link),
  EMAIL_CHANGED: () => words.emailChanged(),
  PASSWORD_CHANGED: () => words.passwordChanged(),
  SIGN_IN_CHANGED: () => words.signInChanged(),
  INVITATION: ({ link, from, practice, role, askedForTime }) =>
    role === 'OWNER' || role === 'COACH'
      ? words.invitationOfStaff(link, senderName(from), neutral(practice), role === 'OWNER')
      : words.invitationOfClient(link, senderName(from), neutral(practice), askedForTime),
  CLIENT_CHANGED: ({ from }) => words.clientChanged(neutral(from)),
  TIME_COMING: () => words.timeComing(),
  TIME_CHANGED: ({ calendar, link, isForClient }) =>
    words.timeChanged({ hasFile: calendar !== undefined, link, isForClient }),
  CONFIRM_TIME: ({ link }) => words.confirmTime(link),
  TIME_DECLINED: () => words.timeDeclined(),
  TIME_LAPSED: () => words.timeLapsed(),
  FOLLOW_UP: ({ from }) => words.followUp(neutral(from)),
  DIGEST: () => words.digest(),
};

/** All kinds; a test checks that each is neutral. */
export const MAIL_KINDS = Object.keys(WORDS) as MailKind[];

/** The practice's name in emails; null if it would reveal what the work is about. */
function neutral(practice: string | undefined): string | null {
  const name = senderName(practice);
  return name && !revealsSubject(name) ? name : null;
}

export function composed(request: MailRequest): Mail {
  const wordsOf = WORDS[request.kind] as (request: MailRequest) => EmailWords;
  const { subject, paragraphs } = wordsOf(request);
  const from = 'from' in request ? senderName(request.from) : null;
  const practice = request.kind === 'INVITATION' ? neutral(request.practice) : null;
  const replyTo = ('replyTo' in request ? request.replyTo : null) ?? null;
  const replies = replyTo ? words.repliesGoTo(from) : words.nobodyReadsReplies(from);
  return {
    to: request.to,
    from: from && practice ? `${from} (${practice})` : from,
    replyTo,
    subject,
    text: [...paragraphs, replies, words.signature(from)].join('\n\n'),
    ...('calendar' in request && { calendar: request.calendar }),
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
