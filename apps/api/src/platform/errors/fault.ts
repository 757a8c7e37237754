import type { LocalDate } from '@footing/kernel';
import { GraphQLError } from 'graphql';
import { words } from './errors.words.js';

export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'INTERNAL';

export interface FieldProblem {
  /** Path in the operation's arguments, e.g. `input.email`. */
  field: string;
  message: string;
  /** The first and the last day that the field takes, if that is the problem: the web app says them as its reader writes dates. */
  from?: LocalDate;
  to?: LocalDate;
}

/** An unexpected problem: thrown, and reported in the response's `errors`. */
export class Fault extends GraphQLError {
  constructor(
    readonly code: FaultCode,
    message: string,
    fields?: FieldProblem[],
  ) {
    super(message, { extensions: { code, ...(fields && { fields }) } });
  }
}

/** For answers that are the same whether something is missing or not for the caller: null for NOT_FOUND, any other error is thrown. */
export function ifNotFound(error: unknown): null {
  if (error instanceof Fault && error.code === 'NOT_FOUND') return null;
  throw error;
}

export const notFound = (): Fault => new Fault('NOT_FOUND', words.notFound);

/** The caller is not signed in, or no longer in the role of their token. */
export const signInAgain = (): Fault => new Fault('UNAUTHENTICATED', words.signIn);

/** The caller-generated id is in use: by somebody else, for something else, or with different input. */
export function idTaken(field = 'input.id'): Fault {
  return new Fault('CONFLICT', `${field}: ${words.idTaken}`, [{ field, message: words.idTaken }]);
}

export const invalid = (
  field: string,
  message: string,
  days: Pick<FieldProblem, 'from' | 'to'> = {},
): Fault => new Fault('INVALID_INPUT', `${field}: ${message}`, [{ field, message, ...days }]);
