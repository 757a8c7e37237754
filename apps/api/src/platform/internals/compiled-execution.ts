import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type {
  DocumentNode,
  ExecutionResult,
  FormattedExecutionResult,
  GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { formatError } from '../errors/format-error.js';
import type { GraphqlContext } from '../context/current.js';

// The web app sends the same operations repeatedly; compiling an operation that is sent once is not worthwhile.
const SEEN_BEFORE_COMPILING = 2;

/**
 * Runs repeated operations as functions compiled by graphql-jit, and the others through graphql-js. Relies on Apollo
 * Server 5: it caches parsed documents, so that the same text gives the same `DocumentNode` object, and a response from
 * `responseForOperation` replaces execution. Relies on graphql-jit 0.8: invalid variables give a result without `data`,
 * before any resolver runs.
 */
export function compiledExecution(): ApolloServerPlugin<GraphqlContext> {
  const operations = new WeakMap<DocumentNode, Map<string, Seen>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, request, contextValue, schema }) {
          const seen = seenOf(operations, document, operationName ?? '');
          if (seen.count < SEEN_BEFORE_COMPILING) {
            seen.count += 1;
            return null;
          }
          seen.compiled ??= compiled(schema, document, operationName);
          if (seen.compiled === 'NOT_COMPILABLE') return null;
          const result = (await seen.compiled.query(
            undefined,
            contextValue,
            request.variables ?? {},
          )) as ExecutionResult;
          // Without data no resolver has run: graphql-js reports what is wrong with the variables.
          if (result.data === undefined) return null;
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: formatted(result) },
          };
        },
      };
    },
  };
}

interface Seen {
  count: number;
  compiled?: CompiledQuery | 'NOT_COMPILABLE';
}

function seenOf(
  operations: WeakMap<DocumentNode, Map<string, Seen>>,
  document: DocumentNode,
  operationName: string,
): Seen {
  let byName = operations.get(document);
  if (!byName) operations.set(document, (byName = new Map()));
  let seen = byName.get(operationName);
  if (!seen) byName.set(operationName, (seen = { count: 0 }));
  return seen;
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledQuery | 'NOT_COMPILABLE' {
  const query = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(query) ? query : 'NOT_COMPILABLE';
}

function formatted(result: ExecutionResult): FormattedExecutionResult {
  if (!result.errors) return result as FormattedExecutionResult;
  const errors = result.errors.map((error) => {
    const { message, locations, path, extensions } = error;
    return formatError(
      {
        message,
        ...(locations && { locations }),
        ...(path && { path }),
        ...(extensions && { extensions }),
      },
      error,
    );
  });
  return { ...result, errors };
}
