import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  GraphQLError,
  OperationTypeNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { words } from './graphql.words.js';
import { maxOfOneField } from './max-of-one-field.js';

const MAX_DEPTH = 12;
const MAX_ALIASES = 15;
export const MAX_TOKENS = 2_000;
export const MAX_ERRORS = 3;

/** Reports what exceeds a limit as a validation error; by default the rule throws and the answer is a 500. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
};

/** The limits of every operation, whether it comes as a request or over a socket. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({
    n: MAX_DEPTH,
    flattenFragments: true,
    ignoreIntrospection: true,
    ...reported,
  }),
  maxAliasesRule({ n: MAX_ALIASES, allowList: [], ...reported }),
  maxOfOneField,
];

/** For requests: Apollo would run a subscription as if it were a query, without asking who may subscribe. */
export const noSubscription: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
    context.reportError(new GraphQLError(words.onlySockets, { nodes: [node] }));
  },
});
