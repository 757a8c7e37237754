import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { tellOfRequest } from '../http/request-facts.js';
import { RefusalCode } from '../errors/refusal.js';
import type { GraphqlContext } from '../context/current.js';

const MOST = 8;

/** The line of a request says which fields of the schema were asked for, and the codes of what went wrong. */
export function operationLog(): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          tellOfRequest(contextValue.ctx.request, {
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
            tellOfRequest(contextValue.ctx.request, { codes: [...new Set(codes)].slice(0, MOST) });
          }
        },
      };
    },
  };
}

/** Names of the schema: the operation's own name is whatever the caller likes. */
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
