import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, ValidationContext } from 'graphql';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { formatError } from '../errors/format-error.js';
import { compiledExecution } from '../internals/compiled-execution.js';
import { withoutDefaultResolvers } from '../internals/nest-default-resolvers.js';
import { KnownOperations } from './known-operations.js';
import { maxOfOneField } from './max-of-one-field.js';
import { operationLog } from './operation-log.js';
import { endOfRequest } from './request-ended.js';
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
      endOfRequest(),
      compiledExecution(known.remember),
    ] as ApolloServerPlugin[],
  }),
});
