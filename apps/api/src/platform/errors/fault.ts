import { GraphQLError } from 'graphql';

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

export const notFound = (): Fault => new Fault('NOT_FOUND', 'There is nothing here with this id.');

/** The caller-generated id is in use: by somebody else, for something else, or with different input. */
export function idTaken(field = 'input.id'): Fault {
  const message = 'is in use already.';
  return new Fault('CONFLICT', `${field}: ${message}`, [{ field, message }]);
}

export const invalid = (field: string, message: string): Fault =>
  new Fault('INVALID_INPUT', `${field}: ${message}`, [{ field, message }]);
