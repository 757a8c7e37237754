import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { daysTaken, faultWords, sentence } from './faults.words';

export { NO_CONNECTION } from './faults.words';

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

/** For answers without GraphQL. */
export function faultOfStatus(status: number): Fault {
  const kind = status === 404 ? 'NOT_FOUND' : kindOfStatus(status);
  return { kind, message: faultWords[kind], fields: [] };
}

export const faultMessage = (error: unknown): string => faultOf(error).message;

export const isOfflineFault = (error: unknown): boolean => faultOf(error).kind === 'OFFLINE';

function kindOf(code: unknown): FaultKind {
  return typeof code === 'string' && Object.hasOwn(faultWords, code)
    ? (code as FaultKind)
    : 'INTERNAL';
}

function kindOfStatus(status: number): FaultKind {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 429) return 'RATE_LIMITED';
  return status >= 502 && status <= 504 ? 'OFFLINE' : 'INTERNAL';
}

function kindOfTransport(error: unknown): FaultKind {
  if (ServerError.is(error)) return kindOfStatus(error.statusCode);
  return isOutOfReach(error) ? 'OFFLINE' : 'INTERNAL';
}

/** Browsers report a lost signal in many ways; the sign-in page of a public network answers with a page of its own. */
const isOutOfReach = (error: unknown): boolean =>
  navigator.onLine === false ||
  error instanceof TypeError ||
  error instanceof DOMException ||
  ServerParseError.is(error);

function fieldsOf(fields: unknown): FieldProblem[] {
  if (!Array.isArray(fields)) return [];
  return fields
    .filter(
      (each: unknown): each is FieldProblem & { from?: string; to?: string } =>
        typeof each === 'object' && each !== null && 'field' in each && 'message' in each,
    )
    .map(({ field, message, ...days }) => ({
      field,
      message: daysTaken(days) ?? sentence(message),
    }));
}
