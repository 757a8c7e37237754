import type { ApolloServerPlugin } from '@apollo/server';
import { Logger } from '@nestjs/common';
import type { FormattedExecutionResult } from 'graphql';
import type { Ctx } from '../context/ctx.js';
import type { GraphqlContext } from '../context/current.js';
import { formatError } from '../errors/format-error.js';
import { withoutText } from '../logging/logger.js';
import { openTexts, openTextsIn } from '../sealing/sealed-texts.js';

const log = new Logger('RequestEnded');

/**
 * Opens sealed texts, then ends the transaction of a query. If that fails, its access-log entries are not stored, so the
 * answer is withheld.
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
    return withheld(error);
  }
}

/** As `requestEnded`, for an answer that nothing else reads: returns its JSON, in which it opens the texts. */
export async function jsonOfEnded(ctx: Ctx, result: FormattedExecutionResult): Promise<string> {
  const { errors, data, extensions } = result;
  if (errors ?? extensions) {
    const ended = await requestEnded(ctx, result);
    return JSON.stringify({ errors: ended.errors, data: ended.data, extensions: ended.extensions });
  }
  try {
    const json = await openTextsIn(ctx, JSON.stringify(data));
    await ctx.db.close();
    return `{"data":${json}}`;
  } catch (error) {
    const { errors: problems, data: nothing } = withheld(error);
    return JSON.stringify({ errors: problems, data: nothing });
  }
}

function withheld(error: unknown): FormattedExecutionResult {
  log.error(JSON.stringify(withoutText(error)));
  return { data: null, errors: [formatError({ message: '' }, error)] };
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
