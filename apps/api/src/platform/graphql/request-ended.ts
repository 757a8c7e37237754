import type { ApolloServerPlugin } from '@apollo/server';
import { Logger } from '@nestjs/common';
import type { FormattedExecutionResult } from 'graphql';
import type { Ctx } from '../context/ctx.js';
import type { GraphqlContext } from '../context/current.js';
import { formatError } from '../errors/format-error.js';
import { withoutText } from '../logging/logger.js';
import { openTexts } from '../sealing/sealed-texts.js';

const log = new Logger('RequestEnded');

/**
 * Opens sealed texts, then ends the transaction of a query. If one of them fails, its access-log entries are not stored, so the
 * answer is withheld. The transaction ends in any case, because its connection would serve nobody else.
 */
export async function requestEnded(
  ctx: Ctx,
  result: FormattedExecutionResult,
): Promise<FormattedExecutionResult> {
  try {
    await openTexts(ctx, result.data);
    await ctx.db.close();
    return result;
  } catch (error) {
    await ctx.db.close('rollback').catch(() => undefined);
    log.error(JSON.stringify(withoutText(error)));
    return { data: null, errors: [formatError({ message: '' }, error)] };
  }
}

/** Does so for the answers of Apollo. */
export function endOfRequest(): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          const { body } = response;
          const result = body.kind === 'single' ? body.singleResult : {};
          const ended = await requestEnded(contextValue.ctx, result);
          if (ended !== result) response.body = { kind: 'single', singleResult: ended };
        },
      };
    },
  };
}
