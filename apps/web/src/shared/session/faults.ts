import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type FaultKind =
  | 'OFFLINE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'INTERNAL';

/** A thrown error with a message for the person. */
export interface Fault {
  kind: FaultKind;
  message: string;
  /** For INVALID_INPUT: the input fields by path (`input.email`). */
  fields: FieldProblem[];
}

export interface FieldProblem {
  field: string;
  message: string;
}

export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const extensions = (first?.extensions ?? {}) as Record<string, unknown>;
    const kind = kindOf(extensions.code);
    return {
      kind,
      message: faultWords[kind],
      fields: fieldsOf(extensions.fields),
    };
  }
  const kind = kindOfTransport(error);
  return { kind, message: faultWords[kind], fields: [] };
}

export const faultMessage = (error: unknown): string => faultOf(error).message;

export const isOfflineFault = (error: unknown): boolean => faultOf(error).kind === 'OFFLINE';

/**
 * Part of every message about an unreachable server, so that those messages can be found and removed when the
 * connection returns.
 */
export const NO_CONNECTION = 'We cannot reach Footing right now.';

const faultWords: Record<FaultKind, string> = {
  OFFLINE: `${NO_CONNECTION} Nothing was changed. Please try again in a moment.`,
  UNAUTHENTICATED: 'You have been signed out. Please sign in again; what you wrote is kept here.',
  FORBIDDEN: 'This is not open to you in this practice.',
  NOT_FOUND: 'This is not here. It may have been moved or removed.',
  INVALID_INPUT: 'Something in what was entered does not fit. Please look at it again.',
  CONFLICT: 'Someone changed this at the same time. Check it and try again.',
  RATE_LIMITED: 'That was a lot at once. Please wait a minute and try again.',
  INTERNAL: 'Something went wrong on our side. What is saved is safe. Please try again.',
};

function kindOf(code: unknown): FaultKind {
  return typeof code === 'string' && Object.hasOwn(faultWords, code)
    ? (code as FaultKind)
    : 'INTERNAL';
}

function kindOfTransport(error: unknown): FaultKind {
  if (ServerError.is(error)) {
    if (error.statusCode === 401) return 'UNAUTHENTICATED';
    if (error.statusCode === 429) return 'RATE_LIMITED';
    return error.statusCode >= 502 && error.statusCode <= 504 ? 'OFFLINE' : 'INTERNAL';
  }
  return error instanceof TypeError ? 'OFFLINE' : 'INTERNAL';
}

function fieldsOf(fields: unknown): FieldProblem[] {
  if (!Array.isArray(fields)) return [];
  return fields
    .filter(
      (each: unknown): each is FieldProblem =>
        typeof each === 'object' && each !== null && 'field' in each && 'message' in each,
    )
    .map(({ field, message }) => ({ field, message: sentence(message) }));
}

/** API messages have no subject: "must be shorter" becomes "It must be shorter" below the field. */
const sentence = (message: string): string =>
  /^\p{Ll}/u.test(message) ? `It ${message}` : message;
