import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, ValidationContext } from 'graphql';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import type { GraphqlContext } from '../context/current.js';
import { CtxFactory } from '../context/ctx.factory.js';
import { formatError } from '../errors/format-error.js';
import { compiledExecution } from '../internals/compiled-execution.js';
import { withoutDefaultResolvers } from '../internals/nest-default-resolvers.js';
import { withoutText } from '../logging/logger.js';
import { openTexts } from '../sealing/sealed-texts.js';
import { maxOfOneField } from './max-of-one-field.js';
import { operationLog } from './operation-log.js';
import { schemaOptions } from './schema-options.js';
import { storableText } from './storable-text.js';

const MAX_DEPTH = 12;
const MAX_ALIASES = 15;
const MAX_TOKENS = 2_000;

/** Reports what exceeds a limit as a validation error; by default the rule throws and the answer is a 500. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
};

export const GraphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [CONFIG, CtxFactory],
  useFactory: (config: Config, factory: CtxFactory) => ({
    ...schemaOptions,
    path: '/graphql',
    context: async (req: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({
      ctx: await factory.forRequest(req, reply),
      req,
    }),
    transformSchema: withoutDefaultResolvers,
    formatError,
    autoTransformHttpErrors: false,
    graphiql: config.mode === 'development',
    introspection: config.mode === 'development',
    hideSchemaDetailsFromClientErrors: config.mode !== 'development',
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: 3 },
    validationRules: [
      maxDepthRule({
        n: MAX_DEPTH,
        flattenFragments: true,
        ignoreIntrospection: true,
        ...reported,
      }),
      maxAliasesRule({ n: MAX_ALIASES, allowList: [], ...reported }),
      maxOfOneField,
    ],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      operationLog(),
      storableText(),
      readsEnded(),
      compiledExecution(),
    ] as ApolloServerPlugin[],
  }),
});

/**
 * Opens sealed texts, then ends the transaction of a query. If that fails, its access-log entries are not stored, so the
 * answer is withheld.
 */
function readsEnded(): ApolloServerPlugin<GraphqlContext> {
  const log = new Logger(readsEnded.name);
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          try {
            if (response.body.kind === 'single')
              await openTexts(contextValue.ctx, response.body.singleResult.data);
            await contextValue.ctx.db.close();
          } catch (error) {
            log.error(JSON.stringify(withoutText(error)));
            const errors = [formatError({ message: '' }, error)];
            response.body = { kind: 'single', singleResult: { data: null, errors } };
          }
        },
      };
    },
  };
}
