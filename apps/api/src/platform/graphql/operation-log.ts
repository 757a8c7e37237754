import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { addRequestFacts } from '../http/request-facts.js';
import { RefusalCode } from '../errors/refusal.js';
import type { GraphqlContext } from '../context/current.js';

const MOST = 8;

/** Adds the requested root fields and the codes of errors and refusals to the log line of the request. */
export function operationLog(): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          addRequestFacts(contextValue.ctx.request, {
            operation: operation ? fieldsOf(operation) : 'none',
          });
        },
        async willSendResponse({ contextValue, response }) {
          if (response.body.kind !== 'single') return;
          const { data, errors = [] } = response.body.singleResult;
          const codes = [
            ...errors.map(({ extensions }) => String(extensions?.['code'] ?? 'INTERNAL')),
            ...Object.values(data ?? {}).flatMap(refusalCode),
          ];
          if (codes.length > 0) {
            addRequestFacts(contextValue.ctx.request, {
              codes: [...new Set(codes)].slice(0, MOST),
            });
          }
        },
      };
    },
  };
}

/** Only names of the schema: the operation name is chosen by the caller. */
function fieldsOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const fields = selectionSet.selections.flatMap((selection) =>
    selection.kind === 'Field' ? [selection.name.value] : [],
  );
  return `${operation} ${[...new Set(fields)].slice(0, MOST).join(' ')}`;
}

function refusalCode(value: unknown): string[] {
  const code = (value as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code in RefusalCode ? [code] : [];
}
