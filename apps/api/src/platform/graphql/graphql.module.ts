import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { formatError } from '../errors/format-error.js';
import { compiledExecution } from '../internals/compiled-execution.js';
import { withoutDefaultResolvers } from '../internals/nest-default-resolvers.js';
import { KnownOperations } from './known-operations.js';
import { limitRules, MAX_ERRORS, MAX_TOKENS, noSubscription } from './operation-limits.js';
import { operationLog } from './operation-log.js';
import { endOfRequest } from './request-ended.js';
import { schemaOptions } from './schema-options.js';
import { storableText } from './storable-text.js';

export const GraphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [CONFIG, KnownOperations],
  useFactory: (config: Config, known: KnownOperations) => ({
    ...schemaOptions,
    path: '/graphql',
    context: known.contextOf,
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
    validationOptions: { maxErrors: MAX_ERRORS },
    validationRules: [...limitRules, noSubscription],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      operationLog(),
      storableText(),
      endOfRequest(),
      compiledExecution(known.remember),
    ] as ApolloServerPlugin[],
  }),
});
