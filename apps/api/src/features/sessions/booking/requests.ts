import { clientChange } from '@footing/calendar';
import type { Session } from '../session.entity.js';
import type { SessionChange, SessionRequestType, SessionType } from '../session.type.js';

/** A request that the coach has not answered. */
export const isOpen = ({ asked, askedAnswer }: Pick<Session, 'asked' | 'askedAnswer'>): boolean =>
  asked !== null && askedAnswer === null;

/** What a change of the session by the coach makes of a request that is open: there is nothing left to answer. */
export const withoutRequest = (session: Session): Partial<Session> =>
  isOpen(session) ? NO_REQUEST : {};

export const NO_REQUEST = {
  asked: null,
  askedFor: null,
  askedAt: null,
  askedAnswer: null,
  answeredAt: null,
} as const satisfies Partial<Session>;

/** The request as GraphQL has it. */
export function requestOf({
  asked,
  askedFor,
  askedAt,
  askedAnswer,
}: SessionType): SessionRequestType | null {
  if (!asked || !askedAt) return null;
  return { asked, startsAt: askedFor, askedAt, answer: askedAnswer };
}

/** What the client can do about the session now. */
export function clientMay(
  {
    joint,
    status,
    startsAt,
    changeHours,
  }: Pick<SessionType, 'joint' | 'status' | 'startsAt' | 'changeHours'>,
  now: Date,
): `${SessionChange}` {
  if (joint || status !== 'PLANNED') return 'NOTHING';
  const change = clientChange(startsAt.getTime(), changeHours, now.getTime());
  return change === 'OVER' ? 'NOTHING' : change;
}
