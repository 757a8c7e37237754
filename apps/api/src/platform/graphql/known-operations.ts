import { Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { CtxFactory } from '../context/ctx.factory.js';
import type { GraphqlContext } from '../context/current.js';
import { formatError } from '../errors/format-error.js';
import type { CompiledOperation } from '../internals/compiled-execution.js';
import { withoutText } from '../logging/logger.js';
import { logCodes, logOperation } from './operation-log.js';
import { requestEnded } from './request-ended.js';
import { checkVariables } from './storable-text.js';

/** More than the web app has. Longer texts than its longest are not worth their memory. */
const MOST_OPERATIONS = 500;
const MOST_CHARACTERS = 20_000;
const MOST_ACCEPTED = 20;
const ACCEPTED_CHARACTERS = 200;

interface Known extends CompiledOperation {
  operationName: string | null;
}

interface Asked {
  query: string;
  operationName: string | null;
  variables: Record<string, unknown>;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/**
 * Answers operations whose text Apollo has parsed, validated and run before, without Apollo (ADR 42). Everything else goes to
 * Apollo, also each request that is refused before it runs: what is checked here decides between the two ways, and Apollo reports
 * what is wrong. The resolvers, with their guards, and what comes before and after them are the same functions both ways.
 */
@Injectable()
export class KnownOperations {
  /** By text: the web app sends documents of one operation. */
  readonly #operations = new Map<string, Known>();
  /** The content type that Apollo chose for each Accept header. */
  readonly #types = new Map<string, string>();
  readonly #contexts = new WeakMap<FastifyRequest, Promise<GraphqlContext>>();
  readonly #log = new Logger(KnownOperations.name);

  constructor(private readonly contexts: CtxFactory) {}

  /** Called by Apollo for each operation that it has validated. */
  remember = ({ text, ...known }: Known & { text: string }): void => {
    if (this.#operations.has(text) || text.length > MOST_CHARACTERS) return;
    if (this.#operations.size >= MOST_OPERATIONS) {
      const [oldest] = this.#operations.keys();
      this.#operations.delete(oldest!);
    }
    this.#operations.set(text, known);
  };

  /** The context of a request, made once: the two ways share it. */
  contextOf = (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => {
    let context = this.#contexts.get(request);
    if (!context) this.#contexts.set(request, (context = this.#newContext(request, reply)));
    return context;
  };

  /** Puts the answers from here before those of Apollo. Its route is added later. */
  serve(server: FastifyInstance): void {
    server.addHook('onRoute', (route) => {
      if (route.url !== '/graphql') return;
      const apollo = route.handler as Handler;
      route.handler = async (request, reply) =>
        (await this.#answer(request, reply)) ?? this.#answerOfApollo(apollo, request, reply);
    });
  }

  async #newContext(req: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> {
    return { ctx: await this.contexts.forRequest(req, reply), req };
  }

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
    const asked = askedIn(request);
    const known = asked && this.#operations.get(asked.query);
    const type = this.#types.get(request.headers.accept ?? '');
    if (!known || known.operationName !== asked.operationName || !type) return null;
    let context: GraphqlContext;
    try {
      context = await this.contextOf(request, reply);
      checkVariables(asked.variables);
    } catch {
      return null;
    }
    const result = await this.#result(known, context, asked.variables, reply);
    if (result) void reply.header('content-type', type);
    return result && `${JSON.stringify(result)}\n`;
  }

  async #result(
    known: Known,
    context: GraphqlContext,
    variables: Record<string, unknown>,
    reply: FastifyReply,
  ): Promise<FormattedExecutionResult | null> {
    logOperation(context.ctx, known.operation);
    try {
      const result = await known.run(context, variables);
      if (!result) return null;
      logCodes(context.ctx, result);
      const { errors, data, extensions } = await requestEnded(context.ctx, result);
      return { errors, data, extensions } as FormattedExecutionResult;
    } catch (error) {
      // It must not go to Apollo, which would run it again.
      this.#log.error(JSON.stringify(withoutText(error)));
      await requestEnded(context.ctx, {});
      void reply.code(500);
      return { errors: [formatError({ message: '' }, error)] };
    }
  }

  async #answerOfApollo(
    apollo: Handler,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const answer = await apollo(request, reply);
    const { accept = '' } = request.headers;
    // A GET may have been answered with a page.
    if (
      request.method === 'POST' &&
      reply.statusCode === 200 &&
      accept.length <= ACCEPTED_CHARACTERS
    ) {
      if (this.#types.size >= MOST_ACCEPTED) this.#types.clear();
      this.#types.set(accept, String(reply.getHeader('content-type')));
    }
    return answer;
  }
}

/** What a request asks, if Apollo would accept it as it is. */
function askedIn({ method, headers, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json')) return null;
  if (!isRecord(body)) return null;
  const { query, operationName = null } = body;
  const variables = body['variables'] ?? {};
  const extensions = body['extensions'] ?? {};
  if (typeof query !== 'string') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (!isRecord(variables)) return null;
  if (!isRecord(extensions) || 'persistedQuery' in extensions) return null;
  return { query, operationName, variables };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
