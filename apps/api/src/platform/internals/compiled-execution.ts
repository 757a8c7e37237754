import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type {
  DocumentNode,
  ExecutionResult,
  FormattedExecutionResult,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { formatError } from '../errors/format-error.js';
import type { GraphqlContext } from '../context/current.js';

// The web app sends the same operations repeatedly; compiling an operation that is sent once is not worthwhile.
const SEEN_BEFORE_COMPILING = 2;

/** An operation that Apollo has parsed and validated, as a function. */
export interface CompiledOperation {
  operation: OperationDefinitionNode;
  /** The result with formatted errors; null if the variables are invalid, which graphql-js reports. */
  run(
    context: GraphqlContext,
    variables: Record<string, unknown>,
  ): Promise<FormattedExecutionResult | null>;
}

interface CompiledText extends CompiledOperation {
  text: string;
  operationName: string | null;
}

/**
 * Runs repeated operations as functions compiled by graphql-jit, and the others through graphql-js. `remember` receives each
 * compiled operation before it runs. Relies on Apollo Server 5: it caches parsed documents, so that the same text gives the
 * same `DocumentNode` object, and a response from `responseForOperation` replaces execution. Relies on graphql-jit 0.8:
 * invalid variables give a result without `data`, before any resolver runs.
 */
export function compiledExecution(
  remember: (compiled: CompiledText) => void,
): ApolloServerPlugin<GraphqlContext> {
  const operations = new WeakMap<DocumentNode, Map<string, Seen>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({
          document,
          operation,
          operationName,
          request,
          contextValue,
          schema,
          source,
        }) {
          const seen = seenOf(operations, document, operationName ?? '');
          if (seen.count < SEEN_BEFORE_COMPILING) {
            seen.count += 1;
            return null;
          }
          seen.run ??= compiled(schema, document, operationName);
          if (seen.run === 'NOT_COMPILABLE') return null;
          const { run } = seen;
          remember({ text: source, operationName: request.operationName ?? null, operation, run });
          const singleResult = await run(contextValue, request.variables ?? {});
          return (
            singleResult && {
              http: { status: undefined, headers: new HeaderMap() },
              body: { kind: 'single', singleResult },
            }
          );
        },
      };
    },
  };
}

interface Seen {
  count: number;
  run?: CompiledOperation['run'] | 'NOT_COMPILABLE';
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
): CompiledOperation['run'] | 'NOT_COMPILABLE' {
  const query = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(query)) return 'NOT_COMPILABLE';
  return async (context, variables) => {
    const result = (await query.query(undefined, context, variables)) as ExecutionResult;
    // Without data no resolver has run.
    return result.data === undefined ? null : formatted(result);
  };
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
