import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult, OperationDefinitionNode } from 'graphql';
import { addRequestFacts } from '../http/request-facts.js';
import { RefusalCode } from '../errors/refusal.js';
import type { Ctx } from '../context/ctx.js';
import type { GraphqlContext } from '../context/current.js';

const MOST = 8;

/** Adds the requested root fields and the codes of errors and refusals to the log line of the request. */
export function operationLog(): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          logOperation(contextValue.ctx, operation);
        },
        async willSendResponse({ contextValue, response }) {
          if (response.body.kind !== 'single') return;
          logCodes(contextValue.ctx, response.body.singleResult);
        },
      };
    },
  };
}

const known = new WeakMap<OperationDefinitionNode, string>();

export function logOperation(
  ctx: Ctx,
  operation: OperationDefinitionNode | null | undefined,
): void {
  let fields = operation ? known.get(operation) : 'none';
  if (operation && fields === undefined) known.set(operation, (fields = fieldsOf(operation)));
  addRequestFacts(ctx.request, { operation: fields! });
}

export function logCodes(ctx: Ctx, { data, errors = [] }: FormattedExecutionResult): void {
  const codes = [
    ...errors.map(({ extensions }) => String(extensions?.['code'] ?? 'INTERNAL')),
    ...Object.values(data ?? {}).flatMap(refusalCode),
  ];
  if (codes.length > 0) {
    addRequestFacts(ctx.request, { codes: [...new Set(codes)].slice(0, MOST) });
  }
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
