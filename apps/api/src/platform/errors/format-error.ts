import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { Fault, type FaultCode } from './fault.js';
import { words } from './errors.words.js';

const CLIENT_FAULTS: Record<string, FaultCode> = {
  GRAPHQL_PARSE_FAILED: 'INVALID_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_INPUT',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'INVALID_INPUT',
};

/** The public form of every error: one of seven codes, a sentence, and the wrong fields; never the cause. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = unwrapResolverError(error);
  if (cause instanceof Fault) {
    const { http: _, ...extensions } = cause.extensions;
    return { message: cause.message, ...place, extensions };
  }
  const code = CLIENT_FAULTS[String(formatted.extensions?.['code'])];
  if (code) return { message: formatted.message, ...place, extensions: { code } };
  return {
    message: words.internal,
    ...place,
    extensions: { code: 'INTERNAL' satisfies FaultCode },
  };
}
